import { z } from 'zod';
import { companyChangeSchema } from '../company/company-schema';
import type { SessionDigest } from '../company/digest';
import type { Company } from '../company/model';
import { COMMANDS, type Command, type CommandName } from '../domain/commands';
import { stageFields } from '../domain/commands/agenda';
import { day, time } from '../domain/commands/fields';
import { type Difference, MERGE_CHOICES } from '../domain/compare';
import type { Diff } from '../domain/diff';
import { FAILURE_CODES, type Failure, type FailureCode } from '../domain/failure';
import { LOCALES, type Session } from '../domain/model';
import type { Counts, SessionState } from '../domain/selectors';
import type { ChosenFile } from '../import/chosen-file';
import type { SavedFile } from '../lib/saved-file';
import type { Repair } from '../persistence/repairs';
import type { EventName, RequestName } from './channels';

/* The page's content policy forbids building functions from text, which zod otherwise tries. */
z.config({ jitless: true });

const sessionId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** What a person chose for this computer and room; kept between sessions. */
export const settingsSchema = z.strictObject({
  locale: z.enum(LOCALES),
  theme: z.enum(['light', 'dark']),
  /** Diagonal of the display, inches. Null: not said yet. */
  displayInches: z.number().min(10).max(400).nullable(),
  /** Distance of the farthest chair, metres. Null: not said yet. */
  farthestMetres: z.number().min(0.5).max(50).nullable(),
  /** What Ctrl+plus and Ctrl+minus did to the room unit: 1 is the computed size. */
  textScale: z.number().min(0.5).max(2.5),
  isMuted: z.boolean(),
  /** What happens where a second display is found: a question, the console at once, or nothing. */
  secondDisplay: z.enum(['ask', 'open', 'never']),
  organisation: z.string().max(500),
  templateId: z.string().max(64),
});
export type Settings = z.infer<typeof settingsSchema>;

const failure = z.strictObject({ code: z.enum(FAILURE_CODES), detail: z.string().optional() });

const payloads = COMMANDS.map((definition) =>
  z.strictObject({ name: z.literal(definition.name), payload: definition.payload }),
);
/** A command from a window: the name decides which payload it must carry. */
export const commandSchema = z.union(
  payloads as unknown as [z.ZodType, z.ZodType, ...z.ZodType[]],
) as unknown as z.ZodType<Command>;

/** One session on the shelf. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly heldOn: string;
  readonly periodTo: string;
  readonly state: SessionState;
  readonly counts: Counts;
  readonly savedAt: number;
  readonly condition: EntryCondition;
  /** How many files hold this session; more than one after two computers changed it apart from each other. */
  readonly versions: number;
}

/**
 * What is special about a session on the shelf. fine: nothing. restorable: its file is gone, out of reach or damaged, and
 * this computer has it. versions: several files hold it, each with changes of its own. repairs: its file has entries
 * that do not fit. newer: a newer app wrote it, so it can be looked at only.
 */
export const ENTRY_CONDITIONS = ['fine', 'restorable', 'versions', 'repairs', 'newer'] as const;
export type EntryCondition = (typeof ENTRY_CONDITIONS)[number];

/** A file in the library folder that could not be read; it is shown, never hidden, and never touched. */
export interface UnreadableEntry {
  readonly fileName: string;
  readonly code: FailureCode;
}

export interface Library {
  readonly entries: readonly LibraryEntry[];
  readonly unreadable: readonly UnreadableEntry[];
  /** Where the folder really lies, links resolved. */
  readonly folder: string;
  /** Set while the folder cannot be listed; the entries are then what this computer has. */
  readonly folderFailure: Failure | null;
}

/** What is kept between sessions, as it is now. */
export interface CompanyView {
  readonly company: Company;
  /** Set while its file cannot be read: nothing is changed then, so that nothing is written over. */
  readonly failure: Failure | null;
  /** The step that would be taken back next; null: there is none. */
  readonly undo: CompanyDeed | null;
  readonly redo: CompanyDeed | null;
}

/** One step between sessions: its number since the start of the app, and the sentence with which it was told. */
export interface CompanyDeed {
  readonly id: number;
  readonly told: string;
}

/** Who has a session open elsewhere. */
export interface Holder {
  readonly host: string;
  readonly user: string;
  readonly since: number;
  /** True once no sign of life came from there for so long that it has most likely ended. */
  readonly isSilent: boolean;
}

