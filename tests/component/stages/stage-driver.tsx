import type { SessionDigest } from '@shared/company/digest';
import { type Company, EMPTY_COMPANY } from '@shared/company/model';
import type { Command } from '@shared/domain/commands';
import { startEngine } from '@shared/domain/engine';
import type { Session, StageKind } from '@shared/domain/model';
import { newSession } from '@shared/domain/new-session';
import { peopleOf, stagesOf } from '@shared/domain/selectors';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../../renderer/src/App';
import { startWindow } from '../../../renderer/src/start-window';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { useCompany } from '../../../renderer/src/state/company-store';
import { showSession } from '../../../renderer/src/state/session-store';
import { countingPorts, inMemoryBridge } from '../../helpers/in-memory-bridge';
import { run } from '../../helpers/small-session';

/* Whole screens with real keyboards take their time where many tests run at once. */
vi.setConfig({ testTimeout: 30_000 });

const KINDS = ['opening', 'review', 'actions', 'commitments', 'thanks', 'close'] as const;

interface Options {
  readonly at: (typeof KINDS)[number];
  readonly names?: readonly string[];
  /** Sessions that were held before. */
  readonly earlier?: readonly SessionDigest[];
  readonly company?: Partial<Company>;
  readonly build?: (ids: {
    readonly people: readonly string[];
    readonly stageOf: (kind: StageKind) => string;
  }) => readonly Command[];
}

/** The whole window over the real core, at one of the stages of a morning on 11 December 2026. */
export async function renderStage({
  at,
  names = ['Ada Berg', 'Ben Ode', 'Cleo Lim'],
  earlier = [],
  company = {},
  build = () => [],
}: Options) {
  const ports = countingPorts();
  const planned = newSession(
    {
      title: 'Small',
      organisation: '',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      heldOn: '2026-12-11',
      startsAt: '08:30',
      locale: 'en-GB',
      stages: KINDS.map((kind) => ({
        kind,
        title: kind,
        question: `What about ${kind}?`,
        prompt: '',
        noteKind: 'plain',
        plannedMs: 600_000,
      })),
    },
    ports,
  );
  const seated = run(startEngine(planned), ports, {
    name: 'people.add',
    payload: { people: names.map((name) => ({ name, role: '', isManagement: false })) },
  }).session;
  const stageOf = (kind: StageKind) =>
    stagesOf(seated).find((stage) => stage.kind === kind)?.id ?? '';
  const people = peopleOf(seated).map(({ id }) => id);
  const { session } = run(
    startEngine(seated),
    ports,
    { name: 'session.start', payload: {} },
    { name: 'stage.enter', payload: { stageId: stageOf(at) } },
    ...build({ people, stageOf }),
  );
  const bridge = inMemoryBridge(session, ports);
  bridge.answer('company:get', () => ({
    ok: true,
    value: {
      company: { ...EMPTY_COMPANY, ...company },
      failure: null,
      undo: null,
      redo: null,
    },
  }));
  bridge.answer('company:sessions', () => ({ ok: true, value: earlier }));
  const connect = (to: object) =>
    Object.defineProperty(window, 'lessons', { value: to, configurable: true });
  const show = async () => {
    /* Nothing that a window before this one knew. */
    showSession(null);
    useCompany.setState({ company: EMPTY_COMPANY, sessions: null });
    connect(bridge);
    useAppStore.setState({ notices: [], announcement: '' });
    await startWindow();
    useAppStore.setState({ screen: 'run' });
    return render(<App />);
  };
  let shown = await show();
  return {
    user: userEvent.setup(),
    bridge,
    people,
    stageOf,
    session: (): Session => bridge.engine().session,
    send: async (...commands: Command[]) => {
      for (const command of commands) {
        await act(async () => {
          await bridge.request('session:dispatch', command);
        });
      }
    },
    restart: async () => {
      /* Who has crashed says no last words. */
      connect({ ...bridge, request: () => new Promise(() => undefined) });
      shown.unmount();
      shown = await show();
    },
  };
}

/** Lets a card settle that takes no key in its first moment. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));
