import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import type {
  Action,
  Facet,
  Locale,
  NoteKind,
  Phase,
  ReviewOutcome,
  Session,
  Table,
  Verdict,
} from '@shared/domain/model';

/** The sample company's morning lies beside the repository, where it is there at all. */
const SOURCE = join(import.meta.dirname, '../../../shared/workshops/brightwater-2026.json');
/** The year before it, with the numbers that were read since. */
const YEAR_BEFORE = join(import.meta.dirname, '../../../shared/workshops/brightwater-2025.json');
export const hasBrightwater = existsSync(SOURCE) && existsSync(YEAR_BEFORE);
/** Stands in the names of tests that need it, so that a skipped one says why. */
export const brightwaterNotice = hasBrightwater
  ? ''
  : ' (skipped: the sample company is not beside this repository)';

interface Source {
  readonly session: {
    readonly title: string;
    readonly organisation: string;
    readonly date: string;
    readonly period: { readonly from: string; readonly to: string };
    readonly place: string;
    readonly facilitator: string;
    readonly goal: string;
    readonly vision: string;
  };
  readonly participants: readonly {
    readonly name: string;
    readonly role: string;
    readonly management?: boolean;
  }[];
  readonly lastYearActions: readonly {
    readonly text: string;
    readonly owner: string;
    readonly due: string;
    readonly state: string;
    readonly measure: string;
    readonly result: string;
  }[];
  readonly notes: Readonly<
    Record<string, readonly { readonly by: string; readonly text: string }[]>
  >;
  readonly themes: readonly {
    readonly stage: string;
    readonly name: string;
    readonly of: readonly string[];
    readonly why: string;
    readonly votes: number;
  }[];
  readonly decisions: readonly string[];
  readonly parked: readonly string[];
  readonly actions: readonly {
    readonly theme: string;
    readonly text: string;
    readonly kind: 'mitigate' | 'amplify';
    readonly owner: string;
    readonly due: string;
    readonly firstCheckIn: string;
    readonly measure: string;
    readonly facet: Facet;
    readonly stage: Phase;
    readonly adjustmentWeeks: number;
  }[];
  readonly commitments: readonly { readonly by: string; readonly change: string }[];
  readonly closing: { readonly celebration: string; readonly worthTheTime: readonly number[] };
}

interface YearBefore {
  readonly session: { readonly date: string };
  readonly purpose: string;
  readonly actions: readonly {
    readonly text: string;
    readonly measure: {
      readonly unit: string;
      readonly baseline: number;
      readonly target: number;
    };
    readonly log: readonly { readonly reading?: number }[];
  }[];
  readonly commitments: readonly { readonly by: string; readonly change: string }[];
}

/** What the room said about last year's actions, by the word of the source. */
const LAST_OUTCOMES: Readonly<Record<string, ReviewOutcome>> = {
  done: 'done',
  'in progress': 'partly',
  dropped: 'dropped',
};
const LAST_VERDICTS: Readonly<Record<ReviewOutcome, Verdict>> = {
  done: 'keep',
  basic: 'keep',
  partly: 'change',
  'not-done': 'change',
  dropped: 'stop',
};
const EARLIER_SESSION = 'session-brightwater-2025';

