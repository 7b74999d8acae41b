import { err, ok, type Result } from '../lib/result';
import type { CommandDefinition, Rejection, UndoPolicy } from './command';
import { COMMANDS, type Command, type CommandName } from './commands';
import {
  applyDiff,
  type Change,
  composeDiffs,
  type Diff,
  invertDiff,
  isLive,
  isSameRecord,
} from './diff';
import { keepCues } from './keep-cues';
import type { Session } from './model';
import type { Ports } from './ports';
import { rebased } from './rebased';
import { Transaction } from './transaction';

/** One step that can be taken back. */
export interface HistoryEntry {
  readonly name: CommandName;
  readonly payload: unknown;
  readonly coalesceKey: string | null;
  readonly at: number;
  readonly diff: Diff;
}

/** The open session with its history. A value: every operation gives a new one. */
export interface EngineState {
  readonly session: Session;
  /** Counts every change; screens and files are ordered by it, never by the clock. */
  readonly revision: number;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

/**
 * What an operation did to the history: enough to do the same to the history again from the diff alone. clear: nothing of
 * before can be taken back or done again.
 */
export type HistoryMove =
  | { readonly kind: 'none' | 'undo' | 'redo' | 'clear' }
  | ({ readonly kind: 'do' } & Omit<HistoryEntry, 'diff'>);

/** What a successful operation did. An empty diff means that nothing changed and the revision stayed. */
export interface Step {
  readonly state: EngineState;
  readonly diff: Diff;
  readonly move: HistoryMove;
}

/** Typing pauses longer than this begin a new undo step. */
export const COALESCE_MS = 5_000;

const NO_MOVE: HistoryMove = { kind: 'none' };

type AnyDefinition = CommandDefinition<CommandName, never, UndoPolicy>;
const DEFINITIONS = new Map<string, AnyDefinition>(
  COMMANDS.map((definition) => [definition.name, definition as unknown as AnyDefinition]),
);

export const startEngine = (session: Session, revision = 0): EngineState => ({
  session,
  revision,
  past: [],
  future: [],
});

/** Performs a command. The payload must have passed the definition's schema. */
export function dispatch(
  state: EngineState,
  command: Command,
  ports: Ports,
): Result<Step, Rejection> {
  const definition = DEFINITIONS.get(command.name);
  if (definition === undefined) throw new Error(`Unknown command: ${command.name}`);
  const payload = command.payload as never;
  const transaction = new Transaction(state.session);
  const outcome = definition.perform(transaction, payload, ports);
  if (!outcome.ok) return err(outcome.error);
  const diff = transaction.diff;
  if (diff.length === 0) return ok({ state, diff, move: NO_MOVE });
  const recorded = definition.undo === 'never' ? [] : diff.filter((change) => !isLive(change));
  const next: EngineState = {
    ...state,
    session: transaction.session,
    revision: state.revision + 1,
  };
  if (definition.clearsHistory === true) {
    return ok({ state: { ...next, past: [], future: [] }, diff, move: { kind: 'clear' } });
  }
  if (recorded.length === 0) return ok({ state: next, diff, move: NO_MOVE });
  const facts = {
    name: command.name,
    payload: definition.payloadToKeep?.(payload, state.session) ?? command.payload,
    coalesceKey: definition.undo === 'coalesce' ? (definition.coalesceKey?.(payload) ?? '') : null,
    at: ports.now(),
  };
  const past = remember(state.past, { ...facts, diff: recorded });
  return ok({ state: { ...next, past, future: [] }, diff, move: { kind: 'do', ...facts } });
}

/** Takes the newest step back. Clocks, the desk and private notes stay as they are. */
export function undo(state: EngineState): Result<Step, Rejection> {
  const undone = state.session;
  const entry = newestOf(state.past, 'to', undone);
  if (entry === undefined) return err({ code: 'nothing-to-undo' });
  const back = invertDiff(entry.diff);
  const transaction = new Transaction(applyDiff(undone, back));
  DEFINITIONS.get(entry.name)?.afterUndo?.(transaction, entry.payload as never, undone);
  keepCues(transaction, undone);
  return ok({
    state: {
      session: transaction.session,
      revision: state.revision + 1,
      past: state.past.slice(0, -1),
      future: [...state.future, entry],
    },
    diff: composeDiffs(back, transaction.diff),
    move: { kind: 'undo' },
  });
}

/** Does again what was taken back last. */
export function redo(state: EngineState): Result<Step, Rejection> {
  const entry = newestOf(state.future, 'from', state.session);
  if (entry === undefined) return err({ code: 'nothing-to-redo' });
  const transaction = new Transaction(applyDiff(state.session, entry.diff));
  DEFINITIONS.get(entry.name)?.afterRedo?.(transaction, entry.payload as never, state.session);
  keepCues(transaction, state.session);
  return ok({
    state: {
      session: transaction.session,
      revision: state.revision + 1,
      past: [...state.past, entry],
      future: state.future.slice(0, -1),
    },
    diff: composeDiffs(entry.diff, transaction.diff),
    move: { kind: 'redo' },
  });
}

/** A step as it is kept: of each record only what it became, because what it was stands in the state before. */
export interface KeptStep {
  readonly changes: readonly Omit<Change, 'from'>[];
  readonly move: HistoryMove;
}

/**
 * Does a kept step again without performing its command, so that steps of any version of the app can be replayed. Gives
 * exactly the state that the step had given, history included.
 */
export function replay(state: EngineState, { changes, move }: KeptStep): EngineState {
  const diff = changes.map((change) => ({
    ...change,
    from: recordBefore(state.session, change),
  })) as unknown as Diff;
  const next = {
    ...state,
    session: applyDiff(state.session, diff),
    revision: state.revision + 1,
  };
  switch (move.kind) {
    case 'none':
      return next;
    case 'clear':
      return { ...next, past: [], future: [] };
    case 'do': {
      const { kind: _kind, ...facts } = move;
      const recorded = diff.filter((change) => !isLive(change));
      return { ...next, past: remember(state.past, { ...facts, diff: recorded }), future: [] };
    }
    case 'undo': {
      const entry = newestOf(state.past, 'to', state.session);
      return entry === undefined
        ? next
        : { ...next, past: state.past.slice(0, -1), future: [...state.future, entry] };
    }
    case 'redo': {
      const entry = newestOf(state.future, 'from', state.session);
      return entry === undefined
        ? next
        : { ...next, past: [...state.past, entry], future: state.future.slice(0, -1) };
    }
  }
}

const recordBefore = (session: Session, { table, id }: Pick<Change, 'table' | 'id'>): unknown =>
  table === 'meta' || table === 'position' ? session[table] : (session[table][id] ?? null);

/** The step that is next to be taken back or done again, on the facts as they are now. */
function newestOf(
  entries: readonly HistoryEntry[],
  side: 'from' | 'to',
  { meta }: Session,
): HistoryEntry | undefined {
  const entry = entries.at(-1);
  return entry && { ...entry, diff: rebased(entry.diff, side, meta) };
}

function remember(past: readonly HistoryEntry[], entry: HistoryEntry): readonly HistoryEntry[] {
  const last = past.at(-1);
  const continues =
    last !== undefined &&
    entry.coalesceKey !== null &&
    last.name === entry.name &&
    last.coalesceKey === entry.coalesceKey &&
    Math.abs(entry.at - last.at) < COALESCE_MS;
  if (!continues) return [...past, entry];
  /* What was typed and deleted again leaves equal records: nothing to take back. */
  const began = entry.diff.find((change) => change.table === 'meta')?.from;
  const base = began === undefined ? last.diff : rebased(last.diff, 'to', began);
  const diff = composeDiffs(base, entry.diff).filter(({ from, to }) => !isSameRecord(from, to));
  return diff.length === 0
    ? past.slice(0, -1)
    : [...past.slice(0, -1), { ...entry, payload: last.payload, diff }];
}
