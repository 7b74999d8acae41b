import type { BoardEffect, BoardProblem, ThemeRef } from '../../domain/board-move';
import { keyNames } from './key-names';

const list = (numbers: readonly number[]): string =>
  numbers.length < 2
    ? `${numbers[0] ?? ''}`
    : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;

const notes = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'Note' : 'Notes'} ${list(numbers)}`;

const named = (theme: ThemeRef): string =>
  theme.name === '' ? `theme ${theme.number}` : `theme ${theme.number}, ${theme.name}`;

const verb = (numbers: readonly number[], one: string, many: string): string =>
  numbers.length === 1 ? one : many;

/** What letting go, or Enter, will do. */
function will(effect: BoardEffect): string {
  switch (effect.kind) {
    case 'to-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'goes', 'go')} into ${named(effect.theme)}.`;
    case 'group':
      return `${notes(effect.numbers)} and note ${effect.onto} become a new theme.`;
    case 'unsort':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'goes', 'go')} back to the unsorted notes.`;
    case 'new-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'becomes', 'become')} a new theme.`;
    case 'merge':
      return `All of ${named(effect.from)} goes into ${named(effect.into)}.`;
  }
}

/** What has happened. */
function did(effect: BoardEffect): string {
  switch (effect.kind) {
    case 'to-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'is', 'are')} now in ${named(effect.theme)}.`;
    case 'group':
      return `${notes(effect.numbers)} and note ${effect.onto} are a new theme. Type its name.`;
    case 'unsort':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'is', 'are')} unsorted again.`;
    case 'new-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'is', 'are')} a new theme. Type its name.`;
    case 'merge':
      return `${capital(named(effect.from))} is now part of ${named(effect.into)}.`;
  }
}