/** Whether the open session may be changed here, or only be looked at. left: whoever had it has let go of it meanwhile. */
export type Access =
  | { readonly kind: 'edit' }
  | { readonly kind: 'view'; readonly because: 'held' | 'left'; readonly holder: Holder }
  | { readonly kind: 'view'; readonly because: 'newer'; readonly appVersion: string };

/**
 * edit: as usual. view: look at it while somebody else has it. takeOver: away from whoever has it. repaired: with the repairs
 * that were listed. fromFile, fromHere: the file as it is, or this computer's own copy, where the two disagree.
 */
/** both: the file goes on, and what this computer has is put beside it, to be compared. */
export const OPEN_MODES = [
  'edit',
  'view',
  'takeOver',
  'repaired',
  'fromFile',
  'fromHere',
  'both',
] as const;
export type OpenMode = (typeof OPEN_MODES)[number];

/** One state of a session that could be opened. */
export interface VersionFacts {
  readonly savedAt: number;
  readonly revision: number;
  readonly counts: Counts;
}

/** What came of asking for a session: it is open, or a person has to choose first. */
export type OpenReply =
  | { readonly kind: 'opened'; readonly view: SessionView }
  | { readonly kind: 'held'; readonly holder: Holder }
  | { readonly kind: 'repairs'; readonly fileName: string; readonly repairs: readonly Repair[] }
  | {
      readonly kind: 'changed-outside';
      readonly fileName: string;
      readonly file: VersionFacts;
      readonly here: VersionFacts | null;
      /** In how many places the two say something else; null where there is only one. */
      readonly differences: number | null;
    };

/** Why a backup was made. */
export const BACKUP_REASONS = [
  'open',
  'regular',
  'migration',
  'conflict',
  'restore',
  'repair',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

export interface BackupEntry extends VersionFacts {
  /** Names the backup within its session. */
  readonly name: string;
  readonly reason: BackupReason;
}

/** One of two files that hold the same session. */
export interface VersionSide extends VersionFacts {
  readonly fileName: string;
  /** The computer that wrote it; empty where the file does not say. */
  readonly host: string;
}

export interface VersionComparison {
  /** The one with more changes first. */
  readonly first: VersionSide;
  readonly second: VersionSide;
  readonly differences: readonly Difference[];
}

/** Running clocks that were stopped without anybody asking for it, while one of them still stands. */
export interface ClockStop {
  readonly sessionId: string;
  /** The stage that the room was in. */
  readonly stageId: string;
  /** The time boxes whose clocks ran: the stage, and the thinking or the theme inside it. */
  readonly boxIds: readonly string[];
  /** sleep: the computer slept. absence: the app was closed for longer than an interruption. */
  readonly because: 'sleep' | 'absence';
}

/** What the main process tells of time. */
export interface ClockNews {
  /** Its present moment, epoch milliseconds: windows count on from it, whatever the computer's clock does. */
  readonly now: number;
  readonly stop: ClockStop | null;
}

/** Things that happened without being asked for, and that the room should know. */
export const NEWS_CODES = [
  'restored',
  'restored-damaged',
  'company-restored',
  'company-merged',
  'company-returned',
  'migrated',
  'repaired',
  'file-recreated',
  'conflict-copy',
  'other-kept',
  'taken-over',
  'holder-left',
  'backups-recreated',
  'stays-open',
] as const;
export type NewsCode = (typeof NEWS_CODES)[number];

export interface News {
  readonly code: NewsCode;
  /** A file's name, a host, or a moment in epoch milliseconds as text, as the sentence for the code needs it. */
  readonly detail: string;
  readonly count?: number;
}

export interface UndoLabels {
  readonly undo: CommandName | null;
  readonly redo: CommandName | null;
  /** So many steps can be taken back: tells two steps of one name apart. */
  readonly steps: number;
}

/** The open session as a window gets it. */
export interface SessionView {
  readonly session: Session;
  readonly revision: number;
  readonly labels: UndoLabels;
  readonly access: Access;
}

export interface SessionChange {
  readonly sessionId: string;
  readonly revision: number;
  readonly diff: Diff;
  readonly labels: UndoLabels;
}

/** Where all that was typed lies: in this computer's safety copy, only in the session's file, or nowhere but in the app. */
export type Kept = 'here' | 'file' | 'nowhere';

/**
 * Whether all that was typed is safe. late: for a second now something is not where it belongs, which mends itself most of
 * the time. failed: it has not, and the room is told what to do.
 */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly kept: Kept };

