import type { Command } from '@shared/domain/commands';
import type { Session } from '@shared/domain/model';
import type { News, OpenMode, SaveState, SessionChange, SessionView } from '@shared/ipc/contract';
import { createSessionDesk, type SessionDesk } from '../../electron/main/session/session-desk';
import { countingPorts } from './in-memory-bridge';
import { smallSession } from './small-session';

export interface DeskFacts {
  readonly profile: string;
  readonly library: string;
  readonly instance?: string;
  readonly host?: string;
  readonly isLibraryKnown?: boolean;
}

/** Everything of the main process that keeps sessions, on real folders and without windows, and what it told. */
export interface TestDesk extends SessionDesk {
  readonly changes: SessionChange[];
  readonly shown: SessionView[];
  readonly states: SaveState[];
  readonly news: News[];
  /** Opens a session and gives what is shown; throws where a person would have to choose. */
  open(id: string, mode?: OpenMode): Promise<SessionView>;
  /** Puts a small session into the library and opens it. */
  openNew(title?: string): Promise<SessionView>;
  do(command: Command): Promise<void>;
}

const ports = countingPorts();

export async function deskOf({
  profile,
  library,
  instance = 'instance-1',
  host = 'room-1',
  isLibraryKnown = false,
}: DeskFacts): Promise<TestDesk> {
  const changes: SessionChange[] = [];
  const shown: SessionView[] = [];
  const states: SaveState[] = [];
  const news: News[] = [];
  const desk = await createSessionDesk({
    profile,
    libraryFolder: library,
    isLibraryKnown,
    self: { instance, host, user: 'maren' },
    appVersion: '0.1.0',
    ports,
    onChange: (change) => changes.push(change),
    onShown: (view) => shown.push(view),
    onSaveState: (state) => states.push(state),
    onNews: (one) => news.push(one),
    onOpened: async () => undefined,
  });
  const open = async (id: string, mode: OpenMode = 'edit'): Promise<SessionView> => {
    const opened = await desk.opener.open(id, mode);
    if (!opened.ok) throw new Error(`Not opened: ${opened.error.code}`);
    if (opened.value.kind !== 'opened') throw new Error(`A choice is asked: ${opened.value.kind}`);
    return opened.value.view;
  };
  return {
    ...desk,
    changes,
    shown,
    states,
    news,
    open,
    openNew: async (title = 'Small') => {
      const session: Session = smallSession(ports);
      const opened = await desk.opener.openNew({
        ...session,
        meta: { ...session.meta, title, id: `session-${ports.newId()}` },
      });
      if (!opened.ok) throw new Error(`Not opened: ${opened.error.code}`);
      const view = desk.service.view();
      if (view === null) throw new Error('Nothing is open');
      return view;
    },
    do: async (command) => {
      const done = await desk.service.dispatch(command);
      if (!done.ok) throw new Error(`Refused: ${done.error.code}`);
    },
  };
}

export const retitle = (title: string): Command => ({
  name: 'meta.edit',
  payload: { fields: { title } },
});
export const addPerson = (name: string): Command => ({
  name: 'people.add',
  payload: { people: [{ name, role: '', isManagement: false }] },
});
