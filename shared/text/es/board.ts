import type { BoardEffect, BoardProblem, ThemeRef } from '../../domain/board-move';
import type { board as en } from '../en/board';
import { keyNames } from './key-names';

const list = (numbers: readonly number[]): string =>
  numbers.length < 2
    ? `${numbers[0] ?? ''}`
    : `${numbers.slice(0, -1).join(', ')} y ${numbers.at(-1)}`;

const notes = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `La nota ${list(numbers)}` : `Las notas ${list(numbers)}`;

const named = (theme: ThemeRef): string =>
  theme.name === '' ? `el tema ${theme.number}` : `el tema ${theme.number}, ${theme.name}`;

const verb = (numbers: readonly number[], one: string, many: string): string =>
  numbers.length === 1 ? one : many;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function will(effect: BoardEffect): string {
  switch (effect.kind) {
    case 'to-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'pasa', 'pasan')} a estar en ${named(effect.theme)}.`;
    case 'group':
      return `${notes(effect.numbers)} y la nota ${effect.onto} forman un tema nuevo.`;
    case 'unsort':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'vuelve', 'vuelven')} con las notas sueltas.`;
    case 'new-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'forma', 'forman')} un tema nuevo.`;
    case 'merge':
      return `${capital(named(effect.from))} se une por completo con ${named(effect.into)}.`;
  }
}

function did(effect: BoardEffect): string {
  switch (effect.kind) {
    case 'to-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'está', 'están')} ahora en ${named(effect.theme)}.`;
    case 'group':
      return `${notes(effect.numbers)} y la nota ${effect.onto} son un tema nuevo. Ponedle un nombre.`;
    case 'unsort':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'está suelta', 'están sueltas')} otra vez.`;
    case 'new-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'es', 'son')} un tema nuevo. Ponedle un nombre.`;
    case 'merge':
      return `${capital(named(effect.from))} ya forma parte de otro: ${named(effect.into)}.`;
  }
}

function problem(of: BoardProblem): string {
  switch (of.code) {
    case 'empty':
      return 'El número de la nota, >, el número del tema.';
    case 'not-understood':
      return 'Escribidlo así: 7>3, 7+3, 7>n o t2>3.';
    case 'no-such-note':
      return `En este tablero no hay ninguna nota ${of.number}.`;
    case 'no-such-theme':
      return `En este tablero no hay ningún tema ${of.number}.`;
    case 'no-such-target':
      return `En este tablero no hay tema ${of.number} ni nota ${of.number}.`;
    case 'already-there':
      return `Ya está en ${named(of.theme)}.`;
    case 'already-unsorted':
      return 'Ya está suelta.';
    case 'onto-itself':
      return `${of.number} no puede ir sobre ${of.number}.`;
    case 'no-note-chosen':
      return 'Elegid primero una nota.';
  }
}

/** Read and spoken alike, so that whoever speaks to the app can say what stands there. */
const UNNAMED = 'Aún sin nombre';