/** The displays of this computer, as far as the windows have to know. */
export interface DisplaysView {
  /** A display beside the first one that shows a picture of its own: a mirrored one does not count. */
  readonly hasSecond: boolean;
  readonly isConsoleOpen: boolean;
  /** The console was open when its display went; it comes back with it. */
  readonly isConsoleFolded: boolean;
}

/** What the console is given when it starts. */
export interface ConsoleStart {
  readonly settings: Settings;
  readonly open: SessionView | null;
  readonly saveState: SaveState;
}

export interface StartView {
  readonly settings: Settings;
  readonly library: Library;
  /** The session that was open when the app ended, opened again. */
  readonly open: SessionView | null;
  readonly saveState: SaveState;
  /** What happened at the start, before there was a window to tell. */
  readonly news: readonly News[];
  /** Set where this computer cannot keep a safety copy; the person decides whether to work without. */
  readonly safetyFailure: Failure | null;
  readonly displays: DisplaysView;
  readonly appVersion: string;
}

/** Request payloads, checked by the main process before anything else happens. */
export const requestSchemas = {
  'app:start': z.strictObject({}),
  'settings:edit': settingsSchema.partial(),
  'library:list': z.strictObject({}),
  'library:create': z.strictObject({
    title: z.string().max(500),
    organisation: z.string().max(500),
    periodFrom: day,
    periodTo: day,
    heldOn: day,
    startsAt: time,
    locale: z.enum(LOCALES),
    stages: z.array(stageFields).min(1).max(40),
  }),
  'library:open': z.strictObject({ id: sessionId, mode: z.enum(OPEN_MODES) }),
  'library:close': z.strictObject({}),
  'library:duplicate': z.strictObject({
    id: sessionId,
    title: z.string().max(500),
    periodFrom: day,
    periodTo: day,
    heldOn: day,
  }),
  'library:remove': z.strictObject({ id: sessionId }),
  'library:restore': z.strictObject({ id: sessionId }),
  'library:import': z.strictObject({}),
  'import:chooseFile': z.strictObject({}),
  /** The agenda comes from the window's text tables, in the language that the room reads. */
  'library:sample': z.strictObject({
    locale: z.enum(LOCALES),
    stages: z.array(stageFields).min(1).max(40),
  }),
  /** The sample company's morning from its beginning; nothing of it is kept. */
  'library:rehearse': z.strictObject({
    locale: z.enum(LOCALES),
    stages: z.array(stageFields).min(1).max(40),
  }),
  'library:reveal': z.strictObject({ id: sessionId.nullable() }),
  'library:chooseFolder': z.strictObject({}),
  'library:backups': z.strictObject({ id: sessionId }),
  'library:restoreBackup': z.strictObject({ id: sessionId, name: z.string().max(200) }),
  'library:compare': z.strictObject({ id: sessionId }),
  'library:merge': z.strictObject({
    id: sessionId,
    /** The two files that were compared: a third that came meanwhile must not be merged unseen. */
    firstFile: z.string().max(1000),
    secondFile: z.string().max(1000),
    choices: z.record(z.string().max(200), z.enum(MERGE_CHOICES)),
  }),
  'library:separate': z.strictObject({ id: sessionId, fileName: z.string().max(1000) }),
  'company:get': z.strictObject({}),
  /** All of them or none; together they are one step that can be taken back. */
  'company:change': z.strictObject({
    changes: z.array(companyChangeSchema).min(1).max(200),
    told: z.string().max(2_000).optional(),
  }),
  /** Of one deed alone where its number is given: refused once something else came after it. */
  'company:undo': z.strictObject({ id: z.number().int().optional() }),
  'company:redo': z.strictObject({}),
  'company:sessions': z.strictObject({}),
  'company:unreadable': z.strictObject({}),
  /** The days to come of one action, of one person, or of all; both null: of all. */
  'company:saveCalendar': z.strictObject({
    owner: z.string().max(500).nullable(),
    ref: z.strictObject({ sessionId, actionId: sessionId }).nullable(),
    locale: z.enum(LOCALES),
  }),
  'session:get': z.strictObject({}),
  'session:dispatch': commandSchema,
  'session:undo': z.strictObject({}),
  'session:redo': z.strictObject({}),
  'session:takeOver': z.strictObject({}),
  'session:saveCopy': z.strictObject({}),
  'minutes:save': z.strictObject({ locale: z.enum(LOCALES), paper: z.enum(['a4', 'letter']) }),
  'minutes:saveTable': z.strictObject({ locale: z.enum(LOCALES) }),
  'minutes:saveInstead': z.strictObject({}),
  'minutes:cancel': z.strictObject({}),
  'minutes:reveal': z.strictObject({}),
  'window:toggleFullScreen': z.strictObject({}),
  'console:start': z.strictObject({}),
  'console:open': z.strictObject({}),
  'console:close': z.strictObject({}),
  'console:swap': z.strictObject({}),
  'console:handBack': z.strictObject({}),
} as const satisfies Record<RequestName, z.ZodType>;

