import type { BoardEffect, BoardProblem, ThemeRef } from '../../domain/board-move';
import type { board as en } from '../en/board';
import { keyNames } from './key-names';

const list = (numbers: readonly number[]): string =>
  numbers.length < 2
    ? `${numbers[0] ?? ''}`
    : `${numbers.slice(0, -1).join(', ')} und ${numbers.at(-1)}`;

/* »Zettel« heißt in Einzahl und Mehrzahl gleich. */
const notes = (numbers: readonly number[]): string => `Zettel ${list(numbers)}`;

const named = (theme: ThemeRef): string =>
  theme.name === '' ? `Thema ${theme.number}` : `Thema ${theme.number}, ${theme.name}`;

const verb = (numbers: readonly number[], one: string, many: string): string =>
  numbers.length === 1 ? one : many;

function will(effect: BoardEffect): string {
  switch (effect.kind) {
    case 'to-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'kommt', 'kommen')} in ${named(effect.theme)}.`;
    case 'group':
      return `${notes(effect.numbers)} und Zettel ${effect.onto} werden ein neues Thema.`;
    case 'unsort':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'kommt', 'kommen')} zurück zu den offenen Zetteln.`;
    case 'new-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'wird', 'werden')} ein neues Thema.`;
    case 'merge':
      return `${named(effect.from)} geht ganz in ${named(effect.into)} auf.`;
  }
}

function did(effect: BoardEffect): string {
  switch (effect.kind) {
    case 'to-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'liegt', 'liegen')} jetzt in ${named(effect.theme)}.`;
    case 'group':
      return `${notes(effect.numbers)} und Zettel ${effect.onto} sind ein neues Thema. Gebt ihm einen Namen.`;
    case 'unsort':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'ist', 'sind')} wieder offen.`;
    case 'new-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'ist', 'sind')} ein neues Thema. Gebt ihm einen Namen.`;
    case 'merge':
      return `${named(effect.from)} ist jetzt Teil von ${named(effect.into)}.`;
  }
}

function problem(of: BoardProblem): string {
  switch (of.code) {
    case 'empty':
      return 'Nummer des Zettels, >, Nummer des Themas.';
    case 'not-understood':
      return 'So geht es: 7>3, 7+3, 7>n oder t2>3.';
    case 'no-such-note':
      return `Auf dieser Wand gibt es keinen Zettel ${of.number}.`;
    case 'no-such-theme':
      return `Auf dieser Wand gibt es kein Thema ${of.number}.`;
    case 'no-such-target':
      return `Auf dieser Wand gibt es weder ein Thema ${of.number} noch einen Zettel ${of.number}.`;
    case 'already-there':
      return `Das liegt schon in ${named(of.theme)}.`;
    case 'already-unsorted':
      return 'Das ist schon offen.';
    case 'onto-itself':
      return `${of.number} kann nicht auf sich selbst.`;
    case 'no-note-chosen':
      return 'Wählt zuerst einen Zettel.';
  }
}

/** Read and spoken alike, so that whoever speaks to the app can say what stands there. */
const UNNAMED = 'Noch ohne Namen';

