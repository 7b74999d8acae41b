import { z } from 'zod';
import { COMMANDS, type Command, type CommandName } from '../domain/commands';
import { stageFields } from '../domain/commands/agenda';
import { day, time } from '../domain/commands/fields';
import type { Diff } from '../domain/diff';
import { FAILURE_CODES, type Failure, type FailureCode } from '../domain/failure';
import { LOCALES, type Session } from '../domain/model';
import type { Counts, SessionState } from '../domain/selectors';
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
  /** Actions without owner are the first thing that a library can warn of. */
  readonly savedAt: number;
}

/** A file in the library folder that could not be read; it is shown, never hidden, and never touched. */
export interface UnreadableEntry {
  readonly fileName: string;
  readonly code: FailureCode;
}

export interface Library {
  readonly entries: readonly LibraryEntry[];
  readonly unreadable: readonly UnreadableEntry[];
  readonly folder: string;
}

export interface UndoLabels {
  readonly undo: CommandName | null;
  readonly redo: CommandName | null;
}

/** The open session as a window gets it. */
export interface SessionView {
  readonly session: Session;
  readonly revision: number;
  readonly labels: UndoLabels;
}

export interface SessionChange {
  readonly sessionId: string;
  readonly revision: number;
  readonly diff: Diff;
  readonly labels: UndoLabels;
}

export type SaveState =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'saving'; readonly revision: number }
  | { readonly kind: 'failed'; readonly revision: number; readonly failure: Failure };

export interface StartView {
  readonly settings: Settings;
  readonly library: Library;
  /** The session that was open when the app ended, opened again. */
  readonly open: SessionView | null;
  readonly appVersion: string;
}

export interface SavedMinutes {
  /** For the reveal call and for words; null when the person cancelled. */
  readonly fileName: string | null;
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
  'library:open': z.strictObject({ id: sessionId }),
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
  /** The agenda comes from the window's text tables, in the language that the room reads. */
  'library:sample': z.strictObject({
    locale: z.enum(LOCALES),
    stages: z.array(stageFields).min(1).max(40),
  }),
  'library:reveal': z.strictObject({ id: sessionId.nullable() }),
  'session:get': z.strictObject({}),
  'session:dispatch': commandSchema,
  'session:undo': z.strictObject({}),
  'session:redo': z.strictObject({}),
  'minutes:save': z.strictObject({ locale: z.enum(LOCALES), paper: z.enum(['a4', 'letter']) }),
  'minutes:reveal': z.strictObject({}),
  'window:toggleFullScreen': z.strictObject({}),
} as const satisfies Record<RequestName, z.ZodType>;

export type RequestPayload<Name extends RequestName> = z.input<(typeof requestSchemas)[Name]>;

/** What each request answers when it succeeds. */
export interface Replies {
  'app:start': StartView;
  'settings:edit': Settings;
  'library:list': Library;
  'library:create': SessionView;
  'library:open': SessionView;
  'library:close': null;
  'library:duplicate': SessionView;
  'library:remove': null;
  'library:restore': null;
  /** Null: the person cancelled. */
  'library:import': { readonly id: string } | null;
  'library:sample': SessionView;
  'library:reveal': null;
  'session:get': SessionView | null;
  'session:dispatch': { readonly revision: number; readonly isSaved: boolean };
  'session:undo': { readonly revision: number; readonly isSaved: boolean };
  'session:redo': { readonly revision: number; readonly isSaved: boolean };
  'minutes:save': SavedMinutes;
  'minutes:reveal': null;
  'window:toggleFullScreen': null;
}

export interface EventPayloads {
  'session:changed': SessionChange;
  'session:saveState': SaveState;
  'library:changed': Library;
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
