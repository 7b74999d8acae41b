import { EMPTY_COMPANY } from '@shared/company/model';
import type { Command } from '@shared/domain/commands';
import { dispatch, type EngineState, redo, startEngine, undo } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import type { EventName, RequestName } from '@shared/ipc/channels';
import {
  type Access,
  type Bridge,
  commandSchema,
  type EventPayloads,
  type Reply,
  type RequestPayload,
  type SessionView,
  type Settings,
  type StartView,
  type UndoLabels,
} from '@shared/ipc/contract';

export const TEST_SETTINGS: Settings = {
  locale: 'en-GB',
  theme: 'light',
  displayInches: null,
  farthestMetres: null,
  textScale: 1,
  isMuted: true,
  secondDisplay: 'ask',
  organisation: '',
  templateId: '',
};

/** Ports that count: every run gives the same ids and moments. */
export function countingPorts(startAt = 1_796_977_800_000): Ports & { advance(ms: number): void } {
  let now = startAt;
  let ids = 0;
  return {
    now: () => now,
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    advance: (ms) => {
      now += ms;
    },
  };
}

/** How the main process answers a request; it stands until another answer is given. */
type Answer<Name extends RequestName> = (payload: RequestPayload<Name>) => Reply<Name>;

export interface InMemoryBridge extends Bridge {
  readonly engine: () => EngineState;
  /** Every request that a screen made, in sequence. */
  readonly calls: { name: RequestName; payload: unknown }[];
  /** From now on changes arrive this much later than the answers to the commands that made them. */
  delayChanges(ms: number): void;
  /** From now on this is what the main process answers, whatever the core would say. */
  answer<Name extends RequestName>(name: Name, answer: Answer<Name>): void;
  /** Says something that the main process tells without being asked. */
  tell<Name extends EventName>(name: Name, payload: EventPayloads[Name]): void;
  /** From now on the session may be changed, or only be looked at. */
  allow(access: Access): void;
}

/**
 * The real core behind the bridge, without Electron and without a disk: screens under test send real commands and get
 * real diffs. Requests about files answer with nothing, unless the test gives them an answer; `start` is what the app
 * finds when it starts.
 */
export function inMemoryBridge(
  session: Session | null,
  ports: Ports,
  start: Partial<StartView> = {},
): InMemoryBridge {
  let state: EngineState | null = session === null ? null : startEngine(session);
  let settings = TEST_SETTINGS;
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>();
  const calls: InMemoryBridge['calls'] = [];
  const answers = new Map<RequestName, (payload: never) => unknown>();
  let access: Access = { kind: 'edit' };
  const labels = (of: EngineState): UndoLabels => ({
    undo: of.past.at(-1)?.name ?? null,
    redo: of.future.at(-1)?.name ?? null,
    steps: of.past.length,
  });
  const view = (): SessionView | null =>
    state && { session: state.session, revision: state.revision, labels: labels(state), access };
  let delayMs = 0;
  const emit = (name: EventName, payload: unknown) => {
    const tell = () => {
      for (const listener of listeners.get(name) ?? []) listener(payload);
    };
    if (delayMs > 0) setTimeout(tell, delayMs);
    else tell();
  };
  const step = (run: (of: EngineState) => ReturnType<typeof undo>) => {
    if (state === null) return { ok: false, error: { code: 'no-session-open' } };
    if (access.kind === 'view') return { ok: false, error: { code: 'view-only' } };
    const result = run(state);
    if (!result.ok) return result;
    const changed = result.value.state.revision !== state.revision;
    state = result.value.state;
    if (changed) {
      emit('session:changed', {
        sessionId: state.session.meta.id,
        revision: state.revision,
        diff: result.value.diff,
        labels: labels(state),
      });
    }
    return { ok: true, value: { revision: state.revision, isSaved: true } };
  };
  const answer = (name: RequestName, payload: unknown): unknown => {
    switch (name) {
      case 'app:start':
        return {
          ok: true,
          value: {
            settings,
            library: { entries: [], unreadable: [], folder: 'library', folderFailure: null },
            open: view(),
            saveState: { kind: 'saved' },
            news: [],
            safetyFailure: null,
            displays: { hasSecond: false, isConsoleOpen: false, isConsoleFolded: false },
            appVersion: '0.0.0',
            ...start,
          } satisfies StartView,
        };
      case 'console:start':
        return { ok: true, value: { settings, open: view(), saveState: { kind: 'saved' } } };
      case 'settings:edit':
        settings = { ...settings, ...(payload as Partial<Settings>) };
        return { ok: true, value: settings };
      case 'session:get':
        return { ok: true, value: view() };
      case 'session:dispatch': {
        const command = commandSchema.safeParse(payload);
        if (!command.success) return { ok: false, error: { code: 'bad-request' } };
        return step((of) => dispatch(of, command.data as Command, ports));
      }
      case 'company:get':
        return {
          ok: true,
          value: { company: EMPTY_COMPANY, failure: null, undo: null, redo: null },
        };
      case 'company:sessions':
        return { ok: true, value: [] };
      case 'session:undo':
        return step(undo);
      case 'session:redo':
        return step(redo);
      default:
        return { ok: true, value: null };
    }
  };
  return {
    calls,
    delayChanges: (ms) => {
      delayMs = ms;
    },
    answer: (name, given) => answers.set(name, given),
    tell: emit,
    allow: (next) => {
      access = next;
    },
    engine: () => {
      if (state === null) throw new Error('No session is open');
      return state;
    },
    request: (name, payload) => {
      calls.push({ name, payload });
      const given = answers.get(name);
      const reply = given ? given(payload as never) : answer(name, structuredClone(payload));
      return Promise.resolve(reply);
    },
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => set.delete(listener);
    },
  };
}