function problem(of: BoardProblem): string {
  switch (of.code) {
    case 'empty':
      return 'A note’s number, >, a theme’s number.';
    case 'not-understood':
      return 'Type it like 7>3, 7+3, 7>n or t2>3.';
    case 'no-such-note':
      return `There is no note ${of.number} on this board.`;
    case 'no-such-theme':
      return `There is no theme ${of.number} on this board.`;
    case 'no-such-target':
      return `There is no theme ${of.number} and no note ${of.number} on this board.`;
    case 'already-there':
      return `That is in ${named(of.theme)} already.`;
    case 'already-unsorted':
      return 'That is unsorted already.';
    case 'onto-itself':
      return `${of.number} can not go onto itself.`;
    case 'no-note-chosen':
      return 'Choose a note first.';
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Read and spoken alike, so that whoever speaks to the app can say what stands there. */
const UNNAMED = 'No name yet';

export const board = {
  title: 'Group the notes',
  will,
  did,
  problem,

  unsorted: (count: number) => (count === 1 ? '1 unsorted' : `${count} unsorted`),
  unsortedHeading: 'Unsorted notes',
  allSorted: 'All sorted',
  nothingYet: 'No notes here yet',
  nothingYetHint: 'What people type appears on this board. You can also add or paste notes now.',
  addNotes: 'Add notes',
  sortedInto: (themes: number) =>
    themes === 1 ? 'Everything is in one theme.' : `Everything is in ${themes} themes.`,

  themesList: 'Themes',
  newTheme: 'New theme',
  nameThisTheme: 'Name this theme',
  nameOfTheme: (number: number) => `Name of theme ${number}`,
  themeLabel: (theme: ThemeRef, count: number) =>
    `Theme ${theme.number}, ${theme.name === '' ? UNNAMED : theme.name}, ${count === 1 ? '1 note' : `${count} notes`}`,
  noteLabel: (number: number, kind: string, text: string) => `Note ${number}: ${text}, ${kind}`,
  unnamed: UNNAMED,
  moreIn: (count: number, theme: ThemeRef) =>
    `${count === 1 ? '1 more note' : `${count} more notes`} in ${named(theme)}`,
  plus: (count: number) => `+${count}`,
  roleNote: 'note',
  roleTheme: 'theme',

  dropInto: 'Drop into',
  joinInto: 'Merge into',
  groupWith: (number: number) => `Group with ${number}`,
  dropNew: 'Make a new theme',
  dropUnsorted: 'Take it out',
  moveHere: 'Move here',
  mergeHere: 'Merge here',
  groupWithThis: 'Group with this',
  moveHereLabel: (numbers: readonly number[], theme: ThemeRef) =>
    `Move ${verb(numbers, 'note', 'notes')} ${list(numbers)} into ${named(theme)}`,
  mergeHereLabel: (from: ThemeRef, into: ThemeRef) => `Merge ${named(from)} into ${named(into)}`,
  groupLabel: (numbers: readonly number[], onto: number) =>
    `Group ${verb(numbers, 'note', 'notes')} ${list(numbers)} with note ${onto}`,
  newThemeLabel: (numbers: readonly number[]) =>
    `New theme of ${verb(numbers, 'note', 'notes')} ${list(numbers)}`,
  unsortLabel: (numbers: readonly number[]) =>
    `Take ${verb(numbers, 'note', 'notes')} ${list(numbers)} out of the theme`,

  chosen: (numbers: readonly number[]) =>
    `${notes(numbers)} chosen. Tap a theme, or press its number.`,
  notChosen: 'Nothing is chosen any more.',
  marked: (numbers: readonly number[]) => `${notes(numbers)} chosen.`,
  mergeWhich: (theme: ThemeRef) =>
    `Merge ${named(theme)} into which theme? Press its number, or tap it.`,
  pickedUp: (numbers: readonly number[]) =>
    `${notes(numbers)} picked up. Arrows or a number choose where, Space drops, Escape puts back.`,
  pickedUpTheme: (theme: ThemeRef) =>
    `${capital(named(theme))} picked up. Arrows or a number choose the theme it joins, Space drops, Escape puts back.`,
  putBack: 'Put back. Nothing has changed.',
  instructions:
    'Press a number to move it into that theme at once, Enter to choose it, Space to pick it up, N for a new theme.',

  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to do again',
  overview: 'Overview',
  backToBoard: 'The board',
  boardMenu: 'More about the board',
  sortBySize: 'Sort: largest theme first',
  sortByName: 'Sort: by name',
  sorted: 'The board is sorted.',
  typeIt: 'Type a move',
  typePlaceholder: '7>3',
  typeLabel: 'Type a move: number of the note, >, number of the theme',
  typeExamples: '7>3 into theme 3 · 7+8 together · 7>n new theme · 7> out · t2>3 merge',

  noteMenu: (number: number) => `Note ${number}: more`,
  themeMenu: (theme: ThemeRef) => `${capital(named(theme))}: more`,
  editNote: 'Change the words',
  recolour: 'Change the kind',
  kindIs: (numbers: readonly number[], kind: string) =>
    `${notes(numbers)} ${verb(numbers, 'is', 'are')} now “${kind}”.`,
  moveTo: 'Move to a theme',
  takeOut: 'Take out of its theme',
  makeTheme: 'New theme from it',
  deleteNote: 'Delete the note',
  deleted: (number: number) => `Note ${number} is deleted.`,
  rename: 'Rename',
  openTheme: 'Open',
  mergeInto: 'Merge into …',
  split: 'Split',
  splitCount: (count: number) => (count === 1 ? 'Split off 1 note' : `Split off ${count} notes`),
  splitHint: 'Mark the notes that belong elsewhere; they become a theme of their own.',
  dissolve: 'Dissolve',
  dissolved: (theme: ThemeRef) => `${capital(named(theme))} is dissolved; its notes are unsorted.`,
  moveLeft: 'Move left',
  moveRight: 'Move right',
  themeMoved: (number: number) => `It is theme ${number} now.`,
  renamed: (theme: ThemeRef) => `Theme ${theme.number} is now called ${theme.name}.`,

  page: (page: number, pages: number) => `${page} of ${pages}`,
  range: (from: number, to: number, count: number) => `${from}–${to} of ${count}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  previousThemes: 'Previous themes',
  nextThemes: 'Next themes',
  suggest: {
    open: 'Find what belongs together',
    title: 'What belongs together',
    together: 'Do these belong together?',
    into: (theme: ThemeRef) => `Do these belong into ${named(theme)}?`,
    lead: 'They say nearly the same. Press a note to leave it out.',
    yes: 'Put them together',
    yesInto: (number: number) => `Into theme ${number}`,
    no: 'Not these',
    isIn: '✓ comes along',
    isOut: 'stays where it is',
    none: 'No two unsorted notes say nearly the same. The rest is for your eyes.',
    thatWasAll: 'That was all. Themes without a name can be named on the board.',
    hint: (number: number) => `with ${number}?`,
    like: '≈ the same?',
    likeSign: '≈',
    did: (effect: BoardEffect) =>
      effect.kind === 'new-theme' ? `${notes(effect.numbers)} are a new theme.` : did(effect),
  },
  previousNotes: 'Previous unsorted notes',
  nextNotes: 'Next unsorted notes',

  editTitle: (number: number) => `Note ${number}`,
  editField: 'The words of the note',
  charactersLeft: (count: number) => (count === 1 ? '1 left' : `${count} left`),
  charactersOver: (count: number) => (count === 1 ? '1 too many' : `${count} too many`),
  tooLong: (parts: number) =>
    `Too long for one note that everybody can read. It makes ${parts === 2 ? 'two' : parts}:`,
  makeNotes: (parts: number) => (parts === 2 ? 'Make it two notes' : `Make it ${parts} notes`),
  noteChanged: (number: number) => `Note ${number} is changed.`,
  notesMade: (number: number, parts: number) =>
    parts === 2 ? `Note ${number} is now two notes.` : `Note ${number} is now ${parts} notes.`,
  restUnsorted: 'The first stays where it is; the rest goes to the unsorted notes.',

  keys: {
    move: 'move',
    intoTheme: 'into a theme',
    newTheme: 'new theme',
    takeOut: 'take out',
    lift: 'lift',
    edit: 'edit',
    kind: 'kind',
    mark: 'mark',
    type: 'type',
    open: 'open',
    rename: 'rename',
    merge: 'merge',
    drop: 'drop',
    putBack: 'put back',
    where: 'where to',
    group: 'onto a note',
    cancel: 'cancel',
    split: 'split',
    back: 'back',
    done: 'done',
    skip: 'leave it',
    themeOf: 'its theme',
    enter: keyNames.Enter,
    space: keyNames.Space,
    escape: keyNames.Esc,
    arrows: '← ↑ ↓ →',
    upDown: '↑ ↓',
    leftRight: '← →',
    del: keyNames.Del,
  },
  waitingDigit: (digits: string) => `Theme ${digits} …`,
};
