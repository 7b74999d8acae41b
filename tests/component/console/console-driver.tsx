import type { Command } from '@shared/domain/commands';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import type { ConsoleStart } from '@shared/ipc/contract';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { ConsoleApp } from '../../../renderer/src/console/ConsoleApp';
import { connectConsole } from '../../../renderer/src/console/start-console';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { showSession } from '../../../renderer/src/state/session-store';
import { type InMemoryBridge, inMemoryBridge } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

vi.setConfig({ testTimeout: 20_000 });

/** Half past eight, local time, on the morning's day. */
const MORNING = new Date(2026, 11, 11, 8, 30).getTime();

interface ConsoleDriver {
  readonly bridge: InMemoryBridge;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly session: () => Session;
  /** How often the keyboard was given back to the room. */
  readonly handedBack: () => number;
  /** Something that somebody does in the room's window. */
  readonly inRoom: (name: Command['name'], payload: unknown) => Promise<void>;
}

/**
 * Renders the console over the real core; the morning has begun and stands at its first question.
 * @param isOpen whether the session is open already when the console comes
 */
export async function renderConsole(
  build: (stageId: string, stageIds: readonly string[]) => readonly Command[] = () => [],
  isOpen = true,
): Promise<ConsoleDriver> {
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  let ids = 0;
  const ports = { now: () => Date.now(), newId: () => `id${++ids}` };
  const made = smallSession(ports);
  const stageIds = stagesOf(made).map((stage) => stage.id);
  const question = stageIds[1] ?? '';
  const { session } = run(
    startEngine(made),
    ports,
    { name: 'session.start', payload: {} },
    { name: 'stage.enter', payload: { stageId: question } },
    ...build(question, stageIds),
  );
  const bridge = inMemoryBridge(session, ports);
  if (!isOpen) {
    const start = await bridge.request('console:start', {});
    const { value } = start as { value: ConsoleStart };
    bridge.answer('console:start', () => ({ ok: true, value: { ...value, open: null } }));
  }
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useAppStore.setState({ notices: [], announcement: '', settings: null });
  showSession(null);
  await connectConsole();
  render(<ConsoleApp />);
  return {
    bridge,
    user: userEvent.setup(),
    session: () => bridge.engine().session,
    handedBack: () => bridge.calls.filter(({ name }) => name === 'console:handBack').length,
    inRoom: (name, payload) =>
      act(async () => {
        await bridge.request('session:dispatch', { name, payload });
      }),
  };
}
