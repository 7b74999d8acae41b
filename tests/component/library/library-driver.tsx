import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { newSession } from '@shared/domain/new-session';
import { countsOf, stateOf } from '@shared/domain/selectors';
import type { EventName, RequestName } from '@shared/ipc/channels';
import type { Library, LibraryEntry, SessionView, Settings } from '@shared/ipc/contract';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LibraryScreen } from '../../../renderer/src/library/LibraryScreen';
import { startWindow } from '../../../renderer/src/start-window';
import { useAppStore } from '../../../renderer/src/state/app-store';
import {
  countingPorts,
  type InMemoryBridge,
  inMemoryBridge,
  TEST_SETTINGS,
} from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';

interface Call {
  readonly name: RequestName;
  readonly payload: unknown;
}

export interface LibraryDriver {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly calls: Call[];
  readonly called: (name: RequestName) => unknown[];
  /** Puts other books on the shelf, as the main process does when files change. */
  readonly show: (entries: readonly LibraryEntry[]) => void;
  /** From now on this is what the main process answers to a request. */
  readonly answer: InMemoryBridge['answer'];
}

export function entry(year: number, fields: Partial<LibraryEntry> = {}): LibraryEntry {
  return {
    id: `year-${year}`,
    title: `Lessons Learned ${year}`,
    organisation: 'Brightwater IT',
    heldOn: `${year}-12-11`,
    periodTo: `${year}-12-31`,
    state: 'closed',
    counts: { people: 14, notes: 40, themes: 8, actions: 9, decisions: 2 },
    savedAt: 0,
    condition: 'fine',
    versions: 1,
    ...fields,
  };
}

/** The library screen over a shelf in memory; every request answers as the main process would. */
export async function renderLibrary(
  shelf: Partial<Library> = {},
  settings: Partial<Settings> = {},
  open: Session | null = null,
): Promise<LibraryDriver> {
  const ports = countingPorts();
  const base = inMemoryBridge(open, ports);
  const calls: Call[] = [];
  const listeners = new Set<(payload: unknown) => void>();
  const removed = new Map<string, LibraryEntry>();
  let library: Library = {
    entries: [],
    unreadable: [],
    folder: '/home/maren/Lessons',
    folderFailure: null,
    ...shelf,
  };
  let current: Settings = { ...TEST_SETTINGS, ...settings };

  const show = (entries: readonly LibraryEntry[]) => {
    library = { ...library, entries };
    for (const listener of listeners) listener(library);
  };
  const view = (session: Session): SessionView => {
    const { revision } = startEngine(session);
    return {
      session,
      revision,
      labels: { undo: null, redo: null, steps: 0 },
      access: { kind: 'edit' },
    };
  };
  const given = new Set<RequestName>();
  const answer = (name: RequestName, payload: Record<string, unknown>): unknown => {
    const id = String(payload.id);
    switch (name) {
      case 'app:start':
        return {
          settings: current,
          library,
          open: open === null ? null : view(open),
          saveState: { kind: 'saved' },
          news: [],
          safetyFailure: null,
          appVersion: '0.0.0',
        };
      case 'settings:edit':
        current = { ...current, ...payload };
        return current;
      case 'library:list':
        return library;
      case 'library:create':
        return view(newSession(payload as unknown as Parameters<typeof newSession>[0], ports));
      case 'library:open': {
        const session = smallSession(ports);
        const found = library.entries.find((candidate) => candidate.id === id);
        const startedAt = found?.state === 'planned' ? null : 1;
        return {
          kind: 'opened',
          view: view({ ...session, meta: { ...session.meta, id, startedAt } }),
        };
      }
      case 'library:duplicate':
      case 'library:sample':
        return view(smallSession(ports));
      case 'library:remove': {
        const gone = library.entries.find((candidate) => candidate.id === id);
        if (gone) removed.set(id, gone);
        show(library.entries.filter((candidate) => candidate.id !== id));
        return null;
      }
      case 'library:restore': {
        const back = removed.get(id);
        if (back) show([...library.entries, back]);
        return null;
      }
      case 'library:import': {
        const session = smallSession(ports);
        show([
          ...library.entries,
          entry(2019, { id: 'imported', state: stateOf(session), counts: countsOf(session) }),
        ]);
        return { id: 'imported' };
      }
      default:
        return null;
    }
  };
  const bridge = {
    request: (name: RequestName, payload: unknown) => {
      calls.push({ name, payload });
      if (given.has(name)) return base.request(name, payload);
      return Promise.resolve({ ok: true, value: answer(name, payload as Record<string, unknown>) });
    },
    on: (name: EventName, listener: (payload: unknown) => void) => {
      if (name === 'library:changed') listeners.add(listener);
      return base.on(name, listener);
    },
  };
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useAppStore.setState({ notices: [], announcement: '', screen: 'library' });
  await startWindow();
  useAppStore.setState({ screen: 'library' });
  render(<LibraryScreen />);
  return {
    user: userEvent.setup(),
    calls,
    show,
    answer: (name, reply) => {
      given.add(name);
      base.answer(name, reply);
    },
    called: (name) => calls.filter((call) => call.name === name).map((call) => call.payload),
  };
}
