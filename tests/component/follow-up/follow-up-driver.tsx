import type { SessionDigest } from '@shared/company/digest';
import type { CheckIn, Company, CompanyChange } from '@shared/company/model';
import type { CompanyView, Settings } from '@shared/ipc/contract';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CompanyScreen } from '../../../renderer/src/company/CompanyScreen';
import { goToTab } from '../../../renderer/src/company/company-place';
import { localDay } from '../../../renderer/src/fields/use-today';
import { startAfresh } from '../../../renderer/src/follow-up/follow-up-place';
import { startWindow } from '../../../renderer/src/start-window';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { readCompany, useCompany } from '../../../renderer/src/state/company-store';
import { companyWith } from '../../helpers/follow-up-digests';
import {
  countingPorts,
  type InMemoryBridge,
  inMemoryBridge,
  TEST_SETTINGS,
} from '../../helpers/in-memory-bridge';

export interface FollowUpDriver {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly bridge: InMemoryBridge;
  readonly company: () => Company;
  readonly checkIns: () => readonly CheckIn[];
  /** What was asked to be written, each step as it was sent. */
  readonly steps: () => readonly (readonly CompanyChange[])[];
}

interface Options {
  readonly sessions: readonly SessionDigest[];
  readonly checkIns?: readonly CheckIn[];
  readonly company?: Partial<Company>;
  readonly settings?: Partial<Settings>;
}

/** Today, as the screen sees it. */
export const today = (): string => localDay(Date.now());

/** The follow-up page over a company in memory that changes all or none, and takes steps back. */
export async function renderFollowUp({
  sessions,
  checkIns = [],
  company: more = {},
  settings = {},
}: Options): Promise<FollowUpDriver> {
  const bridge = inMemoryBridge(null, countingPorts());
  let company: Company = { ...companyWith(...checkIns), ...more };
  const past: Company[] = [];
  const told: string[] = [];
  const view = (): CompanyView => ({
    company,
    failure: null,
    undo: past.length === 0 ? null : { id: past.length, told: told.at(-1) ?? '' },
    redo: null,
  });
  bridge.answer('company:get', () => ({ ok: true, value: view() }));
  bridge.answer('company:sessions', () => ({ ok: true, value: sessions }));
  bridge.answer('company:change', ({ changes, told: sentence = '' }) => {
    past.push(company);
    told.push(sentence);
    for (const { table, id, record } of changes as CompanyChange[]) {
      const { [id]: _old, ...others } = company[table];
      company = { ...company, [table]: record === null ? others : { ...others, [id]: record } };
    }
    return { ok: true, value: view() };
  });
  bridge.answer('company:undo', () => {
    company = past.pop() ?? company;
    told.pop();
    return { ok: true, value: view() };
  });
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useAppStore.setState({ notices: [], announcement: '' });
  useCompany.setState({ sessions: null });
  startAfresh();
  goToTab('follow-up');
  await startWindow();
  useAppStore.setState({ screen: 'company', settings: { ...TEST_SETTINGS, ...settings } });
  await readCompany();
  render(<CompanyScreen />);
  return {
    user: userEvent.setup(),
    bridge,
    company: () => company,
    checkIns: () => Object.values(company.checkIns),
    steps: () =>
      bridge.calls
        .filter(({ name }) => name === 'company:change')
        .map(({ payload }) => (payload as { changes: CompanyChange[] }).changes),
  };
}

export const lastNotice = () => useAppStore.getState().notices.at(-1);
