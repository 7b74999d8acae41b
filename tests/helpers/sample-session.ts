import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import type { Meta, Note, Person, Session, Stage, Table, Theme } from '@shared/domain/model';

const MINUTE = 60_000;
/** 09:00 in a room that is an hour ahead of UTC. */
const SAMPLE_BEGAN = Date.UTC(2026, 2, 6, 8, 0);

const tableOf = <T extends { readonly id: string }>(records: readonly T[]): Table<T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

const META: Meta = {
  id: 'session-sample',
  title: 'Quarter review',
  organisation: 'Northwind',
  periodFrom: '2026-01-01',
  periodTo: '2026-03-31',
  heldOn: '2026-03-06',
  startsAt: '09:00',
  place: 'Room 2',
  goal: 'One change that lasts',
  vision: 'Calm releases',
  facilitatorId: 'ada',
  locale: 'en-GB',
  createdAt: SAMPLE_BEGAN - 60 * MINUTE,
  startedAt: SAMPLE_BEGAN,
  closedAt: SAMPLE_BEGAN + 95 * MINUTE,
  celebration: 'Cake',
  typing: 'open',
  turnOrder: 'seats',
  isManagementLast: false,
  purpose: '',
  purposeConfirmedAt: null,
  names: 'shown',
  use: 'real',
};

