import type { IsoDay } from '../lib/iso-day';
import type { TimeOfDay } from '../lib/time-of-day';

/**
 * The session: everything that one workshop knows, as tables of records.
 *
 * Moments end in `…At` (epoch milliseconds), calendar days in `…On` (ISO day), durations in `…Ms`.
 * Sequence is always the `order` field, never the order of object keys. Where a note lies is stored once,
 * on the note (`themeId`); a theme never lists its notes.
 */
export interface Session {
  readonly meta: Meta;
  readonly people: Table<Person>;
  readonly stages: Table<Stage>;
  readonly notes: Table<Note>;
  readonly themes: Table<Theme>;
  readonly relays: Table<Relay>;
  readonly ballots: Table<Ballot>;
  readonly decisions: Table<Decision>;
  readonly parked: Table<ParkedItem>;
  readonly actions: Table<Action>;
  /** What became of earlier actions and commitments, one by one. */
  readonly reviews: Table<Review>;
  /** What each person is going to change; the record's id is the person's. */
  readonly commitments: Table<Commitment>;
  readonly thanks: Table<Thanks>;
  /** How the morning was, from everybody who said so; without names. */
  readonly ratings: Table<Rating>;
  /**
   * The tables of the running morning: clocks, what lies on the desk, and half-typed letters. Undo never touches them,
   * because time and typing cannot be taken back; so no other table may depend on what they hold.
   */
  readonly clocks: Table<Clock>;
  readonly desks: Table<Desk>;
  readonly drafts: Table<Draft>;
  /** Where the room is now; never undone, for the same reason. */
  readonly position: Position;
}

export type Table<T> = Readonly<Record<string, T>>;

export type SessionId = string;
export type PersonId = string;
export type StageId = string;
export type NoteId = string;
export type ThemeId = string;
export type ActionId = string;
export type DecisionId = string;
export type ParkedId = string;
export type ReviewId = string;
/** A stage's id, a theme's id, or what `thinkBoxId` makes of a stage's id. */
export type TimeBoxId = string;

/** Languages and regions for everything a session writes (dates, minutes). */
export const LOCALES = ['en-GB', 'en-US', 'de', 'fr', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Meta {
  readonly id: SessionId;
  readonly title: string;
  readonly organisation: string;
  /** The period looked back on. */
  readonly periodFrom: IsoDay;
  readonly periodTo: IsoDay;
  /** The day of the morning itself. */
  readonly heldOn: IsoDay;
  readonly startsAt: TimeOfDay;
  readonly place: string;
  /** Why the company is in business, in one sentence, as it was confirmed or put anew on this day. */
  readonly purpose: string;
  /** When the room confirmed the sentence; null while it has only been taken over from earlier. */
  readonly purposeConfirmedAt: number | null;
  /** One goal a line; an action can say which of them it serves. */
  readonly goal: string;
  readonly vision: string;
  readonly facilitatorId: PersonId | null;
  readonly locale: Locale;
  readonly createdAt: number;
  /** The moment the set-up was left for the first time; null while the session is being prepared. */
  readonly startedAt: number | null;
  readonly closedAt: number | null;
  readonly celebration: string;
  readonly typing: TypingMode;
  readonly turnOrder: TurnOrder;
  /** The owner and managers have their turn when everybody else has had theirs, so that nobody writes what they want to read. */
  readonly isManagementLast: boolean;
  readonly names: NamesPolicy;
  readonly use: SessionUse;
}

/**
 * Who wrote what. shown: beside the notes. hidden: kept in the file, on no screen and in no export. never: not kept at all.
 * owners of actions and commitments have names in every case: nobody else could keep them.
 */
export const NAMES_POLICIES = ['shown', 'hidden', 'never'] as const;
export type NamesPolicy = (typeof NAMES_POLICIES)[number];

/** sample: the company that comes with the app. rehearsal: the same, and nothing of it is kept. Neither counts in any sum. */
export const SESSION_USES = ['real', 'sample', 'rehearsal'] as const;
export type SessionUse = (typeof SESSION_USES)[number];

/**
 * What the room sees while somebody types a note. open: the letters. covered: that somebody writes; the notes are uncovered
 * together when the lap is over. paper: nobody but the facilitator types, from the slips.
 */
export const TYPING_MODES = ['open', 'covered', 'paper'] as const;
export type TypingMode = (typeof TYPING_MODES)[number];

/** seats: round the table. newest-first: whoever joined the company last begins. */
export const TURN_ORDERS = ['seats', 'newest-first'] as const;
export type TurnOrder = (typeof TURN_ORDERS)[number];

export type Attendance = 'present' | 'left' | 'apologies';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly role: string;
  readonly isManagement: boolean;
  /** The year in which they joined the company; null where nobody said. */
  readonly joinedYear: number | null;
  /** Seating order. */
  readonly order: number;
  readonly attendance: Attendance;
  /** Set when somebody joined a morning that had already begun. */
  readonly arrivedAt: number | null;
  readonly leftAt: number | null;
}