export const board: typeof en = {
  title: 'Zettel ordnen',
  will,
  did,
  problem,

  unsorted: (count) => `${count} offen`,
  unsortedHeading: 'Offene Zettel',
  allSorted: 'Alles geordnet',
  nothingYet: 'Noch keine Zettel',
  nothingYetHint:
    'Was getippt wird, erscheint auf dieser Wand. Ihr könnt auch jetzt Zettel hinzufügen oder einfügen.',
  addNotes: 'Zettel hinzufügen',
  sortedInto: (themes) =>
    themes === 1 ? 'Alles liegt in einem Thema.' : `Alles liegt in ${themes} Themen.`,

  themesList: 'Themen',
  newTheme: 'Neues Thema',
  nameThisTheme: 'Wie heißt das Thema?',
  nameOfTheme: (number) => `Name von Thema ${number}`,
  themeLabel: (theme, count) =>
    `Thema ${theme.number}, ${theme.name === '' ? UNNAMED : theme.name}, ${count} Zettel`,
  noteLabel: (number, kind, text) => `Zettel ${number}: ${text}, ${kind}`,
  unnamed: UNNAMED,
  moreIn: (count, theme) =>
    `${count === 1 ? '1 weiterer' : `${count} weitere`} Zettel in ${named(theme)}`,
  plus: (count) => `+${count}`,
  roleNote: 'Zettel',
  roleTheme: 'Thema',

  dropInto: 'Hinein in',
  joinInto: 'Vereinen mit',
  groupWith: (number) => `Zu ${number} legen`,
  dropNew: 'Neues Thema machen',
  dropUnsorted: 'Heraus damit',
  moveHere: 'Hierher',
  mergeHere: 'Vereinen',
  groupWithThis: 'Dazulegen',
  moveHereLabel: (numbers, theme) => `${notes(numbers)} in ${named(theme)} legen`,
  mergeHereLabel: (from, into) => `${named(from)} mit ${named(into)} vereinen`,
  groupLabel: (numbers, onto) => `${notes(numbers)} zu Zettel ${onto} legen`,
  newThemeLabel: (numbers) => `Neues Thema aus ${notes(numbers)}`,
  unsortLabel: (numbers) => `${notes(numbers)} aus dem Thema nehmen`,

  chosen: (numbers) => `${notes(numbers)} gewählt. Tippt auf ein Thema oder drückt seine Nummer.`,
  notChosen: 'Nichts ist mehr gewählt.',
  marked: (numbers) => `${notes(numbers)} gewählt.`,
  mergeWhich: (theme) =>
    `Mit welchem Thema wird ${named(theme)} vereint? Drückt seine Nummer oder tippt darauf.`,
  pickedUp: (numbers) =>
    `${notes(numbers)} aufgenommen. Pfeile oder eine Nummer wählen den Ort, Leertaste legt ab, ${keyNames.Esc} legt zurück.`,
  pickedUpTheme: (theme) =>
    `${named(theme)} aufgenommen. Pfeile oder eine Nummer wählen das andere Thema, Leertaste legt ab, ${keyNames.Esc} legt zurück.`,
  putBack: 'Zurückgelegt. Nichts hat sich geändert.',
  instructions:
    'Eine Nummer legt den Zettel sofort in dieses Thema, die Eingabetaste wählt ihn, die Leertaste nimmt ihn auf, N macht ein neues Thema.',

  nothingToUndo: 'Nichts rückgängig zu machen',
  nothingToRedo: 'Nichts zu wiederholen',
  overview: 'Überblick',
  backToBoard: 'Zur Wand',
  boardMenu: 'Mehr zur Wand',
  sortBySize: 'Sortieren: größtes Thema zuerst',
  sortByName: 'Sortieren: nach Namen',
  sorted: 'Die Wand ist sortiert.',
  typeIt: 'Zug eintippen',
  typePlaceholder: '7>3',
  typeLabel: 'Zug eintippen: Nummer des Zettels, >, Nummer des Themas',
  typeExamples: '7>3 in Thema 3 · 7+8 zusammen · 7>n neues Thema · 7> heraus · t2>3 vereinen',

  noteMenu: (number) => `Zettel ${number}: mehr`,
  themeMenu: (theme) => `${named(theme)}: mehr`,
  editNote: 'Wortlaut ändern',
  recolour: 'Art ändern',
  kindIs: (numbers, kind) => `${notes(numbers)} ${verb(numbers, 'ist', 'sind')} jetzt „${kind}“.`,
  moveTo: 'In ein Thema legen',
  takeOut: 'Aus dem Thema nehmen',
  makeTheme: 'Neues Thema daraus',
  deleteNote: 'Zettel löschen',
  deleted: (number) => `Zettel ${number} ist gelöscht.`,
  rename: 'Umbenennen',
  openTheme: 'Öffnen',
  mergeInto: 'Vereinen mit …',
  split: 'Teilen',
  splitCount: (count) => `${count} Zettel abteilen`,
  splitHint: 'Markiert die Zettel, die woanders hingehören; sie werden ein eigenes Thema.',
  dissolve: 'Auflösen',
  dissolved: (theme) => `${named(theme)} ist aufgelöst; die Zettel sind wieder offen.`,
  moveLeft: 'Nach links',
  moveRight: 'Nach rechts',
  themeMoved: (number) => `Es ist jetzt Thema ${number}.`,
  renamed: (theme) => `Thema ${theme.number} heißt jetzt ${theme.name}.`,

  page: (page, pages) => `${page} von ${pages}`,
  range: (from, to, count) => `${from}–${to} von ${count}`,
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  previousThemes: 'Vorige Themen',
  nextThemes: 'Nächste Themen',
  suggest: {
    open: 'Finden, was zusammengehört',
    title: 'Was zusammengehört',
    together: 'Gehören diese zusammen?',
    into: (theme: ThemeRef) => `Gehören diese zu ${named(theme)}?`,
    lead: 'Sie sagen fast dasselbe. Ein Druck auf einen Zettel lässt ihn weg.',
    yes: 'Zusammenlegen',
    yesInto: (number: number) => `Zu Thema ${number}`,
    no: 'Diese nicht',
    isIn: '✓ kommt mit',
    isOut: 'bleibt, wo er ist',
    none: 'Keine zwei offenen Zettel sagen fast dasselbe. Der Rest ist Sache eurer Augen.',
    thatWasAll: 'Das war alles. Themen ohne Namen bekommen ihn an der Wand.',
    hint: (number: number) => `zu ${number}?`,
    like: '≈ dasselbe?',
    likeSign: '≈',
    did: (effect: BoardEffect) =>
      effect.kind === 'new-theme' ? `${notes(effect.numbers)} sind ein neues Thema.` : did(effect),
  },
  previousNotes: 'Vorige offene Zettel',
  nextNotes: 'Nächste offene Zettel',

  editTitle: (number) => `Zettel ${number}`,
  editField: 'Wortlaut des Zettels',
  charactersLeft: (count) => `noch ${count}`,
  charactersOver: (count) => `${count} zu viel`,
  tooLong: (parts) =>
    `Zu lang für einen Zettel, den alle lesen können. Es werden ${parts === 2 ? 'zwei' : parts}:`,
  makeNotes: (parts) =>
    parts === 2 ? 'Zwei Zettel daraus machen' : `${parts} Zettel daraus machen`,
  noteChanged: (number) => `Zettel ${number} ist geändert.`,
  notesMade: (number, parts) =>
    `Aus Zettel ${number} sind ${parts === 2 ? 'zwei' : parts} Zettel geworden.`,
  restUnsorted: 'Der erste bleibt, wo er ist; der Rest kommt zu den offenen Zetteln.',

  keys: {
    move: 'bewegen',
    intoTheme: 'in ein Thema',
    newTheme: 'neues Thema',
    takeOut: 'heraus',
    lift: 'aufnehmen',
    edit: 'ändern',
    kind: 'Art',
    mark: 'markieren',
    type: 'eintippen',
    open: 'öffnen',
    rename: 'umbenennen',
    merge: 'vereinen',
    drop: 'ablegen',
    putBack: 'zurücklegen',
    where: 'wohin',
    group: 'auf einen Zettel',
    cancel: 'abbrechen',
    split: 'teilen',
    back: 'zurück',
    done: 'fertig',
    skip: 'so lassen',
    themeOf: 'sein Thema',
    enter: keyNames.Enter,
    space: keyNames.Space,
    escape: keyNames.Esc,
    arrows: '← ↑ ↓ →',
    upDown: '↑ ↓',
    leftRight: '← →',
    del: keyNames.Del,
  },
  waitingDigit: (digits) => `Thema ${digits} …`,
};