const person = (id: string, order: number, rest: Partial<Person> = {}): Person => ({
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Example`,
  role: 'Engineer',
  isManagement: false,
  joinedYear: null,
  order,
  attendance: 'present',
  arrivedAt: null,
  leftAt: null,
  ...rest,
});

const stage = (id: string, order: number, rest: Partial<Stage>): Stage => ({
  id,
  kind: 'question',
  order,
  title: id,
  question: `${id}?`,
  prompt: '',
  noteKind: 'plain',
  plannedMs: 30 * MINUTE,
  thinkMs: 4 * MINUTE,
  themeMs: 8 * MINUTE,
  cues: '',
  ...rest,
});

export const sampleNote = (id: string, number: number, rest: Partial<Note> = {}): Note => ({
  id,
  stageId: 'well',
  number,
  text: `Note ${number}`,
  kind: 'well',
  authorId: 'ada',
  themeId: null,
  order: number,
  writtenAt: SAMPLE_BEGAN + number * MINUTE,
  ...rest,
});

const theme = (id: string, order: number, rest: Partial<Theme>): Theme => ({
  id,
  stageId: 'well',
  order,
  name: `Theme ${id}`,
  why: '',
  keep: '',
  noActionBecause: '',
  clientView: '',
  departmentView: '',
  newcomerView: '',
  ownerView: '',
  ...rest,
});

/** A small closed session in which every part of the minutes has something to say. */
export function sampleSession(meta: Partial<Meta> = {}): Session {
  return {
    meta: { ...META, ...meta },
    people: tableOf([
      person('ada', 1, { role: 'Lead', isManagement: true }),
      person('ben', 2, { attendance: 'left', leftAt: SAMPLE_BEGAN + 40 * MINUTE }),
      person('cleo', 3, { arrivedAt: SAMPLE_BEGAN + 15 * MINUTE, role: '' }),
      person('dora', 4, { attendance: 'apologies' }),
    ]),
    stages: tableOf([
      stage('talk', 1, { kind: 'talk', title: 'Welcome', plannedMs: 5 * MINUTE }),
      stage('well', 2, { title: 'Went well', question: 'What went well?', noteKind: 'well' }),
      stage('change', 3, { title: 'To change', question: 'What to change?', noteKind: 'change' }),
      stage('close', 4, { kind: 'close', title: 'Close', plannedMs: 5 * MINUTE }),
    ]),
    notes: tableOf([
      sampleNote('n1', 1, { themeId: 't1', order: 2 }),
      sampleNote('n2', 2, { themeId: 't1', order: 1, authorId: 'ben' }),
      sampleNote('n3', 3),
      sampleNote('n4', 4, { stageId: 'change', kind: 'change', themeId: 't2' }),
      sampleNote('n5', 5, { stageId: 'change', kind: 'change', authorId: null }),
    ]),
    themes: tableOf([
      theme('t1', 1, { name: 'Small releases', why: 'We ship weekly', keep: 'Keep the calendar' }),
      theme('t2', 2, { stageId: 'change', name: 'Late tests', why: 'No machine for them' }),
      theme('t3', 3, { stageId: 'change', name: 'Noise', noActionBecause: 'We move in May' }),
    ]),
    ballots: {},
    relays: {},
    decisions: tableOf([
      { id: 'd1', order: 1, text: 'Releases go out on Tuesdays', themeId: 't1' },
      { id: 'd2', order: 2, text: 'The meeting moves to ten', themeId: null },
    ]),
    parked: tableOf([
      { id: 'p1', order: 1, text: 'A second office?', themeId: null, takerId: 'cleo' },
      { id: 'p2', order: 2, text: 'Which laptop next?', themeId: null, takerId: null },
    ]),
    actions: tableOf([
      {
        id: 'a2',
        ...PLAIN_ACTION,
        order: 2,
        text: 'Write the release notes earlier',
        kind: 'amplify',
        ownerId: null,
        dueOn: null,
        firstCheckInOn: '2026-03-20',
        measure: '',
        themeId: 't1',
        noteId: null,
      },
      {
        id: 'a1',
        ...PLAIN_ACTION,
        order: 1,
        text: 'Buy a test machine',
        kind: 'mitigate',
        ownerId: 'ben',
        dueOn: '2026-05-29',
        firstCheckInOn: '2026-03-20',
        measure: 'Tests under ten minutes',
        themeId: 't2',
        noteId: null,
      },
    ]),
    reviews: {},
    commitments: {},
    thanks: {},
    ratings: {},
    clocks: tableOf([
      {
        id: 'talk',
        allottedMs: 5 * MINUTE,
        countedMs: 6 * MINUTE,
        earlierMs: 0,
        runningSince: null,
        firstStartedAt: SAMPLE_BEGAN + 2 * MINUTE,
        extensions: [],
      },
      {
        id: 'well',
        allottedMs: 35 * MINUTE,
        countedMs: 20 * MINUTE,
        earlierMs: 25 * MINUTE,
        runningSince: null,
        firstStartedAt: SAMPLE_BEGAN + 8 * MINUTE,
        extensions: [],
      },
    ]),
    desks: {},
    drafts: {},
    position: { stageId: 'close', doneStageIds: ['talk', 'well', 'change'] },
  };
}

/** A session that nobody has filled in: the minutes must still be whole. */
export function emptySession(): Session {
  const facts = { title: '', organisation: '', place: '', goal: '', vision: '', celebration: '' };
  return {
    ...sampleSession({ ...facts, facilitatorId: null, startedAt: null, closedAt: null }),
    people: {},
    stages: {},
    notes: {},
    themes: {},
    decisions: {},
    parked: {},
    actions: {},
    reviews: {},
    commitments: {},
    thanks: {},
    ratings: {},
    clocks: {},
    position: { stageId: null, doneStageIds: [] },
  };
}

/** Text that has broken document writers before. */
export const HOSTILE_TEXTS = [
  'non\uFFFEcharacter and \uFFFF',
  'lone \uD800 surrogate and \uDC00',
  'nul \u0000 bell \u0007 vertical \u000B tab \t end',
  ']]> & <b>bold</b> "quoted" \'single\' &amp;',
  'first line\nsecond line\r\nthird line',
  '{{themes}} and {{chair}}',
  'x'.repeat(400),
  'سلام שלום mixed with English (and brackets)',
  '👩‍👩‍👧‍👦 🏴‍☠️ 🇮🇸 e\u0301',
  '<w:t>r:id="rId1"</w:t> _Toc1 w:id="0"',
  '=HYPERLINK("http://example.org")',
  '   ',
  '',
] as const;
