import type { CommandName } from '@shared/domain/commands';
import { applyDiff } from '@shared/domain/diff';
import type { Session } from '@shared/domain/model';
import type { Access, SessionChange, SessionView } from '@shared/ipc/contract';
import { create } from 'zustand';

interface SessionStore {
  /** The open session as the main process last told it; null while none is open. */
  readonly session: Session | null;
  readonly revision: number;
  readonly undoName: CommandName | null;
  readonly redoName: CommandName | null;
  /** So many steps can be taken back. */
  readonly undoSteps: number;
  /** Whether the open session may be changed here; null while none is open. */
  readonly access: Access | null;
}

/** A projection of what the main process owns: written only from its messages, never by a screen. */
export const useSessionStore = create<SessionStore>()(() => ({
  session: null,
  revision: 0,
  undoName: null,
  redoName: null,
  undoSteps: 0,
  access: null,
}));

export function showSession(view: SessionView | null): void {
  useSessionStore.setState({
    session: view?.session ?? null,
    revision: view?.revision ?? 0,
    undoName: view?.labels.undo ?? null,
    redoName: view?.labels.redo ?? null,
    undoSteps: view?.labels.steps ?? 0,
    access: view?.access ?? null,
  });
}

/** Applies a change in sequence. False where one is missing: the whole session must be asked for again. */
export function applyChange(change: SessionChange): boolean {
  const { session, revision } = useSessionStore.getState();
  if (session === null || session.meta.id !== change.sessionId) return true;
  if (change.revision <= revision) return true;
  if (change.revision !== revision + 1) return false;
  useSessionStore.setState({
    session: applyDiff(session, change.diff),
    revision: change.revision,
    undoName: change.labels.undo,
    redoName: change.labels.redo,
    undoSteps: change.labels.steps,
  });
  return true;
}

/**
 * Resolves when the projection has caught up with a revision. Answers and change messages travel by different pipes, so
 * an answer can overtake the change that it answers for; whoever waits for a command must find its change on the screen.
 */
export function caughtUpWith(revision: number): Promise<void> {
  const { session } = useSessionStore.getState();
  const sessionId = session?.meta.id;
  const isThere = () => {
    const now = useSessionStore.getState();
    return now.session?.meta.id !== sessionId || now.revision >= revision;
  };
  if (isThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useSessionStore.subscribe(() => {
      if (!isThere()) return;
      stop();
      resolve();
    });
  });
}

/**
 * Reads from the open session. The selector must return a stable value (a record, a table, a primitive), or the caller
 * wraps it with zustand's useShallow. Only for screens that are shown while a session is open.
 */
export function useSession<T>(selector: (session: Session) => T): T {
  return useSessionStore((store) => {
    if (store.session === null) throw new Error('No session is open');
    return selector(store.session);
  });
}