/** What the source says of the actions only in words, as the fields that hold it, by the place of the action. */
const MORE_OF_ACTIONS: readonly Partial<Action>[] = [
  {
    unit: '%',
    baseline: 11,
    target: 4,
    counts: 'outcome',
    sideEffect: 'Yes, if we stop counting tickets that come back by telephone',
    tackles: 'cause',
    hoursPerMonth: 12,
    checkInEveryWeeks: 4,
    document: 'Wiki / Desk / Reopen rate',
  },
  {
    unit: 'hours',
    baseline: 31,
    target: 8,
    counts: 'outcome',
    tackles: 'symptom',
    hoursPerMonth: 6,
    checkInEveryWeeks: 2,
  },
  {
    unit: 'runbooks',
    baseline: 0,
    target: 40,
    counts: 'activity',
    sideEffect: 'Yes: forty runbooks that nobody opens',
    tackles: 'cause',
    hoursPerMonth: 8,
    helperIds: ['person-4', 'person-12'],
    document: 'Wiki / Runbooks',
  },
  { tackles: 'cause' },
  { unit: 'passwords', target: 0, counts: 'outcome', tackles: 'cause', helperIds: ['person-11'] },
  { unit: 'clients', target: 30, counts: 'activity', tackles: 'symptom', checkInEveryWeeks: 12 },
  { unit: 'clients', baseline: 0, target: 34, counts: 'outcome', checkInEveryWeeks: 4 },
  { unit: 'tickets', baseline: 96, target: 20, tackles: 'cause', hoursPerMonth: 19.5 },
  { unit: 'causes a month', target: 2, tackles: 'cause', noteId: 'note-39' },
];

/** Thanks as such a room says them; the source tells none. */
const THANKS = [
  { from: 3, to: 4, text: 'the night at Halden Dental, and for writing it down' },
  { from: 1, to: 12, text: 'the patch ring, which gave us our weekends back' },
  { from: null, to: 14, text: 'asking who owns it' },
  { from: 7, to: 14, text: 'the questions that nobody else dared to ask' },
] as const;
const BETTER = ['Half an hour less', 'Windows open in the break'] as const;

const STAGES = [
  { id: 'stage-welcome', kind: 'talk', title: 'Welcome', minutes: 15, real: 17, asks: null },
  {
    id: 'stage-well',
    kind: 'question',
    title: 'What went well',
    minutes: 60,
    real: 64,
    asks: 'went well',
  },
  { id: 'stage-break', kind: 'break', title: 'Break', minutes: 15, real: 18, asks: null },
  {
    id: 'stage-change',
    kind: 'question',
    title: 'What we will change',
    minutes: 70,
    real: 66,
    asks: 'what to change',
  },
  {
    id: 'stage-ideas',
    kind: 'question',
    title: 'Weird ideas',
    minutes: 15,
    real: 12,
    asks: 'weird ideas',
  },
  { id: 'stage-actions', kind: 'actions', title: 'Actions', minutes: 35, real: 41, asks: null },
  { id: 'stage-close', kind: 'close', title: 'Close', minutes: 15, real: 12, asks: null },
] as const;
const NOTE_KINDS: Readonly<Record<string, NoteKind>> = {
  'went well': 'well',
  'what to change': 'change',
  'weird ideas': 'idea',
};
const QUESTIONS: Readonly<Record<string, string>> = {
  'went well': 'What went well this year, and why?',
  'what to change': 'What should we change, and what stands in the way?',
  'weird ideas': 'Which idea is too weird to say aloud?',
};

/** 08:30 in Rotterdam, an hour ahead of UTC in December. */
const BRIGHTWATER_BEGAN = Date.UTC(2026, 11, 11, 7, 30);

const MINUTE = 60_000;

