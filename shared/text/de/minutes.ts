import type { minutes as en, MinutesCounts } from '../en/minutes';
import { minutesPractice } from './minutes-practice';

const COUNT_WORDS = [
  ...['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  ...['elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn'],
  ...['neunzehn', 'zwanzig'],
];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const opening = (count: number): string => capital(COUNT_WORDS[count] ?? String(count));
const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const tookPart = (count: number) =>
  `${opening(count)} ${count === 1 ? 'Person hat' : 'Personen haben'} teilgenommen`;
const notes = (count: number) => counted(count, 'Notiz', 'Notizen');
const themes = (count: number) => (count === 1 ? 'einem Thema' : `${count} Themen`);
const actions = (count: number) => (count === 1 ? 'eine Maßnahme' : `${count} Maßnahmen`);
const decisions = (count: number) => (count === 1 ? 'einen Beschluss' : `${count} Beschlüsse`);

function grouping(counts: MinutesCounts): string {
  if (counts.groupedNotes === 0) return '';
  return counts.groupedNotes === counts.notes
    ? `, geordnet nach ${themes(counts.themes)}`
    : `, davon ${counts.groupedNotes} geordnet nach ${themes(counts.themes)}`;
}

export const minutes: typeof en = {
  documentName: 'Protokoll',
  fileWord: 'Protokoll',
  tableWord: 'Maßnahmen',
  untitled: 'Lessons Learned',
  labelled: (label) => `${label}:`,
  page: { before: 'Seite ', between: ' von ' },

  draft: 'Entwurf. Die Sitzung ist noch nicht abgeschlossen.',
  rehearsal: 'Probe: Nichts davon wird behalten',
  periodYear: (year) => `Rückblick auf das Jahr ${year}`,
  periodDays: (from, to) => `Rückblick auf die Zeit vom ${from} bis ${to}`,
  facilitator: 'Moderation',
  goal: 'Ziel',
  vision: 'Vision',

  summary: 'Zusammenfassung',
  tookPart(counts) {
    if (counts.notes === 0) {
      return counts.people === 0
        ? 'Es wurden keine Notizen geschrieben.'
        : `${tookPart(counts.people)}. Es wurden keine Notizen geschrieben.`;
    }
    return counts.people === 0
      ? `Geschrieben ${counts.notes === 1 ? 'wurde' : 'wurden'} ${notes(counts.notes)}${grouping(counts)}.`
      : `${tookPart(counts.people)} und ${notes(counts.notes)} geschrieben${grouping(counts)}.`;
  },
  agreed(counts) {
    if (counts.actions === 0 && counts.decisions === 0) {
      return 'Es wurden weder Maßnahmen vereinbart noch Beschlüsse gefasst.';
    }
    if (counts.decisions === 0) return `Wir haben ${actions(counts.actions)} vereinbart.`;
    if (counts.actions === 0) {
      return `Wir haben ${decisions(counts.decisions)} gefasst und keine Maßnahmen vereinbart.`;
    }
    return `Wir haben ${actions(counts.actions)} vereinbart und ${decisions(counts.decisions)} gefasst.`;
  },
  biggestSuccess: 'Größter Erfolg',

  actions: 'Maßnahmen',
  noActions: 'Es wurden keine Maßnahmen vereinbart.',
  actionColumns: {
    number: 'Nr.',
    action: 'Maßnahme',
    // The soft hyphens show only where a word has to break, as it does in a narrow column.
    owner: 'Verant\u00adwortlich',
    due: 'Fällig am',
    measure: 'Woran wir den Erfolg erkennen',
    firstCheckIn: 'Erste Prüfung',
  },
  actionKinds: { mitigate: 'Mindern', amplify: 'Stärken' },
  tableColumns: { kind: 'Art' },
  actionDone: (label) => `${label} erledigt`,
  noOwner: 'Noch niemand',
  notSet: 'offen',

  decisions: 'Beschlüsse',
  noDecisions: 'Es wurden keine Beschlüsse gefasst.',

  nextCheckIn: 'Nächste Zwischenprüfung',
  noCheckIn: 'Es ist noch keine Zwischenprüfung vereinbart.',

  unnamedStage: 'Abschnitt ohne Namen',
  unnamedTheme: 'Thema ohne Namen',
  noteCount: notes,
  dotCount: (count) => (count === 0 ? 'keine Punkte' : count === 1 ? '1 Punkt' : `${count} Punkte`),
  whyItWorked: 'Warum es funktioniert hat',
  why: 'Warum',
  howWeKeepIt: 'Wie wir es erhalten',
  whatChanges: 'Was sich ändert',
  views: {
    clientView: 'Wie es der Kunde sieht',
    departmentView: 'Wie es eine andere Abteilung sieht',
    newcomerView: 'Wie es jemand Neues sieht',
    ownerView: 'Wie es die Inhaber sehen',
  },
  actionReference: (label) => `Maßnahme ${label}`,
  decisionReference: (label) => `Beschluss ${label}`,
  parkedReference: 'Im Themenspeicher',
  noAction: 'Keine Maßnahme',
  noOutcome: 'Keine Maßnahme und kein Beschluss festgehalten.',
  withoutTheme: 'Ohne Thema',
  noNotes: 'Es wurden keine Notizen geschrieben.',
  emptyText: '(ohne Text)',

  parkingLot: 'Themenspeicher',
  nothingParked: 'Der Themenspeicher ist leer.',
  takenBy: 'Übernimmt',
  nobodyYet: 'noch niemand',

  people: 'Teilnehmende',
  noPeople: 'Es sind keine Teilnehmenden eingetragen.',
  peopleColumns: { name: 'Name', role: 'Funktion', attendance: 'Anwesenheit' },
  unnamedPerson: 'Person ohne Namen',
  isFacilitator: 'Moderation',
  isManagement: 'Leitung',
  wholeSession: 'Ganze Sitzung',
  apologies: 'Entschuldigt',
  arrivedAt: (time) => `Gekommen um ${time}`,
  arrivedAfter: (length) => `Gekommen ${length} nach Beginn`,
  leftAt: (time) => `Gegangen um ${time}`,
  leftAfter: (length) => `Gegangen nach ${length}`,
  leftEarly: 'Vor dem Ende gegangen',

  howItRan: 'Ablauf der Sitzung',
  noStages: 'Es gab keine Tagesordnung.',
  stageColumns: { stage: 'Tagesordnungspunkt', planned: 'Geplant', actual: 'Tatsächlich' },
  notTimed: 'nicht gemessen',
  soFar: (length) => `bisher ${length}`,
  total: 'Gesamt',
  celebration: 'So feiern wir',
  moreTime: 'Mehr Zeit, mit Daumen beschlossen',
  extension(length, up, down) {
    const thumbs = [
      ...(up === null ? [] : [`${up} dafür`]),
      ...(down === null ? [] : [`${down} dagegen`]),
    ];
    return thumbs.length === 0 ? `+${length}` : `+${length} (${thumbs.join(', ')})`;
  },

  appendix: 'Anhang: alle Notizen',
  appendixIntro: (count) =>
    count === 1
      ? 'Die einzige Notiz im Wortlaut.'
      : `Alle ${count} Notizen im Wortlaut, nach ihrer Nummer geordnet.`,
  noteColumns: { number: 'Nr.', note: 'Notiz', question: 'Frage', theme: 'Thema', writer: 'Von' },
  noWriter: 'niemand genannt',
  noTheme: 'kein Thema',
  noQuestion: 'keine Frage',

  practice: minutesPractice,
};
