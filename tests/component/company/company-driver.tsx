import type { SessionDigest } from '@shared/company/digest';
import type { Company, CompanyChange } from '@shared/company/model';
import type { CompanyView } from '@shared/ipc/contract';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useCompanyPlace } from '../../../renderer/src/company/company-place';
import { conversationDrafts } from '../../../renderer/src/customers/customer-commands';
import { useLessonsPlace } from '../../../renderer/src/lessons/lessons-place';
import { processDrafts } from '../../../renderer/src/register/register-drafts';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { useCompany } from '../../../renderer/src/state/company-store';
import { countingPorts, inMemoryBridge, TEST_SETTINGS } from '../../helpers/in-memory-bridge';
import { THREE_YEARS, THREE_YEARS_COMPANY } from '../../helpers/three-years';

interface CompanyDriver {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was asked to be changed, in sequence. */
  readonly changes: CompanyChange[];
  readonly company: () => Company;
  readonly calls: { name: string; payload: unknown }[];
}

/** A page between sessions over a company in memory, which changes and takes back as the main process does. */
export function renderCompanyPage(
  page: ReactNode,
  company: Company = THREE_YEARS_COMPANY,
  sessions: readonly SessionDigest[] = THREE_YEARS,
): CompanyDriver {
  const changes: CompanyChange[] = [];
  const bridge = inMemoryBridge(null, countingPorts());
  let before = company;
  let told = '';
  const view = (next: Company): CompanyView => ({
    company: next,
    failure: null,
    undo: { id: 1, told: told },
    redo: null,
  });
  bridge.answer('company:change', ({ changes: asked, told: sentence = '' }) => {
    told = sentence;
    before = useCompany.getState().company;
    let next = before;
    for (const change of asked as readonly CompanyChange[]) {
      changes.push(change);
      const { [change.id]: _old, ...others } = next[change.table];
      const table = change.record === null ? others : { ...others, [change.id]: change.record };
      next = { ...next, [change.table]: table };
    }
    return { ok: true, value: view(next) };
  });
  bridge.answer('library:open', () => ({ ok: false, error: { code: 'session-gone' } }));
  bridge.answer('company:undo', () => ({ ok: true, value: view(before) }));
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useAppStore.setState({
    settings: TEST_SETTINGS,
    notices: [],
    announcement: '',
    screen: 'company',
  });
  useCompany.setState({ ...view(company), sessions });
  useCompanyPlace.setState({ tab: 'processes', show: null });
  useLessonsPlace.setState({ view: 'search', query: '', foundKey: null });
  processDrafts.use.setState({ openId: null, drafts: {} });
  conversationDrafts.use.setState({ openId: null, drafts: {} });
  render(page);
  return {
    user: userEvent.setup(),
    changes,
    company: () => useCompany.getState().company,
    calls: bridge.calls,
  };
}
