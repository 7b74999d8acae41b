import type { close as en } from '../en/close';

const COUNT_WORDS = [
  ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
  'vingt',
];

export const close: typeof en = {
  thanks: (people) =>
    people < 2
      ? 'Merci.'
      : people === 2
        ? 'Merci à vous deux.'
        : `Merci à tous les ${COUNT_WORDS[people] ?? people}.`,
  counted: {
    people: (count) => (count < 2 ? 'personne' : 'personnes'),
    notes: (count) => (count < 2 ? 'note' : 'notes'),
    themes: (count) => (count < 2 ? 'thème' : 'thèmes'),
    decisions: (count) => (count < 2 ? 'décision' : 'décisions'),
    actions: (count) => (count < 2 ? 'action' : 'actions'),
  },
  partsName: 'Parties de la clôture',
  parts: { wins: 'Fiers de', missing: 'Manque', celebration: 'Fêter', rating: 'Avis' },
  wins: 'Ce dont nous sommes fiers',
  wentWell: 'réussi',
  noWins: 'Aucune note ne dit ce qui a réussi. Dites-le à voix haute : cela compte.',
  missingTitle: (count) =>
    count === 1 ? 'Il manque encore une chose' : `Il manque encore ${count} choses`,
  missingHint: 'Vous pouvez clore quand même.',
  showMissing: 'Les parcourir',
  showWins: 'Retour au mur',
  nothingMissing: 'Il ne manque rien.',
  missing: {
    'action-without-owner': (label) => `${label} n’a pas de responsable`,
    'action-without-due-day': (label) => `${label} n’a pas d’échéance`,
    'action-without-measure': (label) => `${label} : à quoi le verrons-nous ?`,
    'action-with-activity-only': (label) => `${label} ne compte qu’une activité`,
    'goal-without-action': 'Aucune action ne sert un objectif',
    'last-time-not-looked-at': (open, all) => `${open} sur ${all} de la dernière fois à revoir`,
    'last-time-not-laid-out': 'Dernière fois pas revue',
    'success-without-why': 'Une réussite sans pourquoi',
    'theme-without-name': 'Un thème sans nom',
    'person-without-note': 'Aucune note de',
    'parked-without-taker': 'En attente, mais personne ne la prend',
    'person-without-commitment': 'Aucun engagement de',
  },
  way: {
    'action-without-owner': 'Qui ?',
    'action-without-due-day': 'Quand ?',
    'action-without-measure': 'Écrire',
    'action-with-activity-only': 'Revoir',
    'goal-without-action': 'Nommer un objectif',
    'last-time-not-looked-at': 'Regarder',
    'last-time-not-laid-out': 'Regarder',
    'success-without-why': 'Écrire',
    'theme-without-name': 'Nommer',
    'person-without-note': 'Demander',
    'parked-without-taker': 'Qui ?',
    'person-without-commitment': 'Demander',
  },
  wayName: (what, detail, way) => `${way} ${what}, ${detail}`,
  rating: {
    point: ',',
    question: 'Cela en valait-il la peine ?',
    better: 'Si vous voulez :',
    betterExample: 'Qu’est-ce qui ferait mieux ?',
    starsName: 'De une à cinq étoiles',
    star: (stars) => (stars === 1 ? '1 étoile' : `${stars} étoiles`),
    choose: 'De 1 à 5, puis Entrée',
    add: 'Compter',
    added: (stars) => `Compté : ${stars}.`,
    next: 'La personne suivante, s’il vous plaît.',
    progress: (count, people) =>
      `${count} sur ${people} ${count < 2 ? 'a donné son avis' : 'ont donné leur avis'}`,
    all: (count) =>
      count === 1
        ? 'La seule personne a donné son avis.'
        : `Les ${count} personnes ont donné leur avis.`,
    late: 'Quelqu’un est arrivé plus tard ? Ajoutez-le :',
    average: (average) => `${average} sur 5`,
    removed: 'Le dernier avis est retiré.',
    takeBack: 'Retirer le dernier',
    none: 'Personne ne s’est encore prononcé.',
    summary: (average, count) =>
      `${average} sur 5, ${count === 1 ? '1 personne' : `${count} personnes`}`,
    bar: (stars, count) => `${stars} : ${count}`,
  },
  celebration: 'Comment nous fêtons cela',
  celebrationExample: 'Comment fêtons-nous cela ? Déjeuner à 13 h…',
  minutes: 'Compte rendu',
  closeSession: 'Clore la séance',
  closedNow: 'La séance est close.',
  closedAt: (time) => `Close à ${time}`,
  closedOn: (day, time) => `Close le ${day}, ${time}`,
  reopen: 'Rouvrir',
  reopened: 'La séance est rouverte ; son compte rendu est un brouillon.',
  library: 'À l’étagère',
  untilNextTime: 'D’ici la prochaine fois :',
  byKeyOnShelf: 'ou F sur l’étagère',
};
