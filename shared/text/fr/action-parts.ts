import type { Texts } from '../en';

export const actionParts: Texts['actionParts'] = {
  more: 'En savoir plus',
  moreTab: 'Plus',
  back: 'Retour',
  groupsName: 'Plus sur cette action',
  groups: { know: 'À quoi nous le verrons', what: 'Ce que c’est', helpers: 'Qui aide' },
  sections: {
    number: 'Chiffre',
    rhythm: 'Rythme',
    nature: 'Nature',
    life: 'Lieu',
    helpers: 'Aide',
  },
  notSaid: 'non dit',

  unit: 'Unité',
  unitExample: 'tickets, %, jours',
  baseline: 'Départ',
  target: 'Cible',
  targetAsNow: 'Inchangé\u00a0?',
  amountProblems: {
    'not-a-number': 'Comme 1\u202f234,5.',
    'too-large': 'Ce nombre est trop grand.',
    'no-weeks': 'De 1 à 208 semaines.',
  },
  counts: 'Que compte-t-elle ?',
  activityHint: 'Ne compte que ce que nous faisons. Que verra le client ?',
  sideEffect: 'Pourrions-nous y arriver sans aider le client ?',
  sideEffectExample: 'oui, si …',
  every: 'Un point toutes les … semaines',
  adjustment: 'Peut empirer … semaines',
  worseUntil: (day) => `jusqu’au ${day}`,

  tackles: 'À quoi s’attaque-t-elle ?',
  goal: 'Sert l’objectif',
  noGoal: 'Aucun en particulier',
  noGoals: 'Aucun objectif n’est encore noté. La préparation leur réserve une place.',
  phase: 'Phase',
  facet: 'Que planifie-t-on ?',
  hours: 'Heures rendues par mois',
  document: 'Où se trouve son document',
  documentExample: 'un dossier, une page',
  helpers: 'Qui aide',
  nobodyElse: 'Il n’y a personne d’autre à la table.',
  helperAdded: (name) => `${name} aide`,
  helperGone: (name) => `${name} n’aide plus`,

  hiringWords: [
    ...['embauch*', 'recrut*', 'effectifs', 'renfort*'],
    ...['plus de monde', 'plus de personnel', 'plus de gens', 'nouveau poste'],
  ],
  hiringAsk: 'Quel changement de processus avons-nous essayé d’abord ?',

  goesOnFrom: (when) => `suite de ${when}`,
  goesOn: 'suite d’une séance précédente',
  weirdIdea: 'idée folle',
  helpedBy: (names) => `avec ${names}`,
  fromTo: (unit, from, to) =>
    `${unit === '' ? '' : `${unit} : `}${from === '' ? '' : `${from} `}→ ${to}`,
  readingNow: (unit, from) => (unit === '' ? from : `${unit} : ${from}`),
  servesGoal: (goal) => `pour « ${goal} »`,

  balance: 'Bilan',
  balanceName: 'Ce que font les actions, ensemble',
  hoursBack: (amount, words) =>
    `${words} ${amount < 2 ? 'heure rendue' : 'heures rendues'} par mois`,
  goalsOpen: (count) => (count === 1 ? '1 objectif sans action' : `${count} objectifs sans action`),
  actionsOpen: (count) =>
    count === 1 ? '1 action sans objectif' : `${count} actions sans objectif`,
  /** Actions that give no hours back, serve no goal and tackle nothing, by their names. */
  servesWhat: (labels, more) =>
    `${labels.join(', ')}${more === 0 ? '' : ` et ${more} de plus`} : pour quoi ?`,
  goals: (count) => (count === 1 ? 'Objectif' : 'Objectifs'),
  vision: 'Vision',
  noActionYet: 'pas encore d’action',

  columns: {
    helpers: 'Aide',
    unit: 'Unité',
    baseline: 'Valeur de départ',
    target: 'Cible',
    counts: 'Compte',
    tackles: 'Cause ou symptôme',
    goal: 'Objectif',
    phase: 'Phase',
    facet: 'Facette',
    adjustmentWeeks: 'Adaptation (semaines)',
    document: 'Document',
    hoursPerMonth: 'Heures rendues par mois',
  },
};
