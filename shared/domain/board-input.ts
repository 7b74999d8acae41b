import { err, ok, type Result } from '../lib/result';
import type { BoardIndex } from './board-index';
import {
  type BoardMoveResult,
  type BoardProblem,
  mergeOf,
  newThemeOf,
  notesIntoTheme,
  notesOntoNote,
  notesOutOfThemes,
} from './board-move';
import type { NoteId } from './model';

/**
 * What people type instead of dragging:
 * - `7>3` puts note 7 into theme 3; on a board without a theme 3, onto note 3, which makes a theme of the two
 * - `7+3` puts note 7 onto note 3, `7>t3` into theme 3 and nowhere else
 * - `7,8,9>3` and `7 8 9>3` move several
 * - `7>n` makes a new theme, `7>` and `7>0` take the note out of its theme
 * - `t2>3` puts theme 2 into theme 3
 */
export function parseBoardInput(text: string, index: BoardIndex): BoardMoveResult {
  const tidy = tidied(text);
  if (tidy === '') return err({ code: 'empty' });
  const merge = /^t(\d{1,6})>t?(\d{1,6})$/u.exec(tidy);
  if (merge !== null) return parsedMerge(Number(merge[1]), Number(merge[2]), index);
  const typed = /^([\d,+]+)(?:>(t?\d{1,6}|n|u)?)?$/u.exec(tidy);
  if (typed === null) return err({ code: 'not-understood' });
  const target = typed[2] ?? '';
  if (!tidy.includes('>')) return parsedGroup(typed[1] ?? '', index);
  const ids = noteIdsIn(typed[1] ?? '', index);
  if (!ids.ok) return ids;
  if (target === '' || target === '0' || target === 'u') return notesOutOfThemes(index, ids.value);
  if (target === 'n') return newThemeOf(index, ids.value);
  return parsedTarget(ids.value, target, index);
}

/** Makes one spelling of the many that people use for arrows, commas and words. */
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s*(?:[-=–—]+>|[›»→⇒➔]|>)\s*/gu, '>')
    .replace(/\s*\+\s*/gu, '+')
    .replace(/#/gu, '')
    .replace(/\b(?:t|theme|thema|thème|tema)\s*(?=\d)/gu, 't')
    .replace(/>(?:new|neu|nouveau|nuevo)$/u, '>n')
    .replace(/\s*[,;&/]\s*|\s+/gu, ',')
    .replace(/,+/gu, ',')
    .replace(/^,|,$/gu, '')
    .replace(/,>/gu, '>');
}

function noteIdsIn(list: string, index: BoardIndex): Result<NoteId[], BoardProblem> {
  const ids = new Set<NoteId>();
  for (const part of list.split(/[,+]/u)) {
    const number = Number(part);
    const note = part === '' ? undefined : index.noteByNumber.get(number);
    if (part === '') return err({ code: 'not-understood' });
    if (note === undefined) return err({ code: 'no-such-note', number });
    ids.add(note.id);
  }
  return ok([...ids]);
}

/** `7+3`, `7+8+3`: everything before goes onto the last. */
function parsedGroup(list: string, index: BoardIndex): BoardMoveResult {
  const numbers = list.split('+');
  const onto = numbers.pop() ?? '';
  if (numbers.length === 0 || onto.includes(',')) return err({ code: 'not-understood' });
  const ids = noteIdsIn(numbers.join('+'), index);
  if (!ids.ok) return ids;
  const ontoId = noteIdsIn(onto, index);
  if (!ontoId.ok) return ontoId;
  const [id] = ontoId.value;
  return id === undefined ? err({ code: 'not-understood' }) : notesOntoNote(index, ids.value, id);
}

function parsedTarget(ids: readonly NoteId[], target: string, index: BoardIndex): BoardMoveResult {
  const number = Number(target.replace('t', ''));
  const entry = index.themes[number - 1];
  if (entry !== undefined) return notesIntoTheme(index, ids, entry.theme.id);
  if (target.startsWith('t')) return err({ code: 'no-such-theme', number });
  const note = index.noteByNumber.get(number);
  return note === undefined
    ? err({ code: 'no-such-target', number })
    : notesOntoNote(index, ids, note.id);
}

function parsedMerge(from: number, into: number, index: BoardIndex): BoardMoveResult {
  const missing = [from, into].find((number) => index.themes[number - 1] === undefined);
  if (missing !== undefined) return err({ code: 'no-such-theme', number: missing });
  const [first, second] = [index.themes[from - 1], index.themes[into - 1]];
  return first === undefined || second === undefined
    ? err({ code: 'not-understood' })
    : mergeOf(index, first.theme.id, second.theme.id);
}