export type RequestPayload<Name extends RequestName> = z.input<(typeof requestSchemas)[Name]>;

/** What each request answers when it succeeds. */
export interface Replies {
  'app:start': StartView;
  'settings:edit': Settings;
  'library:list': Library;
  'library:create': SessionView;
  'library:open': OpenReply;
  'library:close': null;
  'library:duplicate': SessionView;
  'library:remove': null;
  'library:restore': null;
  /** Null: the person cancelled. */
  'library:import': { readonly id: string } | null;
  'library:sample': SessionView;
  'library:rehearse': SessionView;
  'library:reveal': null;
  /** Null: the person cancelled. */
  'library:chooseFolder': Library | null;
  /** The newest first. */
  'library:backups': readonly BackupEntry[];
  /** What was there before is a backup, too, so that this can be taken back. */
  'library:restoreBackup': null;
  'library:compare': VersionComparison;
  'library:merge': null;
  'library:separate': { readonly id: string };
  'company:get': CompanyView;
  'company:change': CompanyView;
  'company:undo': CompanyView;
  'company:redo': CompanyView;
  /** Every real session of the library that can be read, the newest first; of several versions of one the newer. */
  'company:sessions': readonly SessionDigest[];
  /** How many files of sessions could not be read when they were asked for last. */
  'company:unreadable': number;
  /** Null: the person cancelled. */
  'import:chooseFile': ChosenFile | null;
  'company:saveCalendar': SavedFile;
  'session:get': SessionView | null;
  'session:dispatch': { readonly revision: number; readonly isSaved: boolean };
  'session:undo': { readonly revision: number; readonly isSaved: boolean };
  'session:redo': { readonly revision: number; readonly isSaved: boolean };
  'session:takeOver': null;
  /** Null: the person cancelled. */
  'session:saveCopy': SavedFile;
  'minutes:save': SavedFile;
  'minutes:saveTable': SavedFile;
  /** Saves what a place has just refused under the free name that the refusal proposed. */
  'minutes:saveInstead': SavedFile;
  /** Stops the file that is being made; nothing is written then. */
  'minutes:cancel': null;
  'minutes:reveal': null;
  'window:toggleFullScreen': null;
  'console:start': ConsoleStart;
  /** Opens the console, or gives it the keyboard where it is open. False: there is no second display. */
  'console:open': { readonly isOpen: boolean };
  'console:close': null;
  /** Exchanges the displays of the two windows. */
  'console:swap': null;
  /** Gives the keyboard back to the room's window. */
  'console:handBack': null;
}

export interface EventPayloads {
  'session:changed': SessionChange;
  /** The whole session anew: it was taken over, or changed where it is only looked at. Null: it is not open any more. */
  'session:shown': SessionView | null;
  'session:saveState': SaveState;
  /** Another window has changed them. */
  'settings:changed': Settings;
  'displays:told': DisplaysView;
  'library:changed': Library;
  /** Also when the file beside the sessions was changed by another computer. */
  'company:changed': CompanyView;
  /** A file of the minutes takes longer than a moment: it is being made, or it is done. */
  'minutes:writing': { readonly isWriting: boolean };
  'clock:told': ClockNews;
  'app:news': News;
}

/** Every answer crosses as a value: a failure is data, never a thrown text. */
export type Reply<Name extends RequestName> =
  | { readonly ok: true; readonly value: Replies[Name] }
  | { readonly ok: false; readonly error: Failure };

/** A reply's outer shape, which the window checks; what lies inside comes from the same build of the same contract. */
export const replySchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: failure }),
]);

/** The only thing a page can reach outside itself; the preload script provides it under `window.lessons`. */
export interface Bridge {
  request(name: RequestName, payload: unknown): Promise<unknown>;
  on(name: EventName, listener: (payload: unknown) => void): () => void;
}

/** Compile-time guard: every request has a reply type and every event a payload type. */
type Covers<A extends string, B> = [A] extends [keyof B]
  ? [keyof B] extends [A]
    ? true
    : never
  : never;
const contractIsComplete: [Covers<RequestName, Replies>, Covers<EventName, EventPayloads>] = [
  true,
  true,
];
void contractIsComplete;
