import type { MinutesPracticeTexts } from '../en/minutes-practice';

/** French keeps this space before : ; ? and !, and a line must not break there. */
const NBSP = '\u00a0';
/** In French, nought and one are both singular. */
const isMany = (count: number): boolean => count >= 2;

export const minutesPractice: MinutesPracticeTexts = {
  purpose: 'Mission',
  confirmedOn: (day) => `validée le ${day}`,
  notConfirmed: 'pas validée cette fois',
  balance: 'Équilibre',
  balanceOf({ mitigate, amplify, tackled, hours }) {
    return [
      `${mitigate} ${isMany(mitigate) ? 'réduisent' : 'réduit'}, ${amplify} ${isMany(amplify) ? 'renforcent' : 'renforce'}.`,
      ...(tackled === null ? [] : [`${tackled}.`]),
      ...(hours === null ? [] : [`Gain de ${hours} h par mois.`]),
    ].join(' ');
  },
  weirdIdea: 'idée folle',
  withoutOwner: 'Sans responsable',
  worthTheTime: 'Utilité',
  ratingOf: (average, count) =>
    `${average} sur 5 (${isMany(count) ? `${count} réponses` : 'une réponse'})`,

  lastTime: 'Ce qu’est devenue la dernière fois',
  nothingOfLastTime: 'Rien d’une session précédente n’a été regardé.',
  lastActions: 'Actions de la dernière fois',
  lastCommitments: 'Engagements de la dernière fois',
  lastActionColumns: {
    action: 'Action',
    owner: 'Responsable',
    outcome: 'Résultat',
    happened: 'Ce qui s’est passé',
  },
  lastCommitmentColumns: {
    person: 'Nom',
    change: 'Ce que je voulais changer',
    outcome: 'Résultat',
    happened: 'Ce qui s’est passé',
  },
  agreedOn: (day) => `convenue le ${day}`,
  dueOn: (day) => `échéance ${day}`,
  notLookedAt: 'pas regardé',
  nothingNoted: 'rien de noté',
  measure: 'Indicateur',
  ofLastTime: (count) =>
    count === 1
      ? 'Pour la seule action de la dernière fois'
      : `Sur les ${count} actions de la dernière fois`,
  reading: 'Mesure',
  baseline: 'au départ',
  target: 'cible',
  verdict: 'Décidé',
  goesOnAs: (label) => `Continue comme action ${label}`,

  inFull: 'Les actions en détail',
  kindHeadings: { mitigate: 'Réduire un problème', amplify: 'Renforcer une réussite' },
  weirdAction: 'Née d’une idée folle',
  servesGoal: 'Objectif',
  helpers: 'Avec l’aide de',
  measured: 'Mesure',
  fromTo: (from, to) => `de ${from} à ${to}`,
  from: (from) => `aujourd’hui ${from}`,
  activityOnly: `Ne compte qu’une activité${NBSP}: regardez aussi ce que cela apporte au client.`,
  sideEffect: `Pourrions-nous y arriver sans aider le client${NBSP}?`,
  checkIns: 'Points d’étape',
  firstCheckIn: (day) => `premier le ${day}`,
  everyWeeks: (weeks) => (weeks === 1 ? 'chaque semaine' : `toutes les ${weeks} semaines`),
  mayGetWorse: (day) => `Peut empirer jusqu’au ${day}${NBSP}; ne pas juger avant.`,
  phase: 'Phase',
  document: 'Document',
  givesBack: (hours) => `Rend ${hours} h par mois`,
  goesOnFrom: (day) =>
    day === null ? 'Reprise d’une session précédente' : `Reprise de la session du ${day}`,
  notDocumented: 'Pas encore documentées',
  goalsWithoutAction: 'Objectifs sans action',
  actionsWithoutGoal: 'Actions sans objectif',

  commitments: 'Engagements personnels',
  commitmentColumns: { person: 'Nom', change: 'Ce que je vais changer' },
  notGiven: 'pas donné',
  nobodyToAsk: 'Il n’y avait personne à qui demander.',

  seenDifferently: 'Vécu autrement',
  noteKinds: { well: 'réussi', change: 'à changer', idea: 'idée folle', plain: 'autre' },
  ideasNotDiscussed: 'Idées non discutées',

  celebrate: 'Fête et remerciements',
  wins: 'Les réussites de l’année',
  thanks: 'Remerciements',
  thanksColumns: { person: 'Nom', text: 'Merci pour' },
  thanksFrom: (name) => `de ${name}`,
  thanksFromRoom: 'de toute la salle',
  noThanks: 'Aucun merci n’a été noté.',

  rating: 'Comment était la session',
  ratingColumns: { stars: 'Utilité', answers: 'Réponses' },
  starsOf: (stars) => `${stars} sur 5`,
  better: 'Ce qui l’améliorerait',

  writtenBy: 'Écrite par',
  unsigned: 'sans nom',
};
