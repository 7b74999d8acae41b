import type { Command } from '@shared/domain/commands';
import { dispatch, type EngineState, redo, type Step, undo } from '@shared/domain/engine';
import type { Failure } from '@shared/domain/failure';
import type { Ports } from '@shared/domain/ports';
import type {
  Access,
  SaveState,
  SessionChange,
  SessionView,
  UndoLabels,
} from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/lib/result';
import type { SessionFile } from '@shared/persistence/session-file';
import type { SessionLock } from '../storage/session-lock';
import type { SessionStore } from '../storage/session-store';

interface Listeners {
  onChange(change: SessionChange): void;
  onShown(view: SessionView): void;
  /** Another session is open now, or none; whoever asked for that is answered besides. */
  onTaken?(view: SessionView | null): void;
}

export interface Acknowledgement {
  readonly revision: number;
  /** False where no disk takes it now; the store tries again by itself. */
  readonly isSaved: boolean;
}

/** A session that may be worked on: with the store that keeps it and the lock that keeps others from it. */
export interface SessionForEditing {
  readonly state: EngineState;
  readonly store: SessionStore;
  readonly lock: SessionLock;
}

/** A session that is only looked at. */
export interface SessionForViewing {
  readonly state: EngineState;
  readonly access: Extract<Access, { kind: 'view' }>;
  readonly path: string;
}

interface Open {
  readonly state: EngineState;
  readonly access: Access;
  readonly path: string;
  readonly store: SessionStore | null;
  readonly lock: SessionLock | null;
}

/** The one owner of the open session: it changes here and nowhere else. */
export class SessionService {
  readonly #ports: Ports;
  readonly #listeners: Listeners;
  #open: Open | null = null;

  constructor(ports: Ports, listeners: Listeners) {
    this.#ports = ports;
    this.#listeners = listeners;
  }

  /** Where the open session's file lies; null while none is open. */
  get path(): string | null {
    return this.#open?.store?.path ?? this.#open?.path ?? null;
  }

  /** What keeps the open session; null while none is open for work. */
  get store(): SessionStore | null {
    return this.#open?.store ?? null;
  }

  get saveState(): SaveState {
    return this.#open?.store?.saveState ?? { kind: 'saved' };
  }

  /** Whether all that was typed lies on a disk. */
  get isKept(): boolean {
    return this.#open?.store?.kept !== 'nowhere';
  }

  view(): SessionView | null {
    return this.#open && viewOf(this.#open);
  }

  /** Opens a session for work. The one that was open before must have been closed. */
  edit({ state, store, lock }: SessionForEditing): SessionView {
    return this.#take({ state, access: { kind: 'edit' }, path: store.path, store, lock });
  }

  /** Tells the windows the whole session anew. */
  tell(): void {
    if (this.#open !== null) this.#listeners.onShown(viewOf(this.#open));
  }

  /** Opens a session to be looked at, or shows a newer state of it. */
  show({ state, access, path }: SessionForViewing): SessionView {
    return this.#take({ state, access, path, store: null, lock: null });
  }

  /**
   * Writes what is open and lets go of it. False where its words lie neither in the file nor in this computer's safety copy;
   * then it stays open.
   */
  async close(): Promise<boolean> {
    const open = this.#open;
    if (open === null) return true;
    const { store } = open;
    if (store !== null) {
      /* Words that come while the file is being written are written, too. */
      while ((await store.flush()) && store.isFileBehind);
      if (store.isFileBehind && !(await store.settled())) return false;
    }
    this.#open = null;
    this.#listeners.onTaken?.(null);
    await store?.close();
    await open.lock?.release();
    return true;
  }

  /** Brings the file in the library up to date. False where that is not possible now. */
  async flush(): Promise<boolean> {
    return (await this.#open?.store?.flush()) ?? true;
  }

  /** The open session as a file, for a copy elsewhere; null while none is open for work. */
  asFile(): SessionFile | null {
    return this.#open?.store?.asFile() ?? null;
  }

  /**
   * Gives the session up to somebody who has taken it over; what was open is shown from now on. Answers with the store that
   * kept it, closed by now; null where it was not open for work.
   */
  async giveUp(access: Extract<Access, { kind: 'view' }>): Promise<SessionStore | null> {
    const open = this.#open;
    if (open?.store == null) return null;
    /* Nothing can be undone any more by whoever only looks on. */
    const state = { ...open.state, past: [], future: [] };
    this.#open = { state, access, path: open.store.path, store: null, lock: null };
    await open.store.close();
    this.tell();
    return open.store;
  }

  /** Resolves when the change is on a disk, so that an answer means: this is not lost any more. */
  dispatch(command: Command): Promise<Result<Acknowledgement, Failure>> {
    return this.#step((state) => dispatch(state, command, this.#ports));
  }

  undo(): Promise<Result<Acknowledgement, Failure>> {
    return this.#step(undo);
  }

  redo(): Promise<Result<Acknowledgement, Failure>> {
    return this.#step(redo);
  }

  #take(open: Open): SessionView {
    this.#open = open;
    const view = viewOf(open);
    this.#listeners.onTaken?.(view);
    return view;
  }

  async #step(
    run: (state: EngineState) => Result<Step, Failure>,
  ): Promise<Result<Acknowledgement, Failure>> {
    const open = this.#open;
    if (open === null) return err({ code: 'no-session-open' });
    if (open.store === null) return err({ code: 'view-only' });
    const before = open.state;
    const result = run(before);
    if (!result.ok) return result;
    const { state, diff, move } = result.value;
    const { revision } = state;
    if (revision === before.revision) return ok({ revision, isSaved: await open.store.settled() });
    this.#open = { ...open, state };
    const changes = diff.map(({ table, id, to }) => ({ table, id, to }));
    /* First on its way to the disk, then to the windows: nobody should see for long what is not kept yet. */
    const saved = open.store.commit(state, { revision, at: this.#ports.now(), changes, move });
    this.#listeners.onChange({
      sessionId: state.session.meta.id,
      revision,
      diff,
      labels: labelsOf(state),
    });
    return ok({ revision, isSaved: await saved });
  }
}

const viewOf = ({ state, access }: Open): SessionView => ({
  session: state.session,
  revision: state.revision,
  labels: labelsOf(state),
  access,
});

const labelsOf = (state: EngineState): UndoLabels => ({
  undo: state.past.at(-1)?.name ?? null,
  redo: state.future.at(-1)?.name ?? null,
  steps: state.past.length,
});
