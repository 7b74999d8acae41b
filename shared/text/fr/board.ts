import type { BoardEffect, BoardProblem, ThemeRef } from '../../domain/board-move';
import type { board as en } from '../en/board';
import { keyNames } from './key-names';

const list = (numbers: readonly number[]): string =>
  numbers.length < 2
    ? `${numbers[0] ?? ''}`
    : `${numbers.slice(0, -1).join(', ')} et ${numbers.at(-1)}`;

const notes = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `La note ${list(numbers)}` : `Les notes ${list(numbers)}`;

const named = (theme: ThemeRef): string =>
  theme.name === '' ? `le thème ${theme.number}` : `le thème ${theme.number}, ${theme.name}`;

const verb = (numbers: readonly number[], one: string, many: string): string =>
  numbers.length === 1 ? one : many;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function will(effect: BoardEffect): string {
  switch (effect.kind) {
    case 'to-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'va', 'vont')} dans ${named(effect.theme)}.`;
    case 'group':
      return `${notes(effect.numbers)} et la note ${effect.onto} forment un nouveau thème.`;
    case 'unsort':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'retourne', 'retournent')} parmi les notes à trier.`;
    case 'new-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'devient', 'deviennent')} un nouveau thème.`;
    case 'merge':
      return `${capital(named(effect.from))} passe entièrement dans ${named(effect.into)}.`;
  }
}

