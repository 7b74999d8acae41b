import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import type { Locale, NoteKind, Session, Table } from '@shared/domain/model';

/** The sample company's morning lies beside the repository, where it is there at all. */
const SOURCE = join(import.meta.dirname, '../../../shared/workshops/brightwater-2026.json');
export const hasBrightwater = existsSync(SOURCE);
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
  readonly notes: Readonly<
    Record<string, readonly { readonly by: string; readonly text: string }[]>
  >;
  readonly themes: readonly {
    readonly stage: string;
    readonly name: string;
    readonly of: readonly string[];
    readonly why: string;
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
  }[];
  readonly closing: { readonly celebration: string };
}

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
      purpose: '',
      purposeConfirmedAt: null,
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
        clientView: '',
        departmentView: '',
        newcomerView: '',
        ownerView: '',
      })),
    ),
    ballots: {},
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
      })),
    ),
    reviews: {},
    commitments: {},
    thanks: {},
    ratings: {},
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
