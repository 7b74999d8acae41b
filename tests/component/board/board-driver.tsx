import type { Command } from '@shared/domain/commands';
import type { Session } from '@shared/domain/model';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GroupStep } from '../../../renderer/src/board/GroupStep';
import { startWindow } from '../../../renderer/src/start-window';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { showSession, useSessionStore } from '../../../renderer/src/state/session-store';
import type { BoardFixture } from '../../helpers/board-session';
import { type InMemoryBridge, inMemoryBridge } from '../../helpers/in-memory-bridge';

/** The board of a fixture's first question, as the window follows it. */
function Board({ stageId }: { readonly stageId: string }) {
  const stage = useSessionStore((store) => store.session?.stages[stageId]);
  return stage === undefined ? null : <GroupStep stage={stage} />;
}

export interface BoardDriver {
  readonly bridge: InMemoryBridge;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly session: () => Session;
  /** The commands that the board has sent, in sequence, without the letters of what was being typed. */
  readonly commands: () => Command[];
  readonly note: (number: number) => HTMLElement;
  readonly theme: (number: number) => HTMLElement;
  readonly focus: (element: HTMLElement) => void;
  readonly focused: () => string;
}

/** Renders the board over the real core. */
export async function renderBoard(fixture: BoardFixture): Promise<BoardDriver> {
  const user = userEvent.setup({ delay: null });
  const bridge = inMemoryBridge(fixture.session, fixture.ports);
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useAppStore.setState({ notices: [], announcement: '' });
  /* Nothing that a window before this one knew. */
  showSession(null);
  await startWindow();
  render(<Board stageId={fixture.stageId} />);
  return {
    bridge,
    user,
    session: () => bridge.engine().session,
    commands: () =>
      bridge.calls
        .filter((call) => call.name === 'session:dispatch')
        .map((call) => call.payload as Command)
        .filter(({ name }) => name !== 'draft.set'),
    note: (number) => labelled(`Note ${number}: `, '[data-board-item]'),
    theme: (number) => labelled(`Theme ${number}, `, '[data-board-item]'),
    focus: (element) => act(() => element.focus()),
    focused: () => document.activeElement?.getAttribute('aria-label') ?? '',
  };
}

/** What is called so, or whose name begins so. Looking names up by role is exact and far too slow for a whole board. */
export function labelled(beginning: string, among = ''): HTMLElement {
  const found = document.querySelector<HTMLElement>(`${among}[aria-label^="${beginning}"]`);
  if (found === null) throw new Error(`Nothing on the screen is called “${beginning}…”`);
  return found;
}

/** dnd-kit's keyboard sensor begins to listen a tick after it was started; answers from the core take one as well. */
export const settle = (): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

export const announced = (): string => useAppStore.getState().announcement;