function did(effect: BoardEffect): string {
  switch (effect.kind) {
    case 'to-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'est', 'sont')} maintenant dans ${named(effect.theme)}.`;
    case 'group':
      return `${notes(effect.numbers)} et la note ${effect.onto} forment un nouveau thème. Donnez-lui un nom.`;
    case 'unsort':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'est', 'sont')} de nouveau à trier.`;
    case 'new-theme':
      return `${notes(effect.numbers)} ${verb(effect.numbers, 'forme', 'forment')} un nouveau thème. Donnez-lui un nom.`;
    case 'merge':
      return `${capital(named(effect.from))} fait maintenant partie de : ${named(effect.into)}.`;
  }
}

function problem(of: BoardProblem): string {
  switch (of.code) {
    case 'empty':
      return 'Le numéro de la note, >, le numéro du thème.';
    case 'not-understood':
      return 'Saisissez par exemple 7>3, 7+3, 7>n ou t2>3.';
    case 'no-such-note':
      return `Il n’y a pas de note ${of.number} sur ce tableau.`;
    case 'no-such-theme':
      return `Il n’y a pas de thème ${of.number} sur ce tableau.`;
    case 'no-such-target':
      return `Il n’y a ni thème ${of.number} ni note ${of.number} sur ce tableau.`;
    case 'already-there':
      return `C’est déjà dans ${named(of.theme)}.`;
    case 'already-unsorted':
      return 'C’est déjà parmi les notes à trier.';
    case 'onto-itself':
      return `${of.number} ne peut pas aller sur ${of.number}.`;
    case 'no-note-chosen':
      return 'Choisissez d’abord une note.';
  }
}

/** Read and spoken alike, so that whoever speaks to the app can say what stands there. */
const UNNAMED = 'Encore sans nom';

export const board: typeof en = {
  title: 'Regrouper les notes',
  will,
  did,
  problem,

  unsorted: (count) => `${count} à trier`,
  unsortedHeading: 'Notes à trier',
  allSorted: 'Tout est trié',
  nothingYet: 'Pas encore de notes',
  nothingYetHint:
    'Ce qui est saisi apparaît sur ce tableau. Vous pouvez aussi ajouter ou coller des notes maintenant.',
  addNotes: 'Ajouter des notes',
  sortedInto: (themes) =>
    themes < 2 ? 'Tout est dans un seul thème.' : `Tout est dans ${themes} thèmes.`,

  themesList: 'Thèmes',
  newTheme: 'Nouveau thème',
  nameThisTheme: 'Nommez ce thème',
  nameOfTheme: (number) => `Nom du thème ${number}`,
  themeLabel: (theme, count) =>
    `Thème ${theme.number}, ${theme.name === '' ? UNNAMED : theme.name}, ${count < 2 ? `${count} note` : `${count} notes`}`,
  noteLabel: (number, kind, text) => `Note ${number} : ${text}, ${kind}`,
  unnamed: UNNAMED,
  moreIn: (count, theme) =>
    `${count < 2 ? `${count} autre note` : `${count} autres notes`} dans ${named(theme)}`,
  plus: (count) => `+${count}`,
  roleNote: 'note',
  roleTheme: 'thème',

  dropInto: 'Déposer dans',
  joinInto: 'Fusionner avec',
  groupWith: (number) => `Grouper avec ${number}`,
  dropNew: 'Créer un thème',
  dropUnsorted: 'Sortir du thème',
  moveHere: 'Mettre ici',
  mergeHere: 'Fusionner ici',
  groupWithThis: 'Grouper ici',
  moveHereLabel: (numbers, theme) => `Mettre ${small(notes(numbers))} dans ${named(theme)}`,
  mergeHereLabel: (from, into) => `Fusionner ${named(from)} avec ${named(into)}`,
  groupLabel: (numbers, onto) => `Grouper ${small(notes(numbers))} avec la note ${onto}`,
  newThemeLabel: (numbers) => `Nouveau thème avec ${small(notes(numbers))}`,
  unsortLabel: (numbers) => `Sortir ${small(notes(numbers))} du thème`,

  chosen: (numbers) =>
    `${notes(numbers)} : ${verb(numbers, 'choisie', 'choisies')}. Touchez un thème ou tapez son numéro.`,
  notChosen: 'Plus rien n’est choisi.',
  marked: (numbers) => `${notes(numbers)} : ${verb(numbers, 'choisie', 'choisies')}.`,
  mergeWhich: (theme) =>
    `Avec quel thème fusionner ${named(theme)} ? Tapez son numéro ou touchez-le.`,
  pickedUp: (numbers) =>
    `${notes(numbers)} en main. Les flèches ou un numéro choisissent le lieu, Espace dépose, Échap remet en place.`,
  pickedUpTheme: (theme) =>
    `${capital(named(theme))} en main. Les flèches ou un numéro choisissent l’autre thème, Espace dépose, Échap remet en place.`,
  putBack: 'Remis en place. Rien n’a changé.',
  instructions:
    'Un numéro met la note aussitôt dans ce thème, Entrée la choisit, Espace la prend en main, N crée un thème.',

  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
  overview: 'Vue d’ensemble',
  backToBoard: 'Au tableau',
  boardMenu: 'Plus sur le tableau',
  sortBySize: 'Trier : le plus grand thème d’abord',
  sortByName: 'Trier : par nom',
  sorted: 'Le tableau est trié.',
  typeIt: 'Saisir un déplacement',
  typePlaceholder: '7>3',
  typeLabel: 'Saisir un déplacement : numéro de la note, >, numéro du thème',
  typeExamples:
    '7>3 dans le thème 3 · 7+8 ensemble · 7>n nouveau thème · 7> sortir · t2>3 fusionner',

  noteMenu: (number) => `Note ${number} : plus`,
  themeMenu: (theme) => `${capital(named(theme))} : plus`,
  editNote: 'Modifier le texte',
  recolour: 'Changer le type',
  kindIs: (numbers, kind) => `${notes(numbers)} : maintenant « ${kind} ».`,
  moveTo: 'Mettre dans un thème',
  takeOut: 'Sortir de son thème',
  makeTheme: 'En faire un thème',
  deleteNote: 'Supprimer la note',
  deleted: (number) => `La note ${number} est supprimée.`,
  rename: 'Renommer',
  openTheme: 'Ouvrir',
  mergeInto: 'Fusionner avec…',
  split: 'Diviser',
  splitCount: (count) => (count < 2 ? 'Séparer 1 note' : `Séparer ${count} notes`),
  splitHint: 'Marquez les notes qui vont ailleurs ; elles formeront leur propre thème.',
  dissolve: 'Défaire le thème',
  dissolved: (theme) => `${capital(named(theme))} est défait ; ses notes sont à trier.`,
  moveLeft: 'Vers la gauche',
  moveRight: 'Vers la droite',
  themeMoved: (number) => `C’est maintenant le thème ${number}.`,
  renamed: (theme) => `Le thème ${theme.number} s’appelle maintenant ${theme.name}.`,

  page: (page, pages) => `${page} sur ${pages}`,
  range: (from, to, count) => `${from}–${to} sur ${count}`,
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  previousThemes: 'Thèmes précédents',
  nextThemes: 'Thèmes suivants',
  suggest: {
    open: 'Trouver ce qui va ensemble',
    title: 'Ce qui va ensemble',
    together: 'Ces notes vont-elles ensemble ?',
    into: (theme: ThemeRef) => `Ces notes vont-elles dans ${named(theme)} ?`,
    lead: 'Elles disent presque la même chose. Appuyez sur une note pour la laisser de côté.',
    yes: 'Les réunir',
    yesInto: (number: number) => `Dans le thème ${number}`,
    no: 'Pas celles-ci',
    isIn: '✓ en fait partie',
    isOut: 'reste à sa place',
    none: 'Aucune note à trier ne dit presque la même chose qu’une autre. Le reste est à vous de voir.',
    thatWasAll: 'C’était tout. Les thèmes sans nom se nomment sur le tableau.',
    hint: (number: number) => `avec ${number} ?`,
    like: '≈ pareil ?',
    likeSign: '≈',
    did: (effect: BoardEffect) =>
      effect.kind === 'new-theme'
        ? `${notes(effect.numbers)} forment un nouveau thème.`
        : did(effect),
  },
  previousNotes: 'Notes à trier précédentes',
  nextNotes: 'Notes à trier suivantes',

  editTitle: (number) => `Note ${number}`,
  editField: 'Le texte de la note',
  charactersLeft: (count) => (count < 2 ? `reste ${count}` : `restent ${count}`),
  charactersOver: (count) => `${count} de trop`,
  tooLong: (parts) =>
    `Trop long pour une note que tous peuvent lire. Cela en fait ${parts === 2 ? 'deux' : parts} :`,
  makeNotes: (parts) => (parts === 2 ? 'En faire deux notes' : `En faire ${parts} notes`),
  noteChanged: (number) => `La note ${number} est modifiée.`,
  notesMade: (number, parts) =>
    `La note ${number} est devenue ${parts === 2 ? 'deux' : parts} notes.`,
  restUnsorted: 'La première reste en place ; le reste rejoint les notes à trier.',

  keys: {
    move: 'bouger',
    intoTheme: 'dans un thème',
    newTheme: 'nouveau thème',
    takeOut: 'sortir',
    lift: 'prendre',
    edit: 'modifier',
    kind: 'type',
    mark: 'marquer',
    type: 'saisir',
    open: 'ouvrir',
    rename: 'renommer',
    merge: 'fusionner',
    drop: 'déposer',
    putBack: 'remettre',
    where: 'où',
    group: 'sur une note',
    cancel: 'abandonner',
    split: 'diviser',
    back: 'retour',
    done: 'terminé',
    skip: 'laisser ainsi',
    themeOf: 'son thème',
    enter: keyNames.Enter,
    space: keyNames.Space,
    escape: keyNames.Esc,
    arrows: '← ↑ ↓ →',
    upDown: '↑ ↓',
    leftRight: '← →',
    del: keyNames.Del,
  },
  waitingDigit: (digits) => `Thème ${digits}…`,
};
