import type { Command, CommandName, PayloadOf, UndoableCommandName } from '@shared/domain/commands';
import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import { reviewOfChange } from '@shared/domain/review-of-change';
import { shortNamesOf } from '@shared/domain/selectors';
import { voterOfChange } from '@shared/domain/voter-of-change';
import { shortened } from '@shared/lib/shortened';
import { textsFor } from '@shared/text';
import { request } from '../api';
import { announce, type NoticeData, notify, useAppStore } from './app-store';
import { caughtUpWith, useSessionStore } from './session-store';

/** The language of the window, for code outside components. */
export const currentLocale = () => useAppStore.getState().settings?.locale ?? 'en-GB';

/** The texts of the present language, for code outside components. */
export const currentTexts = () => textsFor(currentLocale());

/** The sentence for a failure in the present language. */
export const failureText = (failure: Failure): string =>
  currentTexts().failures[failure.code](failure.detail ?? '');

/**
 * Sends a command. Resolves when it is on disk and on the screen: null for success, else the failure, which the caller words itself.
 * Most callers want `send`.
 */
export async function trySend<Name extends CommandName>(
  name: Name,
  payload: PayloadOf<Name>,
): Promise<Failure | null> {
  const reply = await request('session:dispatch', { name, payload } as unknown as Command);
  if (!reply.ok) return reply.error;
  await caughtUpWith(reply.value.revision);
  return null;
}

/** Sends a command and tells the room in one sentence where it was refused. True when it was done. */
export async function send<Name extends CommandName>(
  name: Name,
  payload: PayloadOf<Name>,
): Promise<boolean> {
  const failure = await trySend(name, payload);
  if (failure === null) return true;
  notify({ tone: 'warn', text: failureText(failure) });
  return false;
}

/** Sends a command and offers to take it back: confirmation with undo instead of a question. */
export async function sendWithUndo<Name extends CommandName>(
  name: Name,
  payload: PayloadOf<Name>,
  doneText: string,
): Promise<boolean> {
  const isDone = await send(name, payload);
  if (isDone) {
    notify({
      tone: 'info',
      text: doneText,
      action: undoOffer(),
    });
  }
  return isDone;
}

/** The offer to take back what was just done; gone once something else was done or taken back since. */
export function undoOffer(): NonNullable<NoticeData['action']> {
  const { undoSteps } = useSessionStore.getState();
  return {
    label: currentTexts().common.undo,
    run: undo,
    isStale: () => useSessionStore.getState().undoSteps !== undoSteps,
  };
}

export const undo = (): void => void step('session:undo');
export const redo = (): void => void step('session:redo');

async function step(name: 'session:undo' | 'session:redo'): Promise<void> {
  const { session, undoName, redoName } = useSessionStore.getState();
  /* What was said of a deed is not left standing when it is taken back. */
  announce('');
  const reply = await request(name, {});
  const texts = currentTexts();
  if (!reply.ok) {
    const text = failureText(reply.error);
    if (reply.error.code === 'view-only') notify({ tone: 'warn', text });
    else announce(text);
    return;
  }
  const deed =
    texts.history[(name === 'session:undo' ? undoName : redoName) as UndoableCommandName];
  await caughtUpWith(reply.value.revision);
  const what = reviewSince(session, deed) ?? withVoter(session, deed);
  const text = name === 'session:undo' ? texts.common.undone(what) : texts.common.redone(what);
  notify({ tone: 'info', text });
}

/** So many letters of a card's text tell which one it is. */
const CARD_LETTERS = 36;

/**
 * Where a card of the look back has changed: opens it in every window, so that nothing changes unseen, and names it. Null where
 * none has.
 */
function reviewSince(before: Session | null, deed: string): string | null {
  const after = useSessionStore.getState().session;
  if (before === null || after === null || before.meta.id !== after.meta.id) return null;
  const changed = reviewOfChange(before, after);
  if (changed === null) return null;
  const { review, said } = changed;
  /* The field of kept-fields.ts that says which card lies open. */
  void trySend('draft.set', { field: 'review-at', text: review.id });
  const word = said === null ? deed : currentTexts().review.steps[said];
  return `${word} (${shortened(review.text, CARD_LETTERS)})`;
}

function withVoter(before: Session | null, deed: string): string {
  const voter = voterSince(before);
  return voter === null ? deed : `${deed} (${voter})`;
}

/** Dots are covered, so the words say whose have changed, as people call each other; null where they are nobody's. */
function voterSince(before: Session | null): string | null {
  const after = useSessionStore.getState().session;
  if (before === null || after === null || before.meta.id !== after.meta.id) return null;
  const personId = voterOfChange(before, after);
  return personId === null ? null : (shortNamesOf(after).get(personId) ?? null);
}
