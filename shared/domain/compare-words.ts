import type { IsoDay } from '../lib/iso-day';
import {
  type ComparedTable,
  fieldsOf,
  isGap,
  type MetaPair,
  type RecordPair,
} from './compare-pairs';
import {
  type Action,
  type ActionKind,
  type Attendance,
  type Counted,
  type Facet,
  type Locale,
  type NoteKind,
  type Phase,
  type ReviewOutcome,
  type Session,
  type StageKind,
  type TableRecords,
  type Tackled,
  type Theme,
  type Verdict,
  VIEW_FIELDS,
} from './model';
import { areNamesShown } from './names';
import { themeNumberOf } from './selectors';

/** How values that nobody has typed are called; everything else is in the words of the people who wrote it. */
export interface CompareWords {
  readonly day: (day: IsoDay) => string;
  /** Epoch milliseconds. */
  readonly moment: (at: number) => string;
  /** Milliseconds. */
  readonly duration: (ms: number) => string;
  readonly noteKind: (kind: NoteKind) => string;
  readonly actionKind: (kind: ActionKind) => string;
  readonly stageKind: (kind: StageKind) => string;
  readonly attendance: (attendance: Attendance) => string;
  readonly locale: (locale: Locale) => string;
  readonly outcome: (outcome: ReviewOutcome) => string;
  readonly verdict: (verdict: Verdict) => string;
  readonly phase: (phase: Phase) => string;
  readonly facet: (facet: Facet) => string;
  readonly tackled: (tackled: Tackled) => string;
  readonly counted: (counted: Counted) => string;
  /** Weeks. */
  readonly weeks: (weeks: number) => string;
  readonly amount: (amount: number) => string;
  readonly management: string;
  /** By the number that the theme has on its board. */
  readonly unnamedTheme: (number: number) => string;
}

const MINUTE_MS = 60_000;

/** Without a language: the values as the file has them. */
export const PLAIN_WORDS: CompareWords = {
  day: (day) => day,
  moment: (at) => new Date(at).toISOString(),
  duration: (ms) => `${Math.round(ms / MINUTE_MS)} min`,
  noteKind: (kind) => kind,
  actionKind: (kind) => kind,
  stageKind: (kind) => kind,
  attendance: (attendance) => attendance,
  locale: (locale) => locale,
  outcome: (outcome) => outcome,
  verdict: (verdict) => verdict,
  phase: (phase) => phase,
  facet: (facet) => facet,
  tackled: (tackled) => tackled,
  counted: (counted) => counted,
  weeks: (weeks) => `${weeks} w`,
  amount: (amount) => String(amount),
  management: 'management',
  unnamedTheme: (number) => `theme ${number}`,
};

interface Part<T extends ComparedTable> {
  readonly field: Extract<keyof TableRecords[T], string>;
  /** Left out while both sides agree on it. */
  readonly isOnlyToTell?: boolean;
  say(record: TableRecords[T], session: Session, words: CompareWords): string;
}

const themeNamed = (theme: Theme, session: Session, words: CompareWords): string =>
  isGap(theme.name) ? words.unnamedTheme(themeNumberOf(session, theme)) : theme.name.trim();

function themeOf(
  { themeId }: { readonly themeId: string | null },
  session: Session,
  words: CompareWords,
): string {
  const theme = themeId === null ? undefined : session.themes[themeId];
  return theme === undefined ? '' : themeNamed(theme, session, words);
}

const nameOf = (id: string | null, session: Session): string =>
  id === null ? '' : (session.people[id]?.name ?? '');

