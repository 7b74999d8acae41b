import type { Command } from '@shared/domain/commands';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { notesOfStage, peopleOf, stagesOf } from '@shared/domain/selectors';
import type { Settings } from '@shared/ipc/contract';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { RunScreen } from '../../../renderer/src/run/RunScreen';
import { startWindow } from '../../../renderer/src/start-window';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { showSession } from '../../../renderer/src/state/session-store';
import { type InMemoryBridge, inMemoryBridge, TEST_SETTINGS } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

/* Whole screens with real keyboards take their time where many tests run at once. */
vi.setConfig({ testTimeout: 20_000 });

/** Half past eight, local time, on the morning's day. */
const MORNING = new Date(2026, 11, 11, 8, 30).getTime();
export const MINUTE = 60_000;

export interface RunDriver {
  readonly bridge: InMemoryBridge;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly session: () => Session;
  readonly stageIds: readonly string[];
  /** The first question's stage. */
  readonly question: string;
  readonly texts: () => string[];
  readonly personId: (name: string) => string;
  /** Lets time pass on the wall, as a glance at the window shows it. */
  readonly pass: (ms: number) => Promise<void>;
  readonly unmount: () => void;
}

type Build = (ids: {
  readonly stageIds: readonly string[];
  readonly question: string;
  readonly people: readonly string[];
}) => readonly Command[];

/** Renders the running morning over the real core, after the given commands. Only the date is faked. */
export async function renderRun(
  build: Build = () => [],
  { names = ['Ada', 'Ben', 'Cleo'], settings = {} as Partial<Settings> } = {},
): Promise<RunDriver> {
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  let ids = 0;
  const ports = { now: () => Date.now(), newId: () => `id${++ids}` };
  const made = smallSession(ports, names);
  const stageIds = stagesOf(made).map((stage) => stage.id);
  const [first = '', question = ''] = stageIds;
  const people = peopleOf(made).map((person) => person.id);
  const { session } = run(
    startEngine(made),
    ports,
    { name: 'session.start', payload: {} },
    { name: 'stage.enter', payload: { stageId: first } },
    { name: 'clock.start', payload: { stageId: first } },
    ...build({ stageIds, question, people }),
  );
  const bridge = inMemoryBridge(session, ports);
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useAppStore.setState({ notices: [], announcement: '' });
  /* Nothing that a window before this one knew. */
  showSession(null);
  await startWindow();
  useAppStore.setState({ screen: 'run', settings: { ...TEST_SETTINGS, ...settings } });
  const { unmount } = render(<RunScreen />);
  const now = () => bridge.engine().session;
  return {
    bridge,
    user: userEvent.setup(),
    session: now,
    stageIds,
    question,
    texts: () => notesOfStage(now(), question).map((note) => note.text),
    personId: (name) => peopleOf(now()).find((person) => person.name === name)?.id ?? '',
    pass: (ms) =>
      act(async () => {
        vi.setSystemTime(Date.now() + ms);
        document.dispatchEvent(new Event('visibilitychange'));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }),
    unmount,
  };
}

/** Commands that bring the room to the writing step of the first question. */
export const atWriting = (question: string): Command[] => [
  { name: 'stage.enter', payload: { stageId: question } },
  { name: 'desk.step', payload: { stageId: question, step: 'write' } },
];

/** The first turn of the first lap, with the keyboard taken. */
export const atFirstTurn = (question: string): Command[] => [
  ...atWriting(question),
  { name: 'relay.start', payload: { stageId: question } },
  { name: 'relay.take', payload: { stageId: question } },
];

export const notices = (): string[] => useAppStore.getState().notices.map((notice) => notice.text);
export const announced = (): string => useAppStore.getState().announcement;
