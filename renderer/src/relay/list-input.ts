import { NOTE_MAX_LENGTH } from '@shared/domain/model';
import { noteLength, notesInList } from '@shared/domain/note-text';
import { notePartsOf } from './turn-text';

/** So many notes fit into one command; a longer list is added in several goes. */
export const MOST_NOTES = 500;

interface LongLine {
  readonly text: string;
  readonly over: number;
}

interface ListInput {
  readonly notes: readonly string[];
  readonly tooLong: readonly LongLine[];
}

/**
 * Reads a typed or pasted list: its notes, and which of them do not fit on one note. Where that was asked for, such a
 * line becomes several notes; every word stays.
 */
export function readList(text: string, isSplitting: boolean): ListInput {
  const lines = notesInList(text);
  const notes = isSplitting ? notePartsOf(text) : lines;
  const tooLong = notes
    .map((note) => ({ text: note, over: noteLength(note) - NOTE_MAX_LENGTH }))
    .filter((note) => note.over > 0);
  return { notes, tooLong };
}

/** The beginning of a long line, enough to find it again. */
export function beginningOf(text: string, letters = 40): string {
  const characters = [...text];
  return characters.length <= letters ? text : `${characters.slice(0, letters).join('').trim()}…`;
}
