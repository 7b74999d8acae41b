import { NOTE_MAX_LENGTH } from '@shared/domain/model';
import { noteLength, notesInList, splitIntoNotes, tidyNoteText } from '@shared/domain/note-text';

/** From here on the counter is written strongly: the end of the note comes near. */
const COUNTER_FROM = 100;

interface TurnLength {
  /** Characters that still fit; negative where there are too many. */
  readonly left: number;
  readonly isNear: boolean;
  readonly isTooLong: boolean;
}

/** How much room a text leaves on its note. Spaces at its end count while typing, so the figure never jumps. */
export function turnLengthOf(text: string): TurnLength {
  const tidy = noteLength(tidyNoteText(text));
  const length = tidy > NOTE_MAX_LENGTH ? tidy : Math.min(noteLength(text), NOTE_MAX_LENGTH);
  const left = NOTE_MAX_LENGTH - length;
  return { left, isNear: length >= COUNTER_FROM, isTooLong: left < 0 };
}

/**
 * The notes that a text makes: one a line where there are several lines, each of them split further where it is too
 * long. A text of one short line is one note.
 */
export const notePartsOf = (text: string): string[] => notesInList(text).flatMap(evenParts);

/**
 * A line as notes of about the same length: a full note with two lonely words behind it reads badly. Where the line
 * can be broken after whole sentences, it is.
 */
function evenParts(line: string): string[] {
  const fewest = splitIntoNotes(line);
  if (fewest.length < 2) return fewest;
  const average = Math.ceil(noteLength(line) / fewest.length);
  const ways: string[][] = [];
  for (let max = average; max < NOTE_MAX_LENGTH; max += 5) {
    const parts = splitIntoNotes(line, max);
    if (parts.length === fewest.length) ways.push(parts);
  }
  ways.push(fewest);
  return ways.find((parts) => isOfSentences(parts, average / 3)) ?? ways[0] ?? fewest;
}

/** Whether every part but the last ends a sentence, and none of them is too short. */
const isOfSentences = (parts: readonly string[], least: number): boolean =>
  parts.slice(0, -1).every((part) => /[.!?…;:]$/u.test(part)) &&
  parts.every((part) => noteLength(part) >= least);

/** Several lines may be several notes: worth an offer, never done without asking. */
export const isList = (text: string): boolean => notesInList(text).length > 1;

/** A line of its own takes about as much room as so many letters. */
const LINE_WEIGHT = 32;

/** Letters get smaller on the note in steps, so that also a pasted page can be seen while it is being shortened. */
export function noteSizeOf(text: string): 'large' | 'medium' | 'small' {
  const lines = text.split('\n').length;
  const length = text.length + lines * LINE_WEIGHT;
  return length <= 140 + LINE_WEIGHT ? 'large' : length <= 300 ? 'medium' : 'small';
}
