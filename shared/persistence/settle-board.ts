import { NOTE_MAX_LENGTH, type Note, type Stage, type StageId, type Theme } from '../domain/model';
import { noteLength, splitIntoNotes } from '../domain/note-text';
import { inOrder } from '../domain/selectors';
import { USUAL_THEME_MS, USUAL_THINK_MS } from '../domain/time-box';
import { firstVisible } from '../lib/blank';
import { idMaker } from './record-ids';
import { labelOf } from './record-words';
import type { RepairLog } from './repairs';
import { UNKNOWN_NUMBER } from './salvage-record';
import {
  type Homeless,
  idsOf,
  type Lists,
  lastOrderOf,
  thatSaySomething,
  withKnownReferences,
} from './settle-record';

interface Board {
  readonly stages: readonly Stage[];
  readonly themes: readonly Theme[];
  readonly notes: readonly Note[];
}

/** A text of more than ten notes is a page: its beginning stays as the note, and all of it is parked. */
const LONGEST_SPLIT = 10 * NOTE_MAX_LENGTH;
/** Splitting takes time; a file with more long notes than this was not made by people. */
const MOST_SPLITS = 100;
/** No command takes a longer text, however few characters its units make. */
const LONGEST_TEXT = 20_000;
/** Numbers up to here are people's; new ones follow the highest of them. */
const HIGHEST_SPOKEN = 99_999;

/**
 * Stages, themes and notes that fit together. A theme whose stage is gone goes where its notes are; a note whose stage is
 * gone goes where its theme is; both otherwise to the first question, or to a new one where the agenda has none.
 */
export function settleBoard(
  lists: Pick<Lists, 'stages' | 'themes' | 'notes' | 'people'>,
  homeless: Homeless,
  log: RepairLog,
): Board {
  const stages = [...lists.stages];
  const stageIds = new Set(idsOf(stages));
  let home: StageId | null = null;
  const findHome = (): StageId => {
    home ??= inOrder(stages).find((stage) => stage.kind === 'question')?.id ?? null;
    if (home !== null) return home;
    const stage = newQuestion(stages);
    stages.push(stage);
    stageIds.add(stage.id);
    home = stage.id;
    return home;
  };

  const stageOfNotes = new Map<string | null, StageId>();
  for (const { themeId, stageId } of lists.notes) {
    if (stageIds.has(stageId) && !stageOfNotes.has(themeId)) stageOfNotes.set(themeId, stageId);
  }
  const themes = lists.themes.map((theme) => {
    if (stageIds.has(theme.stageId)) return theme;
    log.add('themes', theme.id, 'dangling-reference', labelOf('themes', { ...theme }));
    return { ...theme, stageId: stageOfNotes.get(theme.id) ?? findHome() };
  });
  const stageOfTheme = new Map(themes.map((theme) => [theme.id, theme.stageId]));
  const themeIds = idsOf(themes);
  const peopleIds = idsOf(lists.people);
  const said = thatSaySomething('notes', lists.notes, log);
  const placed = said.map((found) => {
    const known = { themeId: themeIds, authorId: peopleIds };
    const note = withKnownReferences('notes', found, known, log);
    const stageOfItsTheme = note.themeId === null ? undefined : stageOfTheme.get(note.themeId);
    if (stageIds.has(note.stageId)) {
      if (stageOfItsTheme === undefined || stageOfItsTheme === note.stageId) return note;
      log.add('notes', note.id, 'dangling-reference', note.text);
      return { ...note, themeId: null };
    }
    log.add('notes', note.id, 'dangling-reference', note.text);
    return { ...note, stageId: stageOfItsTheme ?? findHome() };
  });
  const notes = withOwnNumbers(inPieces(placed, homeless, log), log);
  return { stages, themes, notes };
}

function newQuestion(stages: readonly Stage[]): Stage {
  return {
    id: idMaker(stages.map((stage) => stage.id))('question'),
    kind: 'question',
    order: lastOrderOf(stages),
    title: '?',
    question: '',
    prompt: '',
    noteKind: 'plain',
    plannedMs: 900_000,
    thinkMs: USUAL_THINK_MS,
    themeMs: USUAL_THEME_MS,
    cues: '',
  };
}

/** Notes that fit on a note: a longer one goes on in further ones of the same author, in the same place. */
function inPieces(notes: readonly Note[], homeless: Homeless, log: RepairLog): readonly Note[] {
  const newId = idMaker(notes.map((note) => note.id));
  let splits = 0;
  return notes.flatMap((note) => {
    if (log.isFull || !isTooLong(note.text)) return [note];
    log.add('notes', note.id, 'too-long', note.text);
    splits += 1;
    if (note.text.length > LONGEST_SPLIT || splits > MOST_SPLITS) {
      homeless.push(note.text);
      return [{ ...note, text: beginningOf(note.text) }];
    }
    return splitIntoNotes(note.text).map((text, index) =>
      index === 0
        ? { ...note, text }
        : { ...note, id: newId(note.id), text, number: UNKNOWN_NUMBER },
    );
  });
}

/**
 * Looks at the beginning first, and at more of it step by step: counting the characters of a page takes long, and a hostile
 * file has thousands.
 */
function isTooLong(text: string): boolean {
  if (text.length <= NOTE_MAX_LENGTH) return false;
  if (text.length > LONGEST_TEXT) return true;
  for (let units = 2 * NOTE_MAX_LENGTH; units < text.length; units *= 4) {
    /* The last character of a part may be cut, and counts although it is none. */
    if (noteLength(text.slice(0, units)) > NOTE_MAX_LENGTH + 1) return true;
  }
  return noteLength(text) > NOTE_MAX_LENGTH;
}

/** The beginning of a page up to a space, if there is one: no text has more characters than UTF-16 units. */
function beginningOf(page: string): string {
  const from = firstVisible(page);
  const start = page.slice(from, from + NOTE_MAX_LENGTH).replace(/[\ud800-\udbff]$/u, '');
  const lastSpace = start.search(/\s\S*$/u);
  return lastSpace > 0 ? start.slice(0, lastSpace).trimEnd() : start;
}

/** Every note with a number that no other note has; the first of two keeps theirs. */
function withOwnNumbers(notes: readonly Note[], log: RepairLog): readonly Note[] {
  const used = new Set<number>([UNKNOWN_NUMBER]);
  let highest = 0;
  for (const { number } of notes) {
    if (number <= HIGHEST_SPOKEN) highest = Math.max(highest, number);
  }
  const all = new Set(notes.map((note) => note.number));
  return notes.map((note) => {
    if (!used.has(note.number)) {
      used.add(note.number);
      return note;
    }
    if (note.number !== UNKNOWN_NUMBER) log.add('notes', note.id, 'duplicate-number', note.text);
    do highest += 1;
    while (all.has(highest));
    used.add(highest);
    return { ...note, number: highest };
  });
}
