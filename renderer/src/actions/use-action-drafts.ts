import type { Locale, Session } from '@shared/domain/model';
import { useMemo } from 'react';
import { fieldOf } from '../state/kept-fields';
import { keepText, keptText, useKeptText, useKeptTexts } from '../state/kept-text';
import { useSession } from '../state/session-store';
import {
  type ActionDraft,
  type ActionDraftsByKey,
  draftOf,
  isSameDraft,
  NEW_ACTION,
  newDraft,
  packDraft,
  unpackDraft,
} from './action-draft';

export interface ActionDrafts {
  readonly open: string | null;
  readonly drafts: ActionDraftsByKey;
  /** What the editor shows for a key: the kept draft, or the action as it was agreed, or an empty new one. */
  readonly draftFor: (key: string) => ActionDraft;
  readonly setDraft: (key: string, draft: ActionDraft) => void;
  readonly drop: (key: string) => void;
  readonly setOpen: (key: string | null) => void;
}

const ALL = fieldOf('action', '');

/** The drafts of the open session's actions, shared by every screen on which an action can be written. */
export function useActionDrafts(locale: Locale): ActionDrafts {
  const session = useSession((open) => open);
  const [open, setOpen] = useKeptText(fieldOf('action-open'));
  const texts = useKeptTexts(ALL);
  const drafts = useMemo(() => readDrafts(session, texts), [session, texts]);
  const untouched = (key: string): ActionDraft => {
    const action = session.actions[key];
    return action === undefined ? newDraft() : draftOf(action, locale);
  };
  return {
    /* An action that somebody else deleted meanwhile can not lie open any more. */
    open: open !== '' && exists(session, open) ? open : null,
    drafts,
    /* Asked of what is kept now, so that two changes one right after the other build on each other. */
    draftFor: (key) => unpackDraft(keptText(fieldOf('action', key))) ?? untouched(key),
    setDraft: (key, draft) =>
      keepText(fieldOf('action', key), isSameDraft(draft, untouched(key)) ? '' : packDraft(draft)),
    drop: (key) => keepText(fieldOf('action', key), ''),
    setOpen: (key) => setOpen(key ?? ''),
  };
}

function readDrafts(session: Session, texts: Readonly<Record<string, string>>): ActionDraftsByKey {
  const drafts: Record<string, ActionDraft> = {};
  for (const text of Object.values(texts)) {
    const draft = unpackDraft(text);
    const key = draft?.actionId ?? NEW_ACTION;
    if (draft !== null && exists(session, key)) drafts[key] = draft;
  }
  return drafts;
}

const exists = (session: Session, key: string): boolean =>
  key === NEW_ACTION || key in session.actions;