export const board: typeof en = {
  title: 'Agrupar las notas',
  will,
  did,
  problem,

  unsorted: (count) => (count === 1 ? '1 suelta' : `${count} sueltas`),
  unsortedHeading: 'Notas sueltas',
  allSorted: 'Todo ordenado',
  nothingYet: 'Aún no hay notas',
  nothingYetHint:
    'Lo que se escribe aparece en este tablero. También podéis añadir o pegar notas ahora.',
  addNotes: 'Añadir notas',
  sortedInto: (themes) =>
    themes === 1 ? 'Todo está en un tema.' : `Todo está en ${themes} temas.`,

  themesList: 'Temas',
  newTheme: 'Tema nuevo',
  nameThisTheme: 'Nombrad este tema',
  nameOfTheme: (number) => `Nombre del tema ${number}`,
  themeLabel: (theme, count) =>
    `Tema ${theme.number}, ${theme.name === '' ? UNNAMED : theme.name}, ${count === 1 ? '1 nota' : `${count} notas`}`,
  noteLabel: (number, kind, text) => `Nota ${number}: ${text}, ${kind}`,
  unnamed: UNNAMED,
  moreIn: (count, theme) =>
    `${count === 1 ? '1 nota más' : `${count} notas más`} en ${named(theme)}`,
  plus: (count) => `+${count}`,
  roleNote: 'nota',
  roleTheme: 'tema',

  dropInto: 'Soltar en',
  joinInto: 'Unir con',
  groupWith: (number) => `Juntar con ${number}`,
  dropNew: 'Crear un tema',
  dropUnsorted: 'Sacar del tema',
  moveHere: 'Poner aquí',
  mergeHere: 'Unir aquí',
  groupWithThis: 'Juntar aquí',
  moveHereLabel: (numbers, theme) => `Poner ${small(notes(numbers))} en ${named(theme)}`,
  mergeHereLabel: (from, into) => `Unir ${named(from)} con ${named(into)}`,
  groupLabel: (numbers, onto) => `Juntar ${small(notes(numbers))} con la nota ${onto}`,
  newThemeLabel: (numbers) => `Tema nuevo con ${small(notes(numbers))}`,
  unsortLabel: (numbers) => `Sacar ${small(notes(numbers))} del tema`,

  chosen: (numbers) =>
    `${notes(numbers)}: ${verb(numbers, 'elegida', 'elegidas')}. Tocad un tema o pulsad su número.`,
  notChosen: 'Ya no hay nada elegido.',
  marked: (numbers) => `${notes(numbers)}: ${verb(numbers, 'elegida', 'elegidas')}.`,
  mergeWhich: (theme) => `¿Con qué tema se une ${named(theme)}? Pulsad su número o tocadlo.`,
  pickedUp: (numbers) =>
    `${notes(numbers)} en la mano. Las flechas o un número eligen el lugar, Espacio suelta, ${keyNames.Esc} devuelve.`,
  pickedUpTheme: (theme) =>
    `${capital(named(theme))} en la mano. Las flechas o un número eligen el otro tema, Espacio suelta, ${keyNames.Esc} devuelve.`,
  putBack: 'Devuelto a su sitio. No ha cambiado nada.',
  instructions:
    'Un número pone la nota en ese tema al momento, Intro la elige, Espacio la levanta, N crea un tema.',

  nothingToUndo: 'Nada que deshacer',
  nothingToRedo: 'Nada que rehacer',
  overview: 'Vista general',
  backToBoard: 'Al tablero',
  boardMenu: 'Más sobre el tablero',
  sortBySize: 'Ordenar: primero el tema más grande',
  sortByName: 'Ordenar: por nombre',
  sorted: 'El tablero está ordenado.',
  typeIt: 'Escribir un movimiento',
  typePlaceholder: '7>3',
  typeLabel: 'Escribir un movimiento: número de la nota, >, número del tema',
  typeExamples: '7>3 al tema 3 · 7+8 juntas · 7>n tema nuevo · 7> sacar · t2>3 unir',

  noteMenu: (number) => `Nota ${number}: más`,
  themeMenu: (theme) => `${capital(named(theme))}: más`,
  editNote: 'Cambiar el texto',
  recolour: 'Cambiar el tipo',
  kindIs: (numbers, kind) => `${notes(numbers)} ${verb(numbers, 'es', 'son')} ahora «${kind}».`,
  moveTo: 'Poner en un tema',
  takeOut: 'Sacar de su tema',
  makeTheme: 'Hacer un tema con ella',
  deleteNote: 'Borrar la nota',
  deleted: (number) => `La nota ${number} está borrada.`,
  rename: 'Cambiar el nombre',
  openTheme: 'Abrir',
  mergeInto: 'Unir con…',
  split: 'Dividir',
  splitCount: (count) => (count === 1 ? 'Separar 1 nota' : `Separar ${count} notas`),
  splitHint: 'Marcad las notas que van en otra parte; formarán su propio tema.',
  dissolve: 'Deshacer el tema',
  dissolved: (theme) => `${capital(named(theme))} está deshecho; sus notas están sueltas.`,
  moveLeft: 'A la izquierda',
  moveRight: 'A la derecha',
  themeMoved: (number) => `Ahora es el tema ${number}.`,
  renamed: (theme) => `El tema ${theme.number} se llama ahora ${theme.name}.`,

  page: (page, pages) => `${page} de ${pages}`,
  range: (from, to, count) => `${from}–${to} de ${count}`,
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  previousThemes: 'Temas anteriores',
  nextThemes: 'Temas siguientes',
  suggest: {
    open: 'Encontrar lo que va junto',
    title: 'Lo que va junto',
    together: '¿Van juntas estas notas?',
    into: (theme: ThemeRef) => `¿Van estas notas en ${named(theme)}?`,
    lead: 'Dicen casi lo mismo. Pulsa una nota para dejarla fuera.',
    yes: 'Juntarlas',
    yesInto: (number: number) => `Al tema ${number}`,
    no: 'Estas no',
    isIn: '✓ va también',
    isOut: 'se queda donde está',
    none: 'No hay dos notas sueltas que digan casi lo mismo. El resto es cosa de vuestros ojos.',
    thatWasAll: 'Eso era todo. Los temas sin nombre se nombran en el tablero.',
    hint: (number: number) => `¿con la ${number}?`,
    like: '≈ ¿lo mismo?',
    likeSign: '≈',
    did: (effect: BoardEffect) =>
      effect.kind === 'new-theme' ? `${notes(effect.numbers)} forman un tema nuevo.` : did(effect),
  },
  previousNotes: 'Notas sueltas anteriores',
  nextNotes: 'Notas sueltas siguientes',

  editTitle: (number) => `Nota ${number}`,
  editField: 'El texto de la nota',
  charactersLeft: (count) => (count === 1 ? 'queda 1' : `quedan ${count}`),
  charactersOver: (count) => (count === 1 ? 'sobra 1' : `sobran ${count}`),
  tooLong: (parts) =>
    `Demasiado larga para una nota que lean todos. Salen ${parts === 2 ? 'dos' : parts}:`,
  makeNotes: (parts) => (parts === 2 ? 'Hacer dos notas' : `Hacer ${parts} notas`),
  noteChanged: (number) => `La nota ${number} ha cambiado.`,
  notesMade: (number, parts) => `La nota ${number} son ahora ${parts === 2 ? 'dos' : parts} notas.`,
  restUnsorted: 'La primera se queda en su sitio; el resto va con las notas sueltas.',

  keys: {
    move: 'mover',
    intoTheme: 'a un tema',
    newTheme: 'tema nuevo',
    takeOut: 'sacar',
    lift: 'levantar',
    edit: 'cambiar',
    kind: 'tipo',
    mark: 'marcar',
    type: 'escribir',
    open: 'abrir',
    rename: 'renombrar',
    merge: 'unir',
    drop: 'soltar',
    putBack: 'devolver',
    where: 'adónde',
    group: 'sobre una nota',
    cancel: 'cancelar',
    split: 'dividir',
    back: 'volver',
    done: 'listo',
    skip: 'dejarlo así',
    themeOf: 'su tema',
    enter: keyNames.Enter,
    space: keyNames.Space,
    escape: keyNames.Esc,
    arrows: '← ↑ ↓ →',
    upDown: '↑ ↓',
    leftRight: '← →',
    del: keyNames.Del,
  },
  waitingDigit: (digits) => `Tema ${digits}…`,
};
