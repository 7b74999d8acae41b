import type { Note, Person, Session, StageId } from './model';
import { turnOrderOf } from './relay';
import { noteCountsByAuthor, notesOfStage } from './selectors';

/** Parts of one text are written within this time of each other. */
const SAME_TEXT_MS = 5_000;

/** The notes that came since the present lap began, by number; those of a text that became several notes included. */
export function notesOfLap(session: Session, stageId: StageId): Note[] {
  const notes = notesOfStage(session, stageId);
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

/**
 * Notes in an order that tells nothing about who wrote them or when: by a figure made from their ids, which are random.
 * The same notes always come in the same order, so that a restart shows the same wall.
 */
export const uncoveredOrder = (notes: readonly Note[]): Note[] =>
  notes
    .map((note) => ({ note, figure: figureOf(note.id) }))
    .sort((a, b) => a.figure - b.figure || (a.note.id < b.note.id ? -1 : 1))
    .map(({ note }) => note);

/** A 32-bit figure of a text (FNV-1a, then mixed once more, so that ids that differ in the last sign lie far apart). */
function figureOf(text: string): number {
  let figure = 0x811c9dc5;
  for (const sign of text) figure = Math.imul(figure ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  figure = Math.imul(figure ^ (figure >>> 16), 0x85ebca6b);
  figure = Math.imul(figure ^ (figure >>> 13), 0xc2b2ae35);
  return (figure ^ (figure >>> 16)) >>> 0;
}

/** Who is in the room and has no note in a question yet, in the order of turns. */
export function quietPeopleOf(session: Session, stageId: StageId): Person[] {
  const counts = noteCountsByAuthor(session, stageId);
  return turnOrderOf(session).filter(
    (person) => person.attendance === 'present' && !counts.has(person.id),
  );
}
