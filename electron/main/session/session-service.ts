import type { Command } from '@shared/domain/commands';
import {
  dispatch,
  type EngineState,
  redo,
  type Step,
  startEngine,
  undo,
} from '@shared/domain/engine';
import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import type { SaveState, SessionChange, SessionView, UndoLabels } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/lib/result';
import { SessionStore } from '../storage/session-store';

interface Listeners {
  onChange(change: SessionChange): void;
  onSaveState(state: SaveState): void;
}

export interface Acknowledgement {
  readonly revision: number;
  /** False where the disk refused; the store tries again by itself. */
  readonly isSaved: boolean;
}

/** The one owner of the open session: it changes here and nowhere else. */
export class SessionService {
  readonly #ports: Ports;
  readonly #appVersion: string;
  readonly #listeners: Listeners;
  #state: EngineState | null = null;
  #store: SessionStore | null = null;

  constructor(ports: Ports, appVersion: string, listeners: Listeners) {
    this.#ports = ports;
    this.#appVersion = appVersion;
    this.#listeners = listeners;
  }

  get path(): string | null {
    return this.#store?.path ?? null;
  }

  view(): SessionView | null {
    const state = this.#state;
    return state && { session: state.session, revision: state.revision, labels: labelsOf(state), access: { kind: 'edit' } };
  }

  /** Opens a session that lies in a file. The one that was open before must have been closed. */
  open(session: Session, revision: number, path: string): SessionView {
    this.#state = startEngine(session, revision);
    this.#store = new SessionStore(path, this.#appVersion, (state) =>
      this.#listeners.onSaveState(
        state.kind === 'failed'
          ? { kind: 'failed', failure: state.failure, isKeptHere: false }
          : { kind: 'saved' },
      ),
    );
    return { session, revision, labels: labelsOf(this.#state), access: { kind: 'edit' } };
  }

  /** Writes what is open and lets go of it. False where it could not be written; then it stays open. */
  async close(): Promise<boolean> {
    if (this.#store === null) return true;
    if (!(await this.#store.flush())) return false;
    this.#store.dispose();
    this.#state = null;
    this.#store = null;
    return true;
  }

  async flush(): Promise<boolean> {
    return (await this.#store?.flush()) ?? true;
  }

  /** Resolves when the change is on disk, so that an answer means: this is not lost any more. */
  dispatch(command: Command): Promise<Result<Acknowledgement, Failure>> {
    return this.#step((state) => dispatch(state, command, this.#ports));
  }

  undo(): Promise<Result<Acknowledgement, Failure>> {
    return this.#step(undo);
  }

  redo(): Promise<Result<Acknowledgement, Failure>> {
    return this.#step(redo);
  }

  async #step(
    run: (state: EngineState) => Result<Step, Failure>,
  ): Promise<Result<Acknowledgement, Failure>> {
    const before = this.#state;
    const store = this.#store;
    if (before === null || store === null) return err({ code: 'no-session-open' });
    const result = run(before);
    if (!result.ok) return result;
    const { state, diff } = result.value;
    if (state.revision === before.revision) {
      return ok({ revision: state.revision, isSaved: await store.flush() });
    }
    this.#state = state;
    this.#listeners.onChange({
      sessionId: state.session.meta.id,
      revision: state.revision,
      diff,
      labels: labelsOf(state),
    });
    const isSaved = await store.save(state.session, state.revision);
    return ok({ revision: state.revision, isSaved });
  }
}

const labelsOf = (state: EngineState): UndoLabels => ({
  undo: state.past.at(-1)?.name ?? null,
  redo: state.future.at(-1)?.name ?? null,
});
