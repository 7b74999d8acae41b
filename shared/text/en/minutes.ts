import { minutesPractice } from './minutes-practice';

const COUNT_WORDS = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  ...['nineteen', 'twenty'],
];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A sentence begins with a word where there is a short one, never with a figure. */
const opening = (count: number): string => capital(COUNT_WORDS[count] ?? String(count));
const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const people = (count: number) => `${opening(count)} ${count === 1 ? 'person' : 'people'}`;
const notes = (count: number) => counted(count, 'note', 'notes');
const themes = (count: number) => counted(count, 'theme', 'themes');
const actions = (count: number) => counted(count, 'action', 'actions');
const decisions = (count: number) => counted(count, 'decision', 'decisions');

/** What the summary counts. `groupedNotes` lie in a theme. */
export interface MinutesCounts {
  readonly people: number;
  readonly notes: number;
  readonly groupedNotes: number;
  readonly themes: number;
  readonly actions: number;
  readonly decisions: number;
}

function grouping(counts: MinutesCounts): string {
  if (counts.groupedNotes === 0) return '';
  return counts.groupedNotes === counts.notes
    ? `, in ${themes(counts.themes)}`
    : `, ${counts.groupedNotes} of them in ${themes(counts.themes)}`;
}

/** The words of the minutes. Functions make whole sentences, because languages order their words differently. */
export const minutes = {
  /** What the document is, for its properties. */
  documentName: 'Minutes',
  /** The same within the name of a file. */
  fileWord: 'minutes',
  /** The table of the actions within the name of a file. */
  tableWord: 'actions',
  /** Stands for a missing title. */
  untitled: 'Lessons Learned',
  labelled: (label: string) => `${label}:`,
  page: { before: 'Page ', between: ' of ' },

  draft: 'Draft. The session was not closed.',
  /** Above page 1 and above every other page, without a full stop. */
  rehearsal: 'Rehearsal: nothing of it is kept',
  periodYear: (year: string) => `Looking back on ${year}`,
  periodDays: (from: string, to: string) => `Looking back on ${from} to ${to}`,
  facilitator: 'Facilitator',
  goal: 'Goal',
  vision: 'Vision',

  summary: 'Summary',
  tookPart(counts: MinutesCounts): string {
    if (counts.notes === 0) {
      return counts.people === 0
        ? 'No notes were written.'
        : `${people(counts.people)} took part. No notes were written.`;
    }
    return counts.people === 0
      ? `${capital(notes(counts.notes))} ${counts.notes === 1 ? 'was' : 'were'} written${grouping(counts)}.`
      : `${people(counts.people)} took part and wrote ${notes(counts.notes)}${grouping(counts)}.`;
  },
  agreed(counts: MinutesCounts): string {
    if (counts.actions === 0 && counts.decisions === 0) {
      return 'No actions or decisions were agreed.';
    }
    if (counts.decisions === 0) return `We agreed ${actions(counts.actions)}.`;
    if (counts.actions === 0) return `We agreed ${decisions(counts.decisions)} and no actions.`;
    return `We agreed ${actions(counts.actions)} and ${decisions(counts.decisions)}.`;
  },
  biggestSuccess: 'Biggest success',

  actions: 'Actions',
  noActions: 'No actions were agreed.',
  actionColumns: {
    number: 'No.',
    action: 'Action',
    owner: 'Owner',
    due: 'Due',
    measure: 'How we will know',
    // A hyphen that no line ends with: the column is narrow.
    firstCheckIn: 'First check\u2011in',
  },
  actionKinds: { mitigate: 'Mitigate', amplify: 'Amplify' },
  /** What the table has besides the columns of the minutes. */
  tableColumns: { kind: 'Kind' },
  actionDone: (label: string) => `${label} done`,
  noOwner: 'No owner yet',
  notSet: 'not set',

  decisions: 'Decisions',
  noDecisions: 'No decisions were taken.',

  nextCheckIn: 'Next check-in',
  noCheckIn: 'No first check-in has been agreed.',

  unnamedStage: 'Stage without a name',
  unnamedTheme: 'Theme without a name',
  noteCount: notes,
  dotCount: (count: number) => (count === 0 ? 'no dots' : counted(count, 'dot', 'dots')),
  whyItWorked: 'Why it worked',
  why: 'Why',
  howWeKeepIt: 'How we keep it',
  whatChanges: 'What changes',
  views: {
    clientView: 'As the client sees it',
    departmentView: 'As another department sees it',
    newcomerView: 'As somebody new sees it',
    ownerView: 'As the owner sees it',
  },
  actionReference: (label: string) => `Action ${label}`,
  decisionReference: (label: string) => `Decision ${label}`,
  parkedReference: 'Parked',
  noAction: 'No action',
  noOutcome: 'No action or decision was recorded.',
  withoutTheme: 'Without a theme',
  noNotes: 'No notes were written.',
  emptyText: '(no text)',

  parkingLot: 'Parking lot',
  nothingParked: 'Nothing was parked.',
  takenBy: 'Taken by',
  nobodyYet: 'nobody yet',

  people: 'People',
  noPeople: 'No people were entered.',
  peopleColumns: { name: 'Name', role: 'Role', attendance: 'Attendance' },
  unnamedPerson: 'Person without a name',
  isFacilitator: 'facilitator',
  isManagement: 'management',
  wholeSession: 'Whole session',
  apologies: 'Apologies',
  arrivedAt: (time: string) => `Arrived at ${time}`,
  arrivedAfter: (length: string) => `Arrived ${length} after the start`,
  leftAt: (time: string) => `Left at ${time}`,
  leftAfter: (length: string) => `Left after ${length}`,
  leftEarly: 'Left before the end',

  howItRan: 'How the session ran',
  noStages: 'There was no agenda.',
  stageColumns: { stage: 'Agenda step', planned: 'Planned', actual: 'Actual' },
  notTimed: 'not timed',
  soFar: (length: string) => `${length} so far`,
  total: 'Total',
  celebration: 'How we celebrate',
  moreTime: 'More time, by thumbs',
  /** A piece of time that the room added, and the thumbs that were counted. */
  extension(length: string, up: number | null, down: number | null): string {
    const thumbs = [
      ...(up === null ? [] : [`${up} up`]),
      ...(down === null ? [] : [`${down} down`]),
    ];
    return thumbs.length === 0 ? `+${length}` : `+${length} (${thumbs.join(', ')})`;
  },

  appendix: 'Appendix: all notes',
  appendixIntro: (count: number) =>
    count === 1
      ? 'The one note, word for word.'
      : `All ${count} notes, word for word, in the order of their numbers.`,
  noteColumns: {
    number: 'No.',
    note: 'Note',
    question: 'Question',
    theme: 'Theme',
    writer: 'Written by',
  },
  noWriter: 'nobody named',
  noTheme: 'no theme',
  noQuestion: 'no question',

  practice: minutesPractice,
};

/** The shape that every language of the minutes fills. */
export type MinutesTexts = typeof minutes;
