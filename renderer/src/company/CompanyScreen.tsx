import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { CustomersPage } from '../customers/CustomersPage';
import { FollowUpPage } from '../follow-up/FollowUpPage';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { LessonsPage } from '../lessons/LessonsPage';
import { RegisterPage } from '../register/RegisterPage';
import { isOverlayOpen } from '../run/overlay';
import { isField } from '../shell/field-letters';
import { goTo, useAppStore } from '../state/app-store';
import { ask } from '../state/ask';
import { failureText } from '../state/commands';
import { lookAgain, readCompany, useCompany } from '../state/company-store';
import { COMPANY_TABS, type CompanyTab, goToTab, useCompanyPlace } from './company-place';
import './company.css';

/** What lies between two sessions: actions, processes, customers, and the lessons of all years. */
export function CompanyScreen() {
  const { companyPages } = useText();
  const tab = useCompanyPlace((place) => place.tab);
  const failure = useCompany((store) => store.failure);
  const unreadable = useCompany((store) => store.unreadable);
  useEscapeToShelf();
  /* A view that was restarted is back on this page, and has read nothing yet. */
  useEffect(() => {
    if (useCompany.getState().sessions === null) void readCompany();
  }, []);
  return (
    <main className="company">
      {/* The follow-up has headings of its own: an action, a person. */}
      {tab !== 'follow-up' && <h1 className="visually-hidden">{companyPages.tabs[tab]}</h1>}
      <header className="company__head">
        <Button variant="quiet" icon={ArrowLeft} onClick={() => goTo('library')}>
          {companyPages.toShelf}
        </Button>
        <StageTabs
          name={companyPages.name}
          tabs={COMPANY_TABS.map((id) => ({ id, label: companyPages.tabs[id] }))}
          open={tab}
          onOpen={(id) => {
            goToTab(id);
            void lookAgain();
          }}
        />
      </header>
      {failure !== null && (
        <p className="company__failure" role="alert">
          {failureText(failure)}
        </p>
      )}
      {unreadable > 0 && (
        <p className="company__unreadable" role="status">
          {companyPages.unreadable(unreadable)}
          <Button variant="quiet" size="small" onClick={() => void toFreshShelf()}>
            {companyPages.whichUnreadable}
          </Button>
        </p>
      )}
      <Page tab={tab} />
    </main>
  );
}

/** The shelf as the folder is now: what cannot be read since stands there by name. */
async function toFreshShelf(): Promise<void> {
  const list = await ask('library:list', {});
  if (list !== null) useAppStore.setState({ library: list.value });
  goTo('library');
}

function Page({ tab }: { readonly tab: CompanyTab }) {
  switch (tab) {
    case 'follow-up':
      return <FollowUpPage />;
    case 'processes':
      return <RegisterPage />;
    case 'customers':
      return <CustomersPage />;
    case 'lessons':
      return <LessonsPage />;
  }
}

const openTab = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('.company__head [role="tab"][aria-selected="true"]');

/** Escape leads to the shelf, unless something lies over the page; out of a field it leads to the tabs first. */
function useEscapeToShelf(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.key !== 'Escape') return;
      if (isOverlayOpen()) return;
      event.preventDefault();
      /* Out of a field first: what was typed there is still in sight. */
      if (isField(event.target)) openTab()?.focus();
      else goTo('library');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
