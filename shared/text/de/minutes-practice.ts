import type { MinutesPracticeTexts } from '../en/minutes-practice';

export const minutesPractice: MinutesPracticeTexts = {
  purpose: 'Zweck',
  confirmedOn: (day) => `bestätigt ${day}`,
  notConfirmed: 'diesmal nicht bestätigt',
  balance: 'Verteilung',
  balanceOf({ mitigate, amplify, tackled, hours }) {
    return [
      `${mitigate} ${mitigate === 1 ? 'mindert' : 'mindern'}, ${amplify} ${amplify === 1 ? 'stärkt' : 'stärken'}.`,
      ...(tackled === null ? [] : [`${tackled}.`]),
      ...(hours === null ? [] : [`Spart ${hours} h im Monat.`]),
    ].join(' ');
  },
  weirdIdea: 'verrückte Idee',
  withoutOwner: 'Noch niemand verantwortlich',
  worthTheTime: 'Lohnend',
  ratingOf: (average, count) =>
    `${average} von 5 (${count === 1 ? 'eine Antwort' : `${count} Antworten`})`,

  lastTime: 'Was aus dem letzten Mal geworden ist',
  nothingOfLastTime: 'Aus früheren Sitzungen wurde nichts angesehen.',
  lastActions: 'Maßnahmen vom letzten Mal',
  lastCommitments: 'Vorsätze vom letzten Mal',
  lastActionColumns: {
    action: 'Maßnahme',
    owner: 'Verantwortlich',
    outcome: 'Ergebnis',
    happened: 'Was geschehen ist',
  },
  lastCommitmentColumns: {
    person: 'Name',
    change: 'Was ich ändern wollte',
    outcome: 'Ergebnis',
    happened: 'Was geschehen ist',
  },
  agreedOn: (day) => `vereinbart am ${day}`,
  dueOn: (day) => `fällig am ${day}`,
  notLookedAt: 'nicht angesehen',
  nothingNoted: 'nichts notiert',
  measure: 'Messgröße',
  ofLastTime: (count) =>
    count === 1
      ? 'Von der einen Maßnahme des letzten Mals'
      : `Von den ${count} Maßnahmen des letzten Mals`,
  reading: 'Messwert',
  baseline: 'anfangs',
  target: 'Zielwert',
  verdict: 'Entschieden',
  goesOnAs: (label) => `Geht weiter als Maßnahme ${label}`,

  inFull: 'Die Maßnahmen im Einzelnen',
  kindHeadings: { mitigate: 'Ein Problem mindern', amplify: 'Einen Erfolg stärken' },
  weirdAction: 'Begann als verrückte Idee',
  servesGoal: 'Ziel',
  helpers: 'Es helfen',
  measured: 'Messung',
  fromTo: (from, to) => `von ${from} auf ${to}`,
  from: (from) => `jetzt ${from}`,
  activityOnly: 'Zählt nur Aktivität: Achtet auch darauf, was es dem Kunden bringt.',
  sideEffect: 'Könnten wir das erreichen und dem Kunden trotzdem nicht helfen?',
  checkIns: 'Zwischenprüfungen',
  firstCheckIn: (day) => `erste am ${day}`,
  everyWeeks: (weeks) => (weeks === 1 ? 'jede Woche' : `alle ${weeks} Wochen`),
  mayGetWorse: (day) => `Bis ${day} darf es schlechter werden; vorher nicht beurteilen.`,
  phase: 'Phase',
  document: 'Dokument',
  givesBack: (hours) => `Gibt ${hours} h im Monat zurück`,
  goesOnFrom: (day) =>
    day === null ? 'Fortgesetzt aus einer früheren Sitzung' : `Fortgesetzt vom ${day}`,
  notDocumented: 'Noch nicht dokumentiert',
  goalsWithoutAction: 'Ziele ohne Maßnahme',
  actionsWithoutGoal: 'Maßnahmen ohne Ziel',

  commitments: 'Persönliche Vorsätze',
  commitmentColumns: { person: 'Name', change: 'Was ich ändern werde' },
  notGiven: 'nicht genannt',
  nobodyToAsk: 'Es war niemand da, um gefragt zu werden.',

  seenDifferently: 'Verschieden erlebt',
  noteKinds: { well: 'lief gut', change: 'zu ändern', idea: 'verrückte Idee', plain: 'sonstiges' },
  ideasNotDiscussed: 'Ideen, über die nicht gesprochen wurde',

  celebrate: 'Feier und Dank',
  wins: 'Die Erfolge des Jahres',
  thanks: 'Dank',
  thanksColumns: { person: 'Name', text: 'Dank für' },
  thanksFrom: (name) => `von ${name}`,
  thanksFromRoom: 'von allen im Raum',
  noThanks: 'Es wurde kein Dank aufgeschrieben.',

  rating: 'Wie die Sitzung war',
  ratingColumns: { stars: 'Lohnend', answers: 'Antworten' },
  starsOf: (stars) => `${stars} von 5`,
  better: 'Was sie besser machen würde',

  writtenBy: 'Geschrieben von',
  unsigned: 'ohne Namen',
};
