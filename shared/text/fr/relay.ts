import type { relay as en } from '../en/relay';

const NUMBER_WORDS = [
  'aucune',
  'une',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
];
const numberWord = (count: number): string => NUMBER_WORDS[count] ?? String(count);
const characters = (count: number): string => (count < 2 ? 'caractère' : 'caractères');

export const relay: typeof en = {
  round: (lap) => `tour ${lap}`,
  seats: 'Places, dans l’ordre de la table',
  seatStates: {
    waiting: 'n’a pas encore eu son tour',
    wrote: 'a écrit pendant ce tour',
    passed: 'a passé pendant ce tour',
    now: 'a le clavier',
    away: 'n’est pas dans la salle',
  },
  whoIsHere: 'Qui est là',
  writtenCount: (wrote, all) =>
    wrote === all ? 'Tout le monde a écrit' : `${wrote} sur ${all} ont écrit`,
  notesSoFar: (count) => (count < 2 ? 'note jusqu’ici' : 'notes jusqu’ici'),

  before: {
    title: 'Chacun saisit une note',
    begins: (first) => `${first} commence`,
    thenRound: (second) => `puis ${second}, et ainsi de suite autour de la table`,
    start: 'Commencer',
    nobody: 'Personne n’est encore dans la salle.',
    chooseSeat: 'Quelqu’un d’autre commence ? Choisissez sa place.',
  },

  turn: {
    yourTurn: ', à vous',
    secondAsk: ', encore une fois : une note ?',
    thenName: (name) => `puis ${name}`,
    lastInRound: 'fin de ce tour',
    noteLabel: (name) => `Note de ${name}`,
    save: 'enregistrer et passer le clavier',
    saveLast: 'enregistrer',
    pass: 'passer son tour',
    passAgain: 'encore une fois : passer',
    back: 'le tour d’avant',
    left: (count) => `${characters(count)} de reste`,
    tooMany: (count) => `${characters(count)} de trop`,
    makeNotes: (count) => `en faire ${numberWord(count)} notes`,
    splitOf: (name, count) => `${name} : ${numberWord(count)} notes`,
    saveAll: (count) =>
      count === 2 ? 'Enregistrer les deux notes' : `Enregistrer les ${count} notes`,
    goOnTyping: 'Continuer à écrire',
    moreParts: (count) => `+${count} autres`,
    splitSpoken: (count) =>
      `Le texte donne ${numberWord(count)} notes. Entrée les enregistre, Échap revient au texte.`,
    passHint: 'Encore une fois Échap pour passer ce tour.',
    savedWords: 'Le texte saisi est gardé pour le prochain tour.',
  },

  handOver: {
    thanks: (name) => `Merci, ${name}.`,
    passed: (name) => `${name} passe cette fois.`,
    begins: 'Le clavier commence chez',
    passTo: 'Passez le clavier à',
    whenReady: (name) => `${name}, quand vous l’avez, appuyez sur`,
    takeIt: 'Entrée',
    spoken: (name) => `Passez le clavier à ${name}. ${name} appuie sur Entrée.`,
  },

  lapEnd: {
    all: 'Tout le monde en a écrit une',
    some: (count) => (count < 2 ? 'Une note pendant ce tour' : `${count} notes pendant ce tour`),
    none: 'Aucune note pendant ce tour',
    passed: (names) => `Ont passé : ${names}`,
    anotherRound: 'Encore un tour',
  },

  finished: {
    title: (count) =>
      count === 0
        ? 'Pas encore de notes'
        : count === 1
          ? 'Une note est écrite'
          : `${count} notes sont écrites`,
    again: 'Encore un tour',
  },
  endWriting: 'Terminer la saisie',
  ended: 'La saisie est terminée.',
  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`,

  add: {
    title: 'Ajouter des notes',
    button: 'Ajouter des notes',
    who: 'Qui le dit',
    nobody: 'Personne en particulier',
    notes: 'Notes, une par ligne',
    hint: 'Vous pouvez aussi coller une liste.',
    count: (count) =>
      count === 0 ? 'Pas encore de note' : count === 1 ? '1 note' : `${count} notes`,
    tooLong: (line, over) => `« ${line} » a ${over} ${characters(over)} de trop.`,
    moreTooLong: (count) => `${count} autres sont trop longues.`,
    split: (count) => `En faire ${numberWord(count)} notes`,
    splitAll: 'En faire plusieurs notes',
    submit: (count) => (count < 2 ? 'Ajouter la note' : `Ajouter ${count} notes`),
    done: (count) => (count === 1 ? '1 note est au mur.' : `${count} notes sont au mur.`),
    needText: 'Saisissez ou collez d’abord au moins une note.',
    tooMany: 'Pas plus de 500 notes à la fois ; ajoutez le reste ensuite.',
  },
};
