import type { StageFields } from '../domain/commands/agenda';
import type { Phase, ReviewOutcome, Table } from '../domain/model';
import type { IsoDay } from '../lib/iso-day';

/**
 * What a company keeps between its sessions, in one file beside them: what was seen of the actions, its processes, what
 * customers said, and its own agendas. The sessions themselves stay as they were held.
 *
 * People are known by their names here, because every session has its own list of people.
 */
export interface Company {
  readonly checkIns: Table<CheckIn>;
  readonly processes: Table<Process>;
  readonly conversations: Table<Conversation>;
  readonly agendas: Table<OwnAgenda>;
}

/** An action of some session. */
export interface ActionRef {
  readonly sessionId: string;
  readonly actionId: string;
}

/** One look at an action between two sessions. The log of an action is all of these by day; nothing in it is ever changed silently. */
export interface CheckIn extends ActionRef {
  readonly id: string;
  readonly on: IsoDay;
  /** The measure's value on that day. */
  readonly reading: number | null;
  /** What was seen, learnt, or the reason for what follows; empty where nothing was said. */
  readonly seen: string;
  /** Null: it goes on as before. open: it was ended and is taken up again. */
  readonly outcome: ReviewOutcome | 'open' | null;
  /** The name of the one person who has it from now on; empty where it stays with its owner. */
  readonly handedTo: string;
  /** A new due day; null where it stays. */
  readonly dueOn: IsoDay | null;
  /** A new phase; null where it stays. */
  readonly phase: Phase | null;
  /** The next look; null where the plan of the action says when. */
  readonly nextOn: IsoDay | null;
  readonly writtenAt: number;
}

/** Something that the company does again and again, with exactly one owner. */
export interface Process {
  readonly id: string;
  readonly name: string;
  /** Empty: nobody yet, which is one of the things that the register points out. */
  readonly owner: string;
  /** Where its one version lives. */
  readonly place: string;
  /** How many ways of doing it there are; null where nobody has counted. */
  readonly ways: number | null;
  readonly metric: string;
  readonly unit: string;
  readonly target: number | null;
  /** The target is the most that is wanted; left out or false: the least. */
  readonly isMost?: boolean | undefined;
  readonly reading: number | null;
  readonly reviewOn: IsoDay | null;
  readonly phase: Phase;
  /** What could be better about it. */
  readonly couldBeBetter: string;
  /** The action that ended as this. */
  readonly from: ActionRef | null;
  readonly writtenAt: number;
}

/** Somebody of the company has listened to a customer. */
export interface Conversation {
  readonly id: string;
  readonly by: string;
  readonly on: IsoDay;
  readonly customer: string;
  /** How they are doing, and what they struggle with. */
  readonly heard: string;
  readonly writtenAt: number;
}

/** An agenda that a company has made its own: its stages with questions, time boxes and colours of notes. */
export interface OwnAgenda {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly StageFields[];
  readonly writtenAt: number;
}

export interface CompanyRecords {
  readonly checkIns: CheckIn;
  readonly processes: Process;
  readonly conversations: Conversation;
  readonly agendas: OwnAgenda;
}
export type CompanyTable = keyof CompanyRecords;
export const COMPANY_TABLES = [
  'checkIns',
  'processes',
  'conversations',
  'agendas',
] as const satisfies readonly CompanyTable[];

export const EMPTY_COMPANY: Company = {
  checkIns: {},
  processes: {},
  conversations: {},
  agendas: {},
};

/** One record as it shall be; null takes it away. */
export type CompanyChange = {
  readonly [T in CompanyTable]: {
    readonly table: T;
    readonly id: string;
    readonly record: CompanyRecords[T] | null;
  };
}[CompanyTable];
