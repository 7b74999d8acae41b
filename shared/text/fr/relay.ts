import type { relay as en } from '../en/relay';
import { keyNames } from './key-names';

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
  lastRound: 'dernier tour',
  seats: 'Tout le monde, dans l’ordre des tours',
  seatStates: {
    waiting: 'n’a pas encore eu son tour',
    wrote: 'a écrit pendant ce tour',
    passed: 'a passé pendant ce tour',
    now: 'a le clavier',
    away: 'n’est pas dans la salle',
  },
  noNoteSeat: (state) => `${state}, pas encore de note`,
  noNoteYet: (names, more) =>
    more === 0
      ? `Pas encore de note : ${relay.and(names)}`
      : `Pas encore de note : ${names.join(', ')} et ${more} autres`,
  pace: {
    lap: (minutes) =>
      minutes === 0
        ? 'À ce rythme, moins d’une minute pour ce tour'
        : `À ce rythme, encore environ ${minutes} min pour ce tour`,
    nextLap: (minutes) =>
      minutes === 0
        ? 'Un tour de plus prend moins d’une minute'
        : `Un tour de plus prend environ ${minutes} min`,
    moreThanLeft: (left) =>
      left === 0 ? 'et le temps est écoulé' : `plus que les ${left} min qui restent`,
  },
  whoIsHere: 'Qui est là',
  writtenCount: (wrote, all) =>
    wrote === all ? 'Tout le monde a écrit' : `${wrote} sur ${all} ont écrit`,
  notesSoFar: (count) => (count < 2 ? 'note jusqu’ici' : 'notes jusqu’ici'),

  before: {
    title: 'Chacun saisit une note',
    begins: (first) => `${first} commence`,
    thenRound: (second) => `puis ${second}, et ainsi de suite autour de la table`,
    thenOrder: (second) => `puis ${second}, et ainsi de suite`,
    start: 'Commencer',
    nobody: 'Personne n’est encore dans la salle.',
    chooseSeat: 'Quelqu’un d’autre commence ? Choisissez sa place.',
    paper: 'Personne ne passe le clavier : les papiers sont ramassés et saisis ici.',
    paperTitle: 'Une personne saisit les papiers',
    startPaper: 'Saisir les papiers',
  },

  ways: {
    title: 'Saisie et ordre des tours',
    button: 'Saisie et ordre',
    typing: 'Pendant que quelqu’un écrit',
    typingModes: { open: 'Ouvert', covered: 'Caché', paper: 'Sur papier' },
    typingHints: {
      open: 'La salle lit pendant que quelqu’un écrit.',
      covered:
        'La salle voit que quelqu’un écrit ; les notes sont dévoilées ensemble après chaque tour.',
      paper: 'Une personne saisit les papiers.',
    },
    order: 'Qui commence',
    orders: { seats: 'Selon les places', 'newest-first': 'Les plus récents d’abord' },
    orderHints: {
      seats: 'Autour de la table, place après place.',
      'newest-first': 'La dernière personne arrivée commence, pour ne pas attendre les anciens.',
      noYears: 'Aucune année d’arrivée n’est connue : l’ordre reste celui des places.',
    },
    managementLast: 'Direction en dernier',
    managementLastHint: 'Pour que personne n’écrive ce que la direction veut lire.',
    asked: (names, more) =>
      more === 0 ? `Ordre : ${names.join(', ')}` : `Ordre : ${names.join(', ')} et ${more} autres`,
    nobody: 'Personne n’est encore à la table.',
    done: 'Terminé',
  },

  covered: {
    isWriting: ' écrit',
    onlyYou: 'En petit, pour vos yeux seulement',
    hidden: 'Vos lettres sont cachées ; la touche suivante les montre.',
    uncovered: (count) =>
      count === 1 ? 'La note de ce tour' : `Les ${count} notes de ce tour, mélangées`,
  },

  typeFor: {
    button: 'Écrire pour moi',
    title: (name) => `Qui écrit pour ${name} ?`,
    hint: (name) => `La note reste celle de ${name}.`,
    themselves: (name) => `${name} écrit`,
    facilitates: 'anime',
    nextSeat: 'place voisine',
    typesFor: (typist, name) => `${typist} écrit pour ${name}`,
    typesAgain: (name) => `${name} écrit de nouveau`,
  },

  paper: {
    slipsOf: (name) => `Papiers de ${name}`,
    slipsOfNobody: 'Papiers sans nom',
    how: 'Continuez à écrire sur papier ; les papiers sont saisis ici.',
    naming: 'Les papiers de qui',
    byName: 'Avec les noms',
    withoutNames: 'Sans noms',
    field: 'Ce que dit le papier',
    save: 'papier suivant',
    nextPerson: (name) => `si vide : passer à ${name}`,
    lastPerson: 'C’était tout le monde. Pour un papier de plus, choisissez la place.',
    before: 'la personne d’avant',
    progress: (typed, all) => `${typed} personnes sur ${all} ont des papiers ici`,
    now: 'est en cours de saisie',
    typed: (count) => (count < 2 ? 'a 1 papier ici' : `a ${count} papiers ici`),
    none: 'n’a pas encore de papier ici',
    tooLong: (count) =>
      `Trop long pour une note. ${keyNames.Ctrl} ${keyNames.Enter} en fait ${numberWord(count)} notes.`,
  },

  turn: {
    yourTurn: ', à vous',
    secondAsk: ', encore une fois : une note ?',
    thenName: (name) => `puis ${name}`,
    thenNames: (names) => `puis ${names.join(', ')}`,
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
    takeIt: keyNames.Enter,
    spoken: (name) => `Passez le clavier à ${name}. ${name} appuie sur Entrée.`,
  },

  lapEnd: {
    all: 'Tout le monde en a écrit une',
    some: (count) => (count < 2 ? 'Une note pendant ce tour' : `${count} notes pendant ce tour`),
    none: 'Aucune note pendant ce tour',
    passed: (names) => `Ont passé : ${names}`,
    anotherRound: 'Encore un tour',
    lastRound: 'Un dernier tour',
    wasLast: 'C’était le dernier tour',
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
  endWriting: 'Clore la saisie',
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
