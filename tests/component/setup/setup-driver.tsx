import type { Session } from '@shared/domain/model';
import { peopleOf, stagesOf } from '@shared/domain/selectors';
import type { Settings } from '@shared/ipc/contract';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SetupScreen } from '../../../renderer/src/setup/SetupScreen';
import { startWindow } from '../../../renderer/src/start-window';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { redo, undo } from '../../../renderer/src/state/commands';
import { showSession } from '../../../renderer/src/state/session-store';
import {
  countingPorts,
  type InMemoryBridge,
  inMemoryBridge,
  TEST_SETTINGS,
} from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';

export interface SetupDriver {
  readonly bridge: InMemoryBridge;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly session: () => Session;
  readonly names: () => string[];
  readonly titles: () => string[];
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** Renders the set-up over the real core: a session with five stages and the named people. */
export async function renderSetup(
  names: readonly string[] = ['Ada', 'Ben', 'Cleo'],
  change: (session: Session) => Session = (session) => session,
  settings: Partial<Settings> = {},
): Promise<SetupDriver> {
  const ports = countingPorts();
  const people = names.length === 0 ? ['Nobody'] : names;
  const made = smallSession(ports, people);
  const session = change(names.length === 0 ? { ...made, people: {} } : made);
  const bridge = inMemoryBridge(session, ports);
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useAppStore.setState({ notices: [], announcement: '' });
  /* Nothing that a window before this one knew. */
  showSession(null);
  await startWindow();
  useAppStore.setState({ screen: 'setup', settings: { ...TEST_SETTINGS, ...settings } });
  const user = userEvent.setup();
  render(<SetupScreen />);
  const settled = (run: () => void) =>
    act(async () => {
      run();
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
  const now = () => bridge.engine().session;
  return {
    bridge,
    user,
    session: now,
    names: () => peopleOf(now()).map((person) => person.name),
    titles: () => stagesOf(now()).map((stage) => stage.title),
    undo: () => settled(undo),
    redo: () => settled(redo),
  };
}

export const notices = (): string[] => useAppStore.getState().notices.map((notice) => notice.text);
export const announced = (): string => useAppStore.getState().announcement;
