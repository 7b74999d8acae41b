import type { StageFields } from '@shared/domain/commands/agenda';
import type { Note, NoteId } from '@shared/domain/model';
import { allWaitingNotes } from '@shared/domain/waiting-notes';
import { type NoticeData, notify } from '../state/app-store';
import { currentTexts, failureText, sendWithUndo, trySend, undoOffer } from '../state/commands';
import { useSessionStore } from '../state/session-store';

export const takeNotesBack = (ids: readonly NoteId[]): Promise<boolean> =>
  sendWithUndo(
    'note.takeBack',
    { ids: [...ids] },
    currentTexts().setup.waiting.takenBack(ids.length),
  );

/** The way out of a refusal because of notes that wait: the button that takes them back. */
export const takeBackOffer = (notes: readonly Note[]): NonNullable<NoticeData['action']> => ({
  label: currentTexts().setup.waiting.takeBack(notes.length),
  run: () => void takeNotesBack(notes.map(({ id }) => id)),
});

/** Takes another agenda, and says where notes that waited in the old one are now, or how it can be taken in spite of them. */
export async function replaceAgenda(
  stages: readonly StageFields[],
  doneText: string,
  period?: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const { session } = useSessionStore.getState();
  const waiting = session === null ? [] : allWaitingNotes(session);
  const failure = await trySend('agenda.replace', {
    stages: [...stages],
    ...(period !== undefined && { period }),
  });
  if (failure !== null) {
    notify({
      tone: 'warn',
      text: failureText(failure),
      ...(failure.code === 'notes-without-question' ? { action: takeBackOffer(waiting) } : {}),
    });
    return false;
  }
  const along =
    waiting.length === 0 ? '' : ` ${currentTexts().setup.waiting.wentAlong(waiting.length)}`;
  notify({ tone: 'info', text: `${doneText}${along}`, action: undoOffer() });
  return true;
}
