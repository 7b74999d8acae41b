import type { z } from 'zod';
import { err, ok, type Result } from '../lib/result';
import type { Session } from './model';
import type { Ports } from './ports';
import type { Transaction } from './transaction';

/** Why a command was refused. The words for each code stand in the text tables. */
export const REJECTION_CODES = [
  'not-found',
  'note-empty',
  'note-too-long',
  'note-other-stage',
  'same-note',
  'same-theme',
  'person-name-empty',
  'person-has-notes',
  'person-owns-actions',
  'stage-has-notes',
  'agenda-has-notes',
  'notes-without-question',
  'stage-is-last',
  'session-closed',
  'not-their-turn',
  'already-wrote-this-lap',
  'nobody-present',
  'no-earlier-turn',
  'lap-not-complete',
  'not-a-rehearsal',
  'names-not-kept',
  'names-to-forget',
  'no-dots-left',
  'ballot-not-complete',
  'no-minutes-left',
  'text-empty',
  'no-such-day',
  'no-such-time',
  'period-reversed',
  'nothing-to-undo',
  'nothing-to-redo',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

export interface Rejection {
  readonly code: RejectionCode;
  /** A name or number that belongs into the sentence. */
  readonly detail?: string;
}

export type Outcome = Result<undefined, Rejection>;

export const done: Outcome = ok(undefined);

export const reject = (code: RejectionCode, detail?: string): Outcome =>
  err(detail === undefined ? { code } : { code, detail });

/**
 * record: one undo step. coalesce: typing; steps with the same key, one right after the other, become one.
 * never: time, place, half-typed letters, private notes and what the app does by itself, which cannot be taken back.
 */
export type UndoPolicy = 'record' | 'coalesce' | 'never';

export interface CommandDefinition<
  Name extends string,
  Schema extends z.ZodType,
  Undo extends UndoPolicy,
> {
  readonly name: Name;
  readonly payload: Schema;
  readonly undo: Undo;
  /** For `coalesce`: which field is being typed in. */
  coalesceKey?(payload: z.output<Schema>): string;
  /** Writes the changes into the transaction, or says why not; a rejected command changes nothing. */
  perform(transaction: Transaction, payload: z.output<Schema>, ports: Ports): Outcome;
  /** What the history may keep of the payload, where the session must not keep all of it. */
  payloadToKeep?(payload: z.output<Schema>, before: Session): z.output<Schema>;
  /** Nothing that was done before this command can be taken back any more, so that it brings nothing back. */
  readonly clearsHistory?: true;
  /** Puts the desk right after this command was undone or done again: may write to the live tables only. */
  afterUndo?(transaction: Transaction, payload: z.output<Schema>, before: Session): void;
  afterRedo?(transaction: Transaction, payload: z.output<Schema>, before: Session): void;
}

/** Gives a definition its exact types without spelling them. */
export function defineCommand<
  const Name extends string,
  Schema extends z.ZodType,
  const Undo extends UndoPolicy,
>(definition: CommandDefinition<Name, Schema, Undo>): CommandDefinition<Name, Schema, Undo> {
  return definition;
}
