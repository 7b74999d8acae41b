import type { run as en } from '../en/run';

const NUMBER_WORDS = [
  ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit'],
  ...['dix-neuf', 'vingt'],
];
const numberWord = (count: number): string => NUMBER_WORDS[count] ?? String(count);

export const run: typeof en = {
  agenda: 'Déroulé',
  stageStates: { done: 'terminé', now: 'maintenant', next: 'à venir' },
  doneStages: (count) => (count < 2 ? `${count} étape terminée` : `${count} étapes terminées`),
  laterStages: (count) => (count === 1 ? '+1 étape suivante' : `+${count} étapes suivantes`),
  stepsOfStage: 'Phases de cette question',
  ends: 'Fin',
  ended: 'Terminé à',
  insteadOf: (time) => `au lieu de ${time}`,
  nextStage: (title) => `Suite : ${title}`,
  thenStage: (title) => `Ensuite : ${title}`,
  backTo: (place) => `Retour : ${place}`,
  unnamedStage: 'Étape sans nom',
  nowAt: (place) => `Maintenant : ${place}`,
  goOnTo: {
    think: 'Réfléchir en silence',
    write: 'Commencer à saisir',
    group: 'Grouper les notes',
    vote: 'Voter sur les thèmes',
    discuss: 'Discuter des thèmes',
  },

  goal: 'Objectif',
  vision: 'Vision',

  onePerSlip: 'Une seule idée par papier',
  noTalking: 'En silence',
  allOfUs: (count) =>
    count === 1
      ? 'Une seule personne'
      : count === 2
        ? 'Nous deux'
        : `Nous tous, les ${numberWord(count)}`,
  thenEveryoneTypes: 'puis chacun saisit une note',

  backAt: (time) => `reprise à ${time}`,
  backSince: (time) => `reprise depuis ${time}`,

  timer: 'Minuteur',
  minutesLeft: (minutes) => `${minutes} min`,
  timeIsUp: 'Temps écoulé',
  minutesOver: (minutes) => `+${minutes} min de trop`,
  paused: 'En pause',
  notStarted: 'Pas commencé',
  plannedAndReal: (planned, real) => `${planned} prévues, ${real} passées`,
  newEnd: (time) => `fin à ${time}`,
  spokenLeft: (minutes, allotted) =>
    `encore ${minutes} sur ${allotted} ${allotted < 2 ? 'minute' : 'minutes'}`,
  spokenSeconds: (seconds) => `encore ${seconds} ${seconds < 2 ? 'seconde' : 'secondes'}`,
  spokenOver: (minutes) => `${minutes} ${minutes < 2 ? 'minute' : 'minutes'} de trop`,
  marks: {
    'two-minutes': 'Encore deux minutes.',
    end: 'Le temps est écoulé.',
    over: 'Deux minutes de trop.',
  },
  start: 'Démarrer',
  pause: 'Pause',
  resume: 'Reprendre',
  restart: 'Recommencer',
  moreMinutesSpoken: (count) => (count < 2 ? 'Une minute de plus' : `${count} minutes de plus`),
  lessMinutesSpoken: (count) => (count < 2 ? 'Une minute de moins' : `${count} minutes de moins`),
  clockStarted: 'Le minuteur tourne.',
  clockPaused: 'Le minuteur est en pause.',
  clockRestarted: 'Le minuteur repart de zéro.',
  clockStopped: {
    sleep: 'Le minuteur était en pause pendant la veille de l’ordinateur.',
    absence: 'Le minuteur était en pause pendant que l’application était fermée.',
  },
  closedNote: 'La séance est close, le minuteur est donc arrêté.',

  hints: {
    pause: 'pause',
    resume: 'reprendre',
    start: 'démarrer le minuteur',
    mute: 'couper le son',
    unmute: 'remettre le son',
    oneMore: 'une minute de plus',
    next: 'suite',
    back: 'retour',
  },

  menu: 'Menu',
  toSetup: 'Préparation',
  toLibrary: 'Toutes les séances',
  toMinutes: 'Compte rendu',
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
  whoIsHere: 'Qui est là',
  addNotes: 'Ajouter des notes pour quelqu’un',
  toDark: 'Couleurs sombres',
  toLight: 'Couleurs claires',
  mute: 'Couper le son',
  unmute: 'Remettre le son',
  muted: 'Le son est coupé.',
  unmuted: 'Le son est activé.',

  leftRoom: 'a quitté la salle',
  sentApologies: 'excusé·e',
  markLeft: 'Part',
  markBack: 'De retour',
  markArrived: 'Est arrivé·e',
  nowLeft: (name) => `${name} a quitté la salle.`,
  nowBack: (name) => `${name} est là.`,
  lateName: 'Quelqu’un arrive en retard',
  addPerson: 'Ajouter',
  personAdded: (name) => `${name} prend place à la table.`,
  peopleHere: (here, all) =>
    here === all ? `Vous êtes tous là (${all})` : `${here} sur ${all} sont là`,
  nobodyYet: 'Personne sur la liste pour l’instant.',
};