/**
 * talk: the question and the clock. opening: purpose, goal and vision. review: what became of the last session. question: think,
 * write by turns, group, talk about themes. break: a pause. actions: who does what by when. commitments: what each person is going to
 * change. thanks: from person to person. close: what is missing, the rating, the year's wins, minutes.
 */
export const STAGE_KINDS = [
  'talk',
  'opening',
  'review',
  'question',
  'break',
  'actions',
  'commitments',
  'thanks',
  'close',
] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** What a note says about the year; it also decides the paper's colour, its mark and its word. */
export const NOTE_KINDS = ['well', 'change', 'idea', 'plain'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface Stage {
  readonly id: StageId;
  readonly kind: StageKind;
  readonly order: number;
  /** The short name on the rail. */
  readonly title: string;
  /** The largest text of the stage's screen. */
  readonly question: string;
  /** A quieter line under the question: what to think of. */
  readonly prompt: string;
  /** The kind given to notes written here. */
  readonly noteKind: NoteKind;
  readonly plannedMs: number;
  /** Of that, the time for thinking on paper, and for talking about one theme. */
  readonly thinkMs: number;
  readonly themeMs: number;
  /** What the facilitator wants to remember here; for their own display only, never for the room or the minutes. */
  readonly cues: string;
}

/** The steps of a question stage, in their usual order; a room may go to any of them at any time. */
export const STEPS = ['think', 'write', 'group', 'vote', 'discuss'] as const;
export type Step = (typeof STEPS)[number];

export interface Note {
  readonly id: NoteId;
  readonly stageId: StageId;
  /** People say and type this number; unique within the session. */
  readonly number: number;
  readonly text: string;
  readonly kind: NoteKind;
  readonly authorId: PersonId | null;
  /** The theme it lies in, or null while it is unsorted. */
  readonly themeId: ThemeId | null;
  /** Place among the notes of its theme, or among the unsorted. */
  readonly order: number;
  readonly writtenAt: number;
}

export interface Theme {
  readonly id: ThemeId;
  readonly stageId: StageId;
  readonly order: number;
  /** Empty until somebody names it. */
  readonly name: string;
  readonly why: string;
  /** How a success is kept, or what changes now. */
  readonly keep: string;
  /** Why the room agreed on no action; empty where it did not say so. */
  readonly noActionBecause: string;
  /** How others see it: what a client, another department, somebody new, or the owner would say. */
  readonly clientView: string;
  readonly departmentView: string;
  readonly newcomerView: string;
  readonly ownerView: string;
}

/** The fields of a theme that look at it with other people's eyes. */
export const VIEW_FIELDS = ['clientView', 'departmentView', 'newcomerView', 'ownerView'] as const;
export type ViewField = (typeof VIEW_FIELDS)[number];

/** How one person's turn ended within a lap. */
export type TurnOutcome = 'wrote' | 'passed';

/** A turn that has ended; without a note it was passed. The note may have been deleted since. */
export interface EndedTurn {
  readonly personId: PersonId;
  readonly noteId: NoteId | null;
  /** Whether it was had while those who had passed were asked again. */
  readonly isAskingAgain: boolean;
}

/** Writing by turns in one question stage. The record's id is the stage's id. */
export interface Relay {
  readonly id: StageId;
  /** Counts from 1. */
  readonly lap: number;
  /** Counts every change of hands, so that a hand-over can be told from the turn after it. */
  readonly turn: number;
  /** Whose turn it is; null when nobody is left to ask. */
  readonly personId: PersonId | null;
  /** What everybody has done so far in this lap. */
  readonly outcomes: Readonly<Record<PersonId, TurnOutcome>>;
  /** The turns of this lap in the order they were had, which is not always the order of the seats: for going back. */
  readonly endedTurns: readonly EndedTurn[];
  /** True while those who passed are asked a second time at the end of the lap. */
  readonly isAskingAgain: boolean;
  readonly isFinished: boolean;
}

/**
 * turns: each person by the keyboard, on a covered screen. fingers: the room shows hands, theme by theme. operator: one
 * person types what each of the others has on paper.
 */
export const BALLOT_METHODS = ['turns', 'fingers', 'operator'] as const;
export type BallotMethod = (typeof BALLOT_METHODS)[number];

/** Dots on the themes of one question. The record's id is the stage's id. */
export interface Ballot {
  readonly id: StageId;
  readonly method: BallotMethod;
  /** So many dots each person may give. */
  readonly dots: number;
  /** Counts every change of hands, so that a hand-over can be told from the turn after it. */
  readonly turn: number;
  /** Whose turn it is; null where nobody is asked. */
  readonly personId: PersonId | null;
  /** What each person gave, until the result is shown; nobody can be told from what stays. */
  readonly votes: Readonly<Record<PersonId, Readonly<Record<ThemeId, number>>>>;
  /** Dots by theme that were counted together: fingers, and everybody's once the result is shown. */
  readonly counts: Readonly<Record<ThemeId, number>>;
  /** Who has voted. */
  readonly doneIds: readonly PersonId[];
  readonly isShown: boolean;
  /** The order of talking: the result, or as the room changed it; empty before the result is shown. */
  readonly talkOrder: readonly ThemeId[];
}

export interface Decision {
  readonly id: DecisionId;
  readonly order: number;
  readonly text: string;
  readonly themeId: ThemeId | null;
}

export interface ParkedItem {
  readonly id: ParkedId;
  readonly order: number;
  readonly text: string;
  readonly themeId: ThemeId | null;
  /** Who takes it away from here. */
  readonly takerId: PersonId | null;
}

/** Every action removes a problem or strengthens a success. */
export const ACTION_KINDS = ['mitigate', 'amplify'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** The life of a process or of a change to one, in this sequence. */
export const PHASES = ['planning', 'implementation', 'operation', 'optimisation'] as const;
export type Phase = (typeof PHASES)[number];

/** What planning has to think of; asked for in no other phase. */
export const FACETS = ['people', 'process', 'technology'] as const;
export type Facet = (typeof FACETS)[number];

/** Whether an action removes what makes the trouble, or handles the trouble. */
export const TACKLED = ['cause', 'symptom'] as const;
export type Tackled = (typeof TACKLED)[number];

/** activity: what was done. outcome: what it brought to somebody. */
export const COUNTED = ['activity', 'outcome'] as const;
export type Counted = (typeof COUNTED)[number];

/** A record of another session. */
export interface RecordRef {
  readonly sessionId: SessionId;
  readonly recordId: string;
}

export interface Action {
  readonly id: ActionId;
  readonly order: number;
  readonly text: string;
  readonly kind: ActionKind;
  /** One person or not yet anybody: a list of owners cannot be written down here. */
  readonly ownerId: PersonId | null;
  readonly dueOn: IsoDay | null;
  readonly firstCheckInOn: IsoDay | null;
  /** Weeks from one check-in to the next; null: only the first one is planned. */
  readonly checkInEveryWeeks: number | null;
  /** What is measured, in words; unit, baseline and target make it a number. */
  readonly measure: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly counts: Counted | null;
  /** The answer to: could we reach this and still not help the client? */
  readonly sideEffect: string;
  /** Who helps; never the owner, and never instead of one. */
  readonly helperIds: readonly PersonId[];
  readonly tackles: Tackled | null;
  /** The line of the session's goal that it serves; empty: none was named. */
  readonly goal: string;
  /** So many weeks it may get worse before it gets better. */
  readonly adjustmentWeeks: number | null;
  readonly phase: Phase;
  readonly facet: Facet | null;
  /** Where its document lives. */
  readonly document: string;
  /** Hours a month that it gives back to people. */
  readonly hoursPerMonth: number | null;
  /** The action of an earlier session that goes on here. */
  readonly carriedFrom: RecordRef | null;
  readonly themeId: ThemeId | null;
  readonly noteId: NoteId | null;
}

export const REVIEW_SUBJECTS = ['action', 'commitment'] as const;
export type ReviewSubject = (typeof REVIEW_SUBJECTS)[number];

/** What the room says about something of an earlier session. basic: it has become a matter of course. */
export const REVIEW_OUTCOMES = ['done', 'partly', 'not-done', 'dropped', 'basic'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export const VERDICTS = ['keep', 'change', 'stop'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * One action or commitment of an earlier session as it stood when this room looked at it, so that the minutes can be made without the
 * earlier file, and what the room said.
 */
export interface Review {
  readonly id: ReviewId;
  readonly order: number;
  readonly subject: ReviewSubject;
  readonly source: RecordRef;
  /** The day of the session that it comes from. */
  readonly agreedOn: IsoDay;
  readonly text: string;
  /** The name of whoever has it. */
  readonly owner: string;
  readonly dueOn: IsoDay | null;
  readonly measure: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** The last reading before this session. */
  readonly reading: number | null;
  /** Null: not yet looked at. */
  readonly outcome: ReviewOutcome | null;
  /** What happened, what was learnt. */
  readonly happened: string;
  readonly verdict: Verdict | null;
  /** The action of this session in which it goes on. */
  readonly carriedToId: ActionId | null;
}

/** First person singular: what one person is going to change. Kept apart from actions, and asked about next time. */
export interface Commitment {
  readonly id: PersonId;
  readonly text: string;
  readonly writtenAt: number;
}

/** Thanks from one person to another. */
export interface Thanks {
  readonly id: string;
  readonly order: number;
  /** Null: from the room, or where no names are kept. */
  readonly fromId: PersonId | null;
  readonly toId: PersonId;
  /** What for: the behaviour that is worth repeating. */
  readonly text: string;
}

/** One to five, and what would make it better; nobody's name stands beside it. */
export interface Rating {
  readonly id: string;
  readonly order: number;
  readonly stars: number;
  readonly better: string;
}

/** More time that the room agreed on by thumbs. */
export interface Extension {
  readonly at: number;
  readonly byMs: number;
  /** How many thumbs were up and down; null where nobody counted. */
  readonly thumbsUp: number | null;
  readonly thumbsDown: number | null;
}

/**
 * A clock as data: nothing is written while it ticks, and a restart computes it from the stored moments.
 * The record's id names its time box: a stage, the thinking in one, or a theme.
 */
export interface Clock {
  readonly id: TimeBoxId;
  /** Planned time plus what was added. */
  readonly allottedMs: number;
  /** Time run in this countdown before `runningSince`. */
  readonly countedMs: number;
  /** Time run in earlier countdowns, before a restart of the clock. */
  readonly earlierMs: number;
  readonly runningSince: number | null;
  readonly firstStartedAt: number | null;
  readonly extensions: readonly Extension[];
}

/** What lies on the shared desk in one stage. The record's id is the stage's id. */
export interface Desk {
  readonly id: StageId;
  readonly step: Step;
  /** The relay turn whose person has confirmed that the keyboard has arrived; 0 before the first. */
  readonly takenTurn: number;
  /** The same for the turns of a ballot. */
  readonly takenBallot: number;
  /** Letters typed and not yet saved. */
  readonly draft: string;
  /** Who types for the person whose turn it is; null where they type themselves. */
  readonly typistId: PersonId | null;
  /** The theme being talked about. */
  readonly themeId: ThemeId | null;
}

/**
 * Letters in some field of the app that were typed and not yet agreed: a decision half-way, a note being put right. They are
 * saved like everything else, so that a crash does not take them. The record's id names the field.
 */
export interface Draft {
  readonly id: string;
  readonly text: string;
}

export interface Position {
  readonly stageId: StageId | null;
  /** Stages that the room has left by going on. */
  readonly doneStageIds: readonly StageId[];
}

/** The record types by the name of their table. */
export interface TableRecords {
  readonly people: Person;
  readonly stages: Stage;
  readonly notes: Note;
  readonly themes: Theme;
  readonly relays: Relay;
  readonly ballots: Ballot;
  readonly decisions: Decision;
  readonly parked: ParkedItem;
  readonly actions: Action;
  readonly reviews: Review;
  readonly commitments: Commitment;
  readonly thanks: Thanks;
  readonly ratings: Rating;
  readonly clocks: Clock;
  readonly desks: Desk;
  readonly drafts: Draft;
}
export type TableName = keyof TableRecords;

export const TABLE_NAMES = [
  'people',
  'stages',
  'notes',
  'themes',
  'relays',
  'ballots',
  'decisions',
  'parked',
  'actions',
  'reviews',
  'commitments',
  'thanks',
  'ratings',
  'clocks',
  'desks',
  'drafts',
] as const satisfies readonly TableName[];

/** Notes are read from the back row: 140 characters fill five lines at the most. */
export const NOTE_MAX_LENGTH = 140;