/** What is said about a record, part by part. */
const PARTS: { readonly [T in ComparedTable]: readonly Part<T>[] } = {
  stages: [
    { field: 'title', say: ({ title }) => title },
    { field: 'question', say: ({ question }) => question },
    { field: 'prompt', isOnlyToTell: true, say: ({ prompt }) => prompt },
    { field: 'cues', isOnlyToTell: true, say: ({ cues }) => cues },
    { field: 'kind', isOnlyToTell: true, say: ({ kind }, _s, words) => words.stageKind(kind) },
    {
      field: 'noteKind',
      isOnlyToTell: true,
      say: ({ noteKind }, _s, words) => words.noteKind(noteKind),
    },
    {
      field: 'plannedMs',
      isOnlyToTell: true,
      say: ({ plannedMs }, _s, words) => words.duration(plannedMs),
    },
  ],
  people: [
    { field: 'name', say: ({ name }) => name },
    { field: 'role', say: ({ role }) => role },
    {
      field: 'isManagement',
      isOnlyToTell: true,
      say: ({ isManagement }, _s, words) => (isManagement ? words.management : ''),
    },
    {
      field: 'joinedYear',
      isOnlyToTell: true,
      say: ({ joinedYear }) => (joinedYear === null ? '' : String(joinedYear)),
    },
    {
      field: 'attendance',
      isOnlyToTell: true,
      say: ({ attendance }, _s, words) => words.attendance(attendance),
    },
  ],
  themes: [
    { field: 'name', say: themeNamed },
    { field: 'why', say: ({ why }) => why },
    { field: 'keep', say: ({ keep }) => keep },
    { field: 'noActionBecause', say: ({ noActionBecause }) => noActionBecause },
    ...VIEW_FIELDS.map((field) => ({ field, say: (theme: Theme) => theme[field] })),
  ],
  notes: [
    { field: 'text', say: ({ number, text }) => `#${number} ${text}` },
    { field: 'themeId', say: themeOf },
    {
      field: 'authorId',
      isOnlyToTell: true,
      say: ({ authorId }, s) => (areNamesShown(s) ? nameOf(authorId, s) : ''),
    },
    { field: 'kind', isOnlyToTell: true, say: ({ kind }, _s, words) => words.noteKind(kind) },
  ],
  decisions: [
    { field: 'text', say: ({ text }) => text },
    { field: 'themeId', say: themeOf },
  ],
  actions: [
    { field: 'text', say: ({ text }) => text },
    { field: 'ownerId', say: ({ ownerId }, session) => nameOf(ownerId, session) },
    { field: 'dueOn', say: ({ dueOn }, _s, words) => (dueOn === null ? '' : words.day(dueOn)) },
    {
      field: 'firstCheckInOn',
      isOnlyToTell: true,
      say: ({ firstCheckInOn }, _s, words) =>
        firstCheckInOn === null ? '' : words.day(firstCheckInOn),
    },
    { field: 'measure', isOnlyToTell: true, say: ({ measure }) => measure },
    { field: 'themeId', isOnlyToTell: true, say: themeOf },
    { field: 'kind', isOnlyToTell: true, say: ({ kind }, _s, words) => words.actionKind(kind) },
    ...(['unit', 'sideEffect', 'goal', 'document'] as const).map((field) => ({
      field,
      isOnlyToTell: true,
      say: (action: Action) => action[field],
    })),
    ...(['baseline', 'target', 'hoursPerMonth'] as const).map((field) => ({
      field,
      isOnlyToTell: true,
      say: (action: Action, _s: Session, words: CompareWords) =>
        action[field] === null ? '' : words.amount(action[field]),
    })),
    ...(['checkInEveryWeeks', 'adjustmentWeeks'] as const).map((field) => ({
      field,
      isOnlyToTell: true,
      say: (action: Action, _s: Session, words: CompareWords) =>
        action[field] === null ? '' : words.weeks(action[field]),
    })),
    { field: 'phase', isOnlyToTell: true, say: ({ phase }, _s, words) => words.phase(phase) },
    {
      field: 'facet',
      isOnlyToTell: true,
      say: ({ facet }, _s, words) => (facet === null ? '' : words.facet(facet)),
    },
    {
      field: 'tackles',
      isOnlyToTell: true,
      say: ({ tackles }, _s, words) => (tackles === null ? '' : words.tackled(tackles)),
    },
    {
      field: 'counts',
      isOnlyToTell: true,
      say: ({ counts }, _s, words) => (counts === null ? '' : words.counted(counts)),
    },
  ],
  reviews: [
    { field: 'text', say: ({ text }) => text },
    { field: 'happened', say: ({ happened }) => happened },
    {
      field: 'outcome',
      say: ({ outcome }, _s, words) => (outcome === null ? '' : words.outcome(outcome)),
    },
    {
      field: 'verdict',
      say: ({ verdict }, _s, words) => (verdict === null ? '' : words.verdict(verdict)),
    },
    {
      field: 'carriedToId',
      isOnlyToTell: true,
      say: ({ carriedToId }, s) =>
        carriedToId === null ? '' : (s.actions[carriedToId]?.text ?? ''),
    },
  ],
  commitments: [
    { field: 'id', say: ({ id }, session) => nameOf(id, session) },
    { field: 'text', say: ({ text }) => text },
  ],
  thanks: [
    { field: 'toId', say: ({ toId }, session) => nameOf(toId, session) },
    { field: 'text', say: ({ text }) => text },
    {
      field: 'fromId',
      isOnlyToTell: true,
      /* Two versions are compared on the wall. */
      say: ({ fromId }, s) => (areNamesShown(s) ? nameOf(fromId, s) : ''),
    },
  ],
  parked: [
    { field: 'text', say: ({ text }) => text },
    { field: 'takerId', say: ({ takerId }, session) => nameOf(takerId, session) },
    { field: 'themeId', isOnlyToTell: true, say: themeOf },
  ],
};

/** One side of a differing record in words; null where that side does not have it. */
export function recordInWords(
  pair: RecordPair,
  side: 'first' | 'second',
  session: Session,
  words: CompareWords,
): string | null {
  const record = pair[side];
  if (record === null) return null;
  const differing = new Set(fieldsOf(pair.table).filter((field) => isTold(pair, field)));
  const parts = PARTS[pair.table] as readonly Part<ComparedTable>[];
  return parts
    .filter(({ field, isOnlyToTell }) => isOnlyToTell !== true || differing.has(field))
    .map((part) =>
      part.say(record as unknown as TableRecords[ComparedTable], session, words).trim(),
    )
    .filter((text) => text !== '')
    .join(' · ');
}

const isTold = ({ first, second }: RecordPair, field: string): boolean =>
  first !== null && second !== null && first[field] !== second[field];

/** One side of a differing fact in words; null where that side says nothing about it. */
export function factInWords(
  pair: MetaPair,
  side: 'first' | 'second',
  session: Session,
  words: CompareWords,
): string | null {
  if (isGap(pair[side])) return null;
  const { meta } = session;
  switch (pair.field) {
    case 'facilitatorId':
      return nameOf(meta.facilitatorId, session);
    case 'closedAt':
      return meta.closedAt === null ? null : words.moment(meta.closedAt);
    case 'locale':
      return words.locale(meta.locale);
    case 'periodFrom':
    case 'periodTo':
    case 'heldOn':
      return words.day(meta[pair.field]);
    default:
      return meta[pair.field];
  }
}