const tableOf = <T extends { readonly id: string }>(records: readonly T[]): Table<T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** The whole morning as a closed session. Throws where the file is not there: ask `hasBrightwater` first. */
export function brightwaterSession(locale: Locale = 'en-GB'): Session {
  const source = JSON.parse(readFileSync(SOURCE, 'utf8')) as Source;
  const before = JSON.parse(readFileSync(YEAR_BEFORE, 'utf8')) as YearBefore;
  const personId = (name: string) =>
    `person-${source.participants.findIndex((person) => person.name === name) + 1}`;
  const themeId = (name: string) =>
    `theme-${source.themes.findIndex((theme) => theme.name === name) + 1}`;
  const stageOf = (asks: string) => STAGES.find((stage) => stage.asks === asks)?.id ?? 'stage-well';

  let number = 0;
  const notes = Object.entries(source.notes).flatMap(([asks, written]) =>
    written.map((note, index) => {
      number += 1;
      const theme = source.themes.find((candidate) => candidate.of.includes(note.text));
      return {
        id: `note-${number}`,
        stageId: stageOf(asks),
        number,
        text: note.text,
        kind: NOTE_KINDS[asks] ?? 'plain',
        authorId: personId(note.by),
        themeId: theme === undefined ? null : themeId(theme.name),
        order: theme === undefined ? index + 1 : theme.of.indexOf(note.text) + 1,
        writtenAt: BRIGHTWATER_BEGAN + (20 + number) * MINUTE,
      };
    }),
  );
  const realTotal = STAGES.reduce((sum, stage) => sum + stage.real, 0);
  return {
    meta: {
      id: 'session-brightwater-2026',
      title: source.session.title,
      organisation: source.session.organisation,
      periodFrom: source.session.period.from,
      periodTo: source.session.period.to,
      heldOn: source.session.date,
      startsAt: '08:30',
      place: source.session.place,
      goal: source.session.goal,
      vision: source.session.vision,
      facilitatorId: personId(source.session.facilitator),
      locale,
      createdAt: BRIGHTWATER_BEGAN - 24 * 60 * MINUTE,
      startedAt: BRIGHTWATER_BEGAN,
      closedAt: BRIGHTWATER_BEGAN + realTotal * MINUTE,
      celebration: source.closing.celebration,
      typing: 'open',
      turnOrder: 'seats',
      isManagementLast: false,
      purpose: before.purpose,
      purposeConfirmedAt: BRIGHTWATER_BEGAN + 5 * MINUTE,
      names: 'shown',
      use: 'real',
    },
    people: tableOf(
      source.participants.map((person, index) => ({
        id: personId(person.name),
        name: person.name,
        role: person.role,
        isManagement: person.management === true,
        joinedYear: null,
        order: index + 1,
        attendance: index === 8 ? ('left' as const) : ('present' as const),
        arrivedAt: index === 12 ? BRIGHTWATER_BEGAN + 25 * MINUTE : null,
        leftAt: index === 8 ? BRIGHTWATER_BEGAN + 170 * MINUTE : null,
      })),
    ),
    stages: tableOf(
      STAGES.map((stage, index) => ({
        id: stage.id,
        kind: stage.kind,
        order: index + 1,
        title: stage.title,
        question: stage.asks === null ? stage.title : (QUESTIONS[stage.asks] ?? ''),
        prompt: '',
        noteKind: stage.asks === null ? 'plain' : (NOTE_KINDS[stage.asks] ?? 'plain'),
        plannedMs: stage.minutes * MINUTE,
        thinkMs: 4 * MINUTE,
        themeMs: 8 * MINUTE,
        cues: '',
      })),
    ),
    notes: tableOf(notes),
    themes: tableOf(
      source.themes.map((theme, index) => ({
        id: themeId(theme.name),
        stageId: stageOf(theme.stage),
        order: index + 1,
        name: theme.name,
        why: theme.why,
        keep: '',
        noActionBecause: '',
        clientView:
          theme.name === 'We measure closing, not fixing' ? 'I only notice the second call' : '',
        departmentView: '',
        newcomerView: '',
        ownerView: '',
      })),
    ),
    ballots: tableOf(
      (['stage-well', 'stage-change'] as const).map((id) => {
        const themes = source.themes.filter((theme) => stageOf(theme.stage) === id);
        return {
          id,
          method: 'fingers' as const,
          dots: 3,
          turn: 1,
          personId: null,
          votes: {},
          counts: Object.fromEntries(themes.map(({ name, votes }) => [themeId(name), votes])),
          doneIds: [],
          isShown: true,
          talkOrder: [...themes].sort((a, b) => b.votes - a.votes).map(({ name }) => themeId(name)),
        };
      }),
    ),
    relays: {},
    decisions: tableOf(
      source.decisions.map((text, index) => ({
        id: `decision-${index + 1}`,
        order: index + 1,
        text,
        themeId: themeId(
          index === 0 ? 'We measure closing, not fixing' : 'One place for what we know',
        ),
      })),
    ),
    parked: tableOf(
      source.parked.map((text, index) => ({
        id: `parked-${index + 1}`,
        order: index + 1,
        text,
        themeId: null,
        takerId: null,
      })),
    ),
    actions: tableOf(
      source.actions.map((action, index) => ({
        id: `action-${index + 1}`,
        ...PLAIN_ACTION,
        order: index + 1,
        text: action.text,
        kind: action.kind,
        ownerId: personId(action.owner),
        dueOn: action.due,
        firstCheckInOn: action.firstCheckIn,
        measure: action.measure,
        themeId: themeId(action.theme),
        noteId: null,
        phase: action.stage,
        facet: action.facet,
        adjustmentWeeks: action.adjustmentWeeks,
        goal: action.kind === 'mitigate' ? source.session.goal : '',
        ...MORE_OF_ACTIONS[index],
      })),
    ),
    reviews: tableOf([
      ...source.lastYearActions.map((action, index) => {
        const earlier = before.actions.find(({ text }) => text === action.text);
        const outcome = LAST_OUTCOMES[action.state] ?? 'not-done';
        return {
          id: `review-${index + 1}`,
          order: index + 1,
          subject: 'action' as const,
          source: { sessionId: EARLIER_SESSION, recordId: `action-${index + 1}` },
          agreedOn: before.session.date,
          text: action.text,
          owner: action.owner,
          dueOn: action.due,
          measure: action.measure,
          unit: earlier?.measure.unit ?? '',
          baseline: earlier?.measure.baseline ?? null,
          target: earlier?.measure.target ?? null,
          reading: earlier?.log.findLast(({ reading }) => reading !== undefined)?.reading ?? null,
          outcome,
          happened: action.result,
          verdict: LAST_VERDICTS[outcome],
          carriedToId: null,
        };
      }),
      ...before.commitments.map((commitment, index) => ({
        id: `review-commitment-${index + 1}`,
        order: source.lastYearActions.length + index + 1,
        subject: 'commitment' as const,
        source: { sessionId: EARLIER_SESSION, recordId: `person-${index + 1}` },
        agreedOn: before.session.date,
        text: commitment.change,
        owner: commitment.by,
        dueOn: null,
        measure: '',
        unit: '',
        baseline: null,
        target: null,
        reading: null,
        outcome: index === 0 ? ('done' as const) : index === 1 ? ('partly' as const) : null,
        happened: index === 0 ? 'Three Sundays excepted' : '',
        verdict: null,
        carriedToId: null,
      })),
    ]),
    commitments: tableOf(
      source.commitments.map(({ by, change }) => ({
        id: personId(by),
        text: change,
        writtenAt: BRIGHTWATER_BEGAN + 200 * MINUTE,
      })),
    ),
    thanks: tableOf(
      THANKS.map(({ from, to, text }, index) => ({
        id: `thanks-${index + 1}`,
        order: index + 1,
        fromId: from === null ? null : `person-${from}`,
        toId: `person-${to}`,
        text,
      })),
    ),
    ratings: tableOf(
      source.closing.worthTheTime.map((stars, index) => ({
        id: `rating-${index + 1}`,
        order: index + 1,
        stars,
        better: BETTER[index] ?? '',
      })),
    ),
    clocks: tableOf(
      STAGES.map((stage, index) => ({
        id: stage.id,
        allottedMs: stage.minutes * MINUTE,
        countedMs: stage.real * MINUTE,
        earlierMs: 0,
        runningSince: null,
        firstStartedAt:
          BRIGHTWATER_BEGAN +
          STAGES.slice(0, index).reduce((sum, earlier) => sum + earlier.real, 0) * MINUTE,
        extensions: [],
      })),
    ),
    desks: {},
    drafts: {},
    position: {
      stageId: 'stage-close',
      doneStageIds: STAGES.slice(0, -1).map((stage) => stage.id),
    },
  };
}
