import { deskOf } from '@shared/domain/desk';
import type { Session, SessionId, StageId } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { create } from 'zustand';
import { trySend } from '../state/commands';
import {
  type ActionDraft,
  type KeptDrafts,
  NO_DRAFTS,
  packDrafts,
  unpackDrafts,
} from './action-draft';

interface DraftStore {
  readonly kept: Readonly<Record<SessionId, KeptDrafts>>;
  /** Lines that were begun and not yet added: decisions, parked questions, quick actions. */
  readonly lines: Readonly<Record<string, string>>;
}

/** What was typed and not saved yet: it outlives the screen, so leaving a stage and coming back loses nothing. */
export const useDraftStore = create<DraftStore>()(() => ({ kept: {}, lines: {} }));

/** A pause in typing this long puts the drafts on the desk of the actions stage, where a crash cannot take them. */
const PAUSE_MS = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The stage on whose desk drafts of actions lie; null where the agenda has none, then the window alone keeps them. */
const actionsStageIdOf = (session: Session): StageId | null =>
  stagesOf(session).find((stage) => stage.kind === 'actions')?.id ?? null;

/** The drafts of a session: of this window, or from the desk after a restart. */
export function keptDraftsOf(store: DraftStore, session: Session): KeptDrafts {
  const here = store.kept[session.meta.id];
  if (here !== undefined) return here;
  const stageId = actionsStageIdOf(session);
  return (stageId === null ? null : unpackDrafts(deskOf(session, stageId).draft)) ?? NO_DRAFTS;
}

function keep(session: Session, change: (kept: KeptDrafts) => KeptDrafts): void {
  const next = change(keptDraftsOf(useDraftStore.getState(), session));
  useDraftStore.setState(({ kept }) => ({ kept: { ...kept, [session.meta.id]: next } }));
  const stageId = actionsStageIdOf(session);
  if (stageId === null) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    /* Something newer, or another window's start, has taken the place of these drafts. */
    if (useDraftStore.getState().kept[session.meta.id] !== next) return;
    void trySend('desk.draft', { stageId, text: packDrafts(next) });
  }, PAUSE_MS);
}

export const keepActionDraft = (session: Session, key: string, draft: ActionDraft | null): void =>
  keep(session, ({ open, drafts: { [key]: _old, ...others } }) => ({
    open,
    drafts: draft === null ? others : { ...others, [key]: draft },
  }));

export const keepOpenAction = (session: Session, open: string | null): void =>
  keep(session, (kept) => ({ ...kept, open }));

export const keepLine = (key: string, text: string): void =>
  useDraftStore.setState(({ lines: { [key]: _old, ...others } }) => ({
    lines: text === '' ? others : { ...others, [key]: text },
  }));
