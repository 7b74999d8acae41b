import type { Texts } from '../en';

export const actionParts: Texts['actionParts'] = {
  more: 'Mehr dazu',
  moreTab: 'Mehr',
  back: 'Zurück',
  groupsName: 'Mehr zu dieser Maßnahme',
  groups: { know: 'Woran wir es merken', what: 'Was es ist', helpers: 'Wer hilft' },
  sections: {
    number: 'Zahl',
    rhythm: 'Takt',
    nature: 'Art',
    life: 'Ort',
    helpers: 'Hilfe',
  },
  notSaid: 'offen',

  unit: 'Einheit',
  unitExample: 'Tickets, %, Tage',
  baseline: 'Ausgangswert',
  target: 'Zielwert',
  amountProblems: {
    'not-a-number': 'Etwa so: 1.234,5.',
    'too-large': 'Diese Zahl ist zu groß.',
    'no-weeks': 'Ganze Wochen, 1 bis 208.',
  },
  counts: 'Was zählt das?',
  activityHint: 'Zählt nur, was wir tun. Was wird der Kunde merken?',
  sideEffect: 'Könnten wir das erreichen und dem Kunden doch nicht helfen?',
  sideEffectExample: 'ja, wenn …',
  every: 'Blick darauf alle … Wochen',
  adjustment: 'Schlechter für … Wochen',
  worseUntil: (day) => `bis ${day}`,

  tackles: 'Was packt sie an?',
  goal: 'Dient dem Ziel',
  noGoal: 'Keinem bestimmten',
  noGoals: 'Noch ist kein Ziel notiert. In der Vorbereitung ist Platz dafür.',
  phase: 'Phase',
  facet: 'Was wird geplant?',
  hours: 'Stunden zurück im Monat',
  document: 'Wo ihr Dokument liegt',
  documentExample: 'ein Ordner, eine Seite',
  helpers: 'Wer dabei hilft',
  nobodyElse: 'Sonst ist niemand am Tisch.',
  helperAdded: (name) => `${name} hilft`,
  helperGone: (name) => `${name} hilft nicht mehr`,

  hiringWords: [
    ...['einstellen', 'einzustellen', 'eingestellt', 'einstellung', 'neueinstellung*'],
    ...['personal', 'personalaufbau', 'rekrutier*', 'anwerben', 'anzuwerben', 'stellenanzeige*'],
    ...['mehr leute', 'mehr mitarbeiter', 'mehr mitarbeitende', 'mehr köpfe'],
  ],
  hiringAsk: 'Welche Änderung am Prozess haben wir zuerst versucht?',

  goesOnFrom: (when) => `geht weiter von ${when}`,
  goesOn: 'geht weiter von früher',
  weirdIdea: 'verrückte Idee',
  helpedBy: (names) => `mit ${names}`,
  fromTo: (unit, from, to) =>
    `${unit === '' ? '' : `${unit}: `}${from === '' ? '' : `${from} `}→ ${to}`,
  readingNow: (unit, from) => (unit === '' ? from : `${unit}: ${from}`),
  servesGoal: (goal) => `für „${goal}“`,

  balance: 'Bilanz',
  balanceName: 'Was die Maßnahmen zusammen bewirken',
  tackled: (causes, all, share) => `${share} % beseitigen eine Ursache (${causes} von ${all})`,
  tackledBySome: (causes, symptoms, all) => {
    const unsaid = all - causes - symptoms;
    return `Von ${all}: ${[
      ...(causes === 0
        ? []
        : [`${causes} ${causes === 1 ? 'beseitigt' : 'beseitigen'} eine Ursache`]),
      ...(symptoms === 0
        ? []
        : [`${symptoms} ${symptoms === 1 ? 'behandelt' : 'behandeln'} ein Symptom`]),
      `${unsaid} ohne Angabe`,
    ].join(', ')}`;
  },
  hoursBack: (amount, words) => `${words} ${amount === 1 ? 'Stunde' : 'Stunden'} im Monat zurück`,
  goalsOpen: (count) => (count === 1 ? '1 Ziel ohne Maßnahme' : `${count} Ziele ohne Maßnahme`),
  actionsOpen: (count) => (count === 1 ? '1 Maßnahme ohne Ziel' : `${count} Maßnahmen ohne Ziel`),
  /** Actions that give no hours back, serve no goal and tackle nothing, by their names. */
  servesWhat: (labels, more) =>
    `${labels.join(', ')}${more === 0 ? '' : ` und ${more} weitere`}: wozu?`,
  goals: (count) => (count === 1 ? 'Ziel' : 'Ziele'),
  vision: 'Vision',
  noActionYet: 'noch keine Maßnahme',

  columns: {
    helpers: 'Hilfe',
    unit: 'Einheit',
    baseline: 'Ausgangswert',
    target: 'Zielwert',
    counts: 'Zählt',
    tackles: 'Ursache oder Symptom',
    goal: 'Ziel',
    phase: 'Phase',
    facet: 'Facette',
    adjustmentWeeks: 'Eingewöhnung (Wochen)',
    document: 'Dokument',
    hoursPerMonth: 'Stunden zurück im Monat',
  },
};
