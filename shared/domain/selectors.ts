import {
  type Action,
  type Decision,
  type Note,
  type ParkedItem,
  type Person,
  type Session,
  type Stage,
  type StageId,
  type Table,
  type Theme,
  type ThemeId,
  VIEW_FIELDS,
} from './model';
import { toldApart } from './same-names';

interface Ordered {
  readonly id: string;
  readonly order: number;
}

/** Records in their order; equal orders (two merged files) fall back to the id, so that every machine sorts alike. */
export function inOrder<T extends Ordered>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export const listOf = <T extends Ordered>(table: Table<T>): T[] => inOrder(Object.values(table));

/** The order value that puts a new record behind all others. */
export function nextOrder(records: Iterable<Ordered>): number {
  let highest = 0;
  for (const record of records) highest = Math.max(highest, record.order);
  return highest + 1;
}

export const peopleOf = (session: Session): Person[] => listOf(session.people);

/** Who is in the room and takes part now: whatever a screen counts people for, these are counted. */
export const presentPeopleOf = (session: Session): Person[] =>
  peopleOf(session).filter((person) => person.attendance === 'present');

export const stagesOf = (session: Session): Stage[] => listOf(session.stages);

/** Where the room is: the stored stage, or the first one where that has been removed. Null only without an agenda. */
export function currentStageOf(session: Session): Stage | null {
  const stored = session.position.stageId;
  return (stored === null ? undefined : session.stages[stored]) ?? stagesOf(session)[0] ?? null;
}

export const notesOfStage = (session: Session, stageId: StageId): Note[] =>
  Object.values(session.notes)
    .filter((note) => note.stageId === stageId)
    .sort((a, b) => a.number - b.number);

export const unsortedNotesOf = (session: Session, stageId: StageId): Note[] =>
  inOrder(
    Object.values(session.notes).filter(
      (note) => note.stageId === stageId && note.themeId === null,
    ),
  );

export const notesOfTheme = (session: Session, themeId: ThemeId): Note[] =>
  inOrder(Object.values(session.notes).filter((note) => note.themeId === themeId));

export const themesOfStage = (session: Session, stageId: StageId): Theme[] =>
  inOrder(Object.values(session.themes).filter((theme) => theme.stageId === stageId));

/** The number a theme carries on its board: people say and type it. Counts from 1. */
export const themeNumberOf = (session: Session, theme: Theme): number =>
  themesOfStage(session, theme.stageId).findIndex((other) => other.id === theme.id) + 1;

export const noteByNumber = (session: Session, number: number): Note | null =>
  Object.values(session.notes).find((note) => note.number === number) ?? null;

export const nextNoteNumber = (session: Session): number =>
  Object.values(session.notes).reduce((highest, note) => Math.max(highest, note.number), 0) + 1;

export const actionsOf = (session: Session): Action[] => listOf(session.actions);

/** `A3`: the name under which minutes and people speak of an action. */
export const actionLabelOf = (session: Session, actionId: string): string =>
  `A${actionsOf(session).findIndex((action) => action.id === actionId) + 1}`;

export const decisionsOf = (session: Session): Decision[] => listOf(session.decisions);

export const parkedOf = (session: Session): ParkedItem[] => listOf(session.parked);

/** A theme tells of a success when most of its notes do. */
export function isSuccessTheme(session: Session, themeId: ThemeId): boolean {
  const notes = notesOfTheme(session, themeId);
  const well = notes.filter((note) => note.kind === 'well').length;
  return well * 2 > notes.length;
}

/** True while something was written about a theme, so that it must not vanish together with its last note. */
export function hasContentBesidesNotes(session: Session, theme: Theme): boolean {
  const isOn = (record: { readonly themeId: ThemeId | null }) => record.themeId === theme.id;
  return (
    theme.why !== '' ||
    theme.keep !== '' ||
    theme.noActionBecause !== '' ||
    VIEW_FIELDS.some((field) => theme[field] !== '') ||
    Object.values(session.actions).some(isOn) ||
    Object.values(session.decisions).some(isOn) ||
    Object.values(session.parked).some(isOn)
  );
}

export const SESSION_STATES = ['planned', 'running', 'closed'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const stateOf = (session: Session): SessionState =>
  session.meta.closedAt !== null
    ? 'closed'
    : session.meta.startedAt !== null
      ? 'running'
      : 'planned';

export interface Counts {
  readonly people: number;
  readonly notes: number;
  readonly themes: number;
  readonly actions: number;
  readonly decisions: number;
}

export const countsOf = (session: Session): Counts => ({
  people: Object.keys(session.people).length,
  notes: Object.keys(session.notes).length,
  themes: Object.keys(session.themes).length,
  actions: Object.keys(session.actions).length,
  decisions: Object.keys(session.decisions).length,
});

/** How many notes each person has written in one stage. */
export function noteCountsByAuthor(session: Session, stageId: StageId): Map<string, number> {
  const counts = new Map<string, number>();
  for (const note of Object.values(session.notes)) {
    if (note.stageId !== stageId || note.authorId === null) continue;
    counts.set(note.authorId, (counts.get(note.authorId) ?? 0) + 1);
  }
  return counts;
}

/**
 * What people call each other: the first name. Where several share it, the beginning of the last name tells them apart, in
 * as few letters as that takes: Ana V, Ana R. A name that would lack only its last letters is said whole.
 */
export function shortNamesOf(session: Session): Map<string, string> {
  const seated = peopleOf(session);
  const people = seated.map(({ id, name }) => ({ id, ...nameParts(name) }));
  const short = new Map(
    people.map((person): [string, string] => {
      const { id, first, last } = person;
      const others = people.filter((other) => other.id !== id && other.first === first);
      if (others.length === 0 || last.length === 0) return [id, first];
      const isTaken = (letters: number) =>
        others.some((other) => beginningOf(other.last, letters) === beginningOf(last, letters));
      let letters = 1;
      while (letters < last.length && isTaken(letters)) letters += 1;
      const isNearlyWhole = last.length - letters < FEWEST_LETTERS_SPARED;
      return [id, `${first} ${beginningOf(last, isNearlyWhole ? last.length : letters)}`];
    }),
  );
  /* What still sounds the same is said whole, and then counted. */
  const names = seated.map(({ id, name }) => {
    const called = short.get(id) ?? name;
    const isShared = seated.some((other) => other.id !== id && short.get(other.id) === called);
    return isShared ? name : called;
  });
  const apart = toldApart(names);
  return new Map(seated.map(({ id, name }, at) => [id, apart[at] ?? name]));
}

/** The whole names, those of the same letters told apart by a number. */
export function wholeNamesOf(session: Session): Map<string, string> {
  const seated = peopleOf(session);
  const apart = toldApart(seated.map(({ name }) => name));
  return new Map(seated.map(({ id, name }, at) => [id, apart[at] ?? name]));
}

/** Sparing fewer letters than these is not worth a name that looks misspelt. */
const FEWEST_LETTERS_SPARED = 3;

/** The first word of a name, and the letters as a reader sees them of its last one; one word alone is a first name. */
function nameParts(name: string): { readonly first: string; readonly last: readonly string[] } {
  const all = name.trim().split(/\s+/u);
  /* Nobody is called by what stands before their name. */
  const named = all.findIndex((word) => !/^\p{L}{2,}\.$/u.test(word));
  const words = all.slice(Math.max(0, named));
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return { first: words[0] ?? name, last: [...last.normalize('NFC')] };
}

const beginningOf = (letters: readonly string[], count: number): string =>
  letters.slice(0, count).join('');
