import type { Session, StageId } from '@shared/domain/model';
import { useCallback, useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { trySend } from './commands';
import { Letters } from './letters';
import { useSessionStore } from './session-store';

/** Where letters that are not agreed yet are kept: in a field's own draft, or on the desk of a stage. */
interface Keeper {
  readonly key: string;
  /** Empty where nothing is kept. */
  read(session: Session): string;
  send(text: string): Promise<unknown>;
}

const draftKeeper = (field: string): Keeper => ({
  key: field,
  read: (session) => session.drafts[field]?.text ?? '',
  send: (text) => trySend('draft.set', { field, text }),
});

/* No field has a space in its name. */
const deskKeeper = (stageId: StageId): Keeper => ({
  key: `desk ${stageId}`,
  read: (session) => session.desks[stageId]?.draft ?? '',
  send: (text) => trySend('desk.draft', { stageId, text }),
});

/** Letters that are newer than what the session knows, by keeper. */
const useNewer = create<{ readonly texts: Readonly<Record<string, string>> }>()(() => ({
  texts: {},
}));

interface OnTheWay {
  readonly keeper: Keeper;
  readonly letters: Letters;
}
let onTheWay = new Map<string, OnTheWay>();
let sessionId: string | null = null;

/* Registered before any screen listens: letters whose echo has come are let go of in the same drawing. */
useSessionStore.subscribe(({ session }) => {
  forgetOtherSession(session?.meta.id ?? null);
  if (session === null) return;
  for (const { keeper, letters } of onTheWay.values()) letters.see(keeper.read(session));
});

/** Another session is open now; what is still on its way belongs to the one before, and was sent when its screens went. */
function forgetOtherSession(id: string | null): void {
  if (id === sessionId) return;
  sessionId = id;
  for (const { letters } of onTheWay.values()) letters.stop();
  onTheWay = new Map();
  useNewer.setState({ texts: {} });
}

function show(key: string, text: string | null): void {
  useNewer.setState(({ texts: { [key]: _old, ...others } }) => ({
    texts: text === null ? others : { ...others, [key]: text },
  }));
}

function keep(keeper: Keeper, text: string): void {
  const { session } = useSessionStore.getState();
  if (session === null || newest(keeper) === text) return;
  let entry = onTheWay.get(keeper.key);
  if (entry === undefined) {
    const letters: Letters = new Letters(keeper.read(session), keeper.send, () => {
      /* Answers for a session that is no longer open change nothing here. */
      if (onTheWay.get(keeper.key)?.letters === letters) show(keeper.key, letters.text);
    });
    entry = { keeper, letters };
    onTheWay.set(keeper.key, entry);
  }
  entry.letters.type(text);
  /* Letting go waits for nothing: the session may be closed in the next moment. */
  if (text === '') entry.letters.flush();
}

function newest(keeper: Keeper): string {
  const { session } = useSessionStore.getState();
  return useNewer.getState().texts[keeper.key] ?? (session === null ? '' : keeper.read(session));
}

function useKept(keeper: Keeper): readonly [string, (text: string) => void] {
  const newer = useNewer((store) => store.texts[keeper.key]);
  const stored = useSessionStore(({ session }) => (session === null ? '' : keeper.read(session)));
  const { key } = keeper;
  useEffect(() => () => onTheWay.get(key)?.letters.flush(), [key]);
  const type = useCallback((text: string) => keep(keeper, text), [keeper]);
  return [newer ?? stored, type];
}

/**
 * Text like in `useState`, kept for a field of the open session: every change goes to the disk at once, and after a crash of
 * the window or the app it is there again. An empty text lets go of it. Undo never touches it.
 */
export const useKeptText = (field: string): readonly [string, (text: string) => void] =>
  useKept(useMemo(() => draftKeeper(field), [field]));

/** What is kept for a field now; empty where nothing is. */
export const keptText = (field: string): string => newest(draftKeeper(field));

/** Keeps a field's text from now on; empty: lets go of it. */
export const keepText = (field: string, text: string): void => keep(draftKeeper(field), text);

/** Lets go of a field's text, unless something newer than these letters has been typed. */
export function dropText(field: string, text: string): void {
  if (keptText(field) === text) keepText(field, '');
}

/**
 * Hands a field's words on and frees the field at once, so that the next words can be begun while the answer is on its way.
 * Where they are refused they come back, before whatever was typed since. True when it was done.
 */
export async function handOn(field: string, run: () => Promise<boolean>): Promise<boolean> {
  const text = keptText(field);
  /* First the command, then the empty field: a crash between the two leaves the words twice rather than never. */
  const answer = run();
  keepText(field, '');
  if (await answer) return true;
  const since = keptText(field);
  keepText(field, since === '' ? text : `${text} ${since}`);
  return false;
}

/** The kept texts of all fields whose name begins so, by the field's whole name. */
export function useKeptTexts(prefix: string): Readonly<Record<string, string>> {
  const newer = useNewer((store) => store.texts);
  const drafts = useSessionStore(({ session }) => session?.drafts);
  return useMemo(() => {
    const stored = Object.values(drafts ?? {}).map(({ id, text }) => [id, text] as const);
    const texts = new Map([...stored, ...Object.entries(newer)]);
    return Object.fromEntries(
      [...texts].filter(([field, text]) => field.startsWith(prefix) && text !== ''),
    );
  }, [newer, drafts, prefix]);
}

/** The letters of the turn at a stage, which lie on its desk. */
export const useDeskText = (stageId: StageId): readonly [string, (text: string) => void] =>
  useKept(useMemo(() => deskKeeper(stageId), [stageId]));

export const deskText = (stageId: StageId): string => newest(deskKeeper(stageId));

export const keepDeskText = (stageId: StageId, text: string): void =>
  keep(deskKeeper(stageId), text);

/** Sends the newest letters of a desk ahead of a command that deals with them. */
export const flushDeskText = (stageId: StageId): void =>
  onTheWay.get(deskKeeper(stageId).key)?.letters.flush();
