import type { Command } from '@shared/domain/commands';
import type { ActionFields } from '@shared/domain/commands/actions';
import { startEngine } from '@shared/domain/engine';
import type { Session, StageKind } from '@shared/domain/model';
import { peopleOf, stagesOf } from '@shared/domain/selectors';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../../renderer/src/App';
import { startWindow } from '../../../renderer/src/start-window';
import { goTo, type Screen, useAppStore } from '../../../renderer/src/state/app-store';
import { showSession } from '../../../renderer/src/state/session-store';
import { countingPorts, type InMemoryBridge, inMemoryBridge } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

/* Whole screens with real keyboards take their time where many tests run at once. */
vi.setConfig({ testTimeout: 30_000 });

export interface Ids {
  /** The first and the second question. */
  readonly well: string;
  readonly change: string;
  readonly actions: string;
  readonly close: string;
  readonly people: readonly string[];
}

export interface AppDriver {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly bridge: InMemoryBridge;
  readonly ids: Ids;
  readonly session: () => Session;
  /** Sends a command as another screen would. */
  readonly send: (...commands: Command[]) => Promise<void>;
  readonly goTo: (screen: Screen) => void;
  /** Renders the window anew, as after a crash: only what the session holds is still there. */
  readonly restart: () => Promise<void>;
}

interface Options {
  readonly names?: readonly string[];
  readonly screen?: Screen;
  readonly at?: StageKind;
  readonly step?: 'discuss';
  readonly build?: (ids: Ids) => readonly Command[];
}

/** The whole window over the real core, at a stage of a small morning that has begun. */
export async function renderApp({
  names = ['Ada Berg', 'Ben Ode', 'Cleo Lim'],
  screen = 'run',
  at = 'actions',
  step,
  build = () => [],
}: Options = {}): Promise<AppDriver> {
  const ports = countingPorts();
  const made = smallSession(ports, names);
  const stages = stagesOf(made);
  const idOf = (kind: StageKind, nth = 0) =>
    stages.filter((stage) => stage.kind === kind)[nth]?.id ?? '';
  const ids: Ids = {
    well: idOf('question'),
    change: idOf('question', 1),
    actions: idOf('actions'),
    close: idOf('close'),
    people: peopleOf(made).map((person) => person.id),
  };
  const { session } = run(
    startEngine(made),
    ports,
    { name: 'session.start', payload: {} },
    { name: 'stage.enter', payload: { stageId: idOf(at) } },
    ...build(ids),
    ...(step === undefined
      ? []
      : [{ name: 'desk.step' as const, payload: { stageId: idOf(at), step } }]),
  );
  const bridge = inMemoryBridge(session, ports);
  const connect = (to: object) =>
    Object.defineProperty(window, 'lessons', { value: to, configurable: true });

  const show = async () => {
    /* Nothing that a window before this one knew. */
    showSession(null);
    connect(bridge);
    useAppStore.setState({ notices: [], announcement: '' });
    await startWindow();
    useAppStore.setState({ screen });
    return render(<App />);
  };
  let shown = await show();
  return {
    user: userEvent.setup(),
    bridge,
    ids,
    session: () => bridge.engine().session,
    send: async (...commands) => {
      for (const command of commands) {
        await act(async () => {
          await bridge.request('session:dispatch', command);
        });
      }
    },
    goTo: (next) => act(() => goTo(next)),
    restart: async () => {
      /* Who has crashed says no last words. */
      connect({ ...bridge, request: () => new Promise(() => undefined) });
      shown.unmount();
      shown = await show();
    },
  };
}

/** What the room was told last, in notices and aloud. */
export const notices = (): string[] => useAppStore.getState().notices.map((notice) => notice.text);
export const announced = (): string => useAppStore.getState().announcement;

/** Writes notes into a question and makes a theme of them; gives the theme's id. */
export async function addTheme(
  app: AppDriver,
  stageId: string,
  name: string,
  texts: readonly string[],
): Promise<string> {
  await app.send({ name: 'note.add', payload: { stageId, texts: [...texts], authorId: null } });
  const noteIds = Object.values(app.session().notes)
    .filter((note) => texts.includes(note.text))
    .map((note) => note.id);
  await app.send({ name: 'theme.add', payload: { noteIds, name } });
  return Object.values(app.session().themes).find((theme) => theme.name === name)?.id ?? '';
}

/** An action with nothing but its text, or with more. */
export const addAction = (fields: Partial<ActionFields> & { readonly text: string }): Command => ({
  name: 'action.add',
  payload: {
    fields: {
      kind: 'mitigate',
      ownerId: null,
      dueOn: null,
      firstCheckInOn: null,
      measure: '',
      themeId: null,
      noteId: null,
      ...fields,
    },
  },
});
