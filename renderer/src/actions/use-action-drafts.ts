import type { Locale, Session } from '@shared/domain/model';
import { useMemo } from 'react';
import { useSession } from '../state/session-store';
import { type ActionDraft, draftOf, type KeptDrafts, NEW_ACTION, newDraft } from './action-draft';
import { keepActionDraft, keepOpenAction, keptDraftsOf, useDraftStore } from './draft-store';

export interface ActionDrafts {
  readonly open: string | null;
  readonly drafts: KeptDrafts['drafts'];
  /** What the editor shows for a key: the kept draft, or the action as it was agreed, or an empty new one. */
  readonly draftFor: (key: string) => ActionDraft;
  readonly setDraft: (key: string, draft: ActionDraft) => void;
  readonly drop: (key: string) => void;
  readonly setOpen: (key: string | null) => void;
}

/** The drafts of the open session's actions, shared by every screen on which an action can be written. */
export function useActionDrafts(locale: Locale): ActionDrafts {
  const session = useSession((open) => open);
  const here = useDraftStore((store) => store.kept[session.meta.id]);
  const kept = useMemo(
    () => here ?? keptDraftsOf(useDraftStore.getState(), session),
    [here, session],
  );
  return {
    /* An action that somebody else deleted meanwhile can not lie open any more. */
    open: kept.open !== null && exists(session, kept.open) ? kept.open : null,
    drafts: kept.drafts,
    draftFor: (key) => {
      const action = session.actions[key];
      return kept.drafts[key] ?? (action === undefined ? newDraft() : draftOf(action, locale));
    },
    setDraft: (key, draft) => {
      const action = session.actions[key];
      const untouched = action === undefined ? newDraft() : draftOf(action, locale);
      keepActionDraft(session, key, isSame(draft, untouched) ? null : draft);
    },
    drop: (key) => keepActionDraft(session, key, null),
    setOpen: (key) => keepOpenAction(session, key),
  };
}

const exists = (session: Session, key: string): boolean =>
  key === NEW_ACTION || key in session.actions;

const isSame = (a: ActionDraft, b: ActionDraft): boolean =>
  (Object.keys(b) as (keyof ActionDraft)[]).every((field) => a[field] === b[field]);
