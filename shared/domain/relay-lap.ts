import type { Note, Person, Session, StageId } from './model';
import { areNamesShown } from './names';
import { turnOrderOf } from './relay';
import { notesOfStage, unsortedNotesOf } from './selectors';
import { writersOf } from './taken-part';

/** Parts of one text are written within this time of each other. */
const SAME_TEXT_MS = 5_000;

/**
 * The notes that came since the present lap began, by number, or by the moment where numbers do not tell; those of a text that became
 * several notes included. Where no names are kept nobody knows which those are: then all that are not sorted yet.
 */
export function notesOfLap(session: Session, stageId: StageId): Note[] {
  if (session.meta.names === 'never') return unsortedNotesOf(session, stageId);
  const notes = areNamesShown(session)
    ? notesOfStage(session, stageId)
    : notesOfStage(session, stageId).sort((a, b) => a.writtenAt - b.writtenAt);
  const ofTurns = new Set(session.relays[stageId]?.endedTurns.map((turn) => turn.noteId));
  let first = notes.findIndex((note) => ofTurns.has(note.id));
  if (first === -1) return [];
  while (first > 0 && isSameText(notes[first - 1], notes[first])) first -= 1;
  return notes.slice(first);
}

const isSameText = (before: Note | undefined, note: Note | undefined): boolean =>
  before !== undefined &&
  note !== undefined &&
  before.authorId === note.authorId &&
  note.writtenAt - before.writtenAt < SAME_TEXT_MS;

/** Who is in the room and has no note in a question yet, in the order of turns; nobody where that is not known. */
export function quietPeopleOf(session: Session, stageId: StageId): Person[] {
  const writers = writersOf(session, stageId);
  return turnOrderOf(session).filter(
    (person) => person.attendance === 'present' && writers?.has(person.id) === false,
  );
}
