import { create } from 'zustand';
import { goTo } from '../state/app-store';
import { readCompany } from '../state/company-store';

/** The pages between sessions. */
export const COMPANY_TABS = ['follow-up', 'processes', 'customers', 'lessons'] as const;
export type CompanyTab = (typeof COMPANY_TABS)[number];

interface CompanyPlace {
  readonly tab: CompanyTab;
  /** What the page shall show at once: a record's key; null: the page as it is. */
  readonly show: string | null;
}

/** Where somebody is among the pages between sessions; remembered while the app runs. */
export const useCompanyPlace = create<CompanyPlace>()(() => ({ tab: 'follow-up', show: null }));

export const goToTab = (tab: CompanyTab, show: string | null = null): void =>
  useCompanyPlace.setState({ tab, show });

/** Leaves the shelf for one of the pages, with everything read anew. */
export async function openCompany(
  tab: CompanyTab = useCompanyPlace.getState().tab,
  show: string | null = null,
): Promise<void> {
  goToTab(tab, show);
  await readCompany();
  goTo('company');
}
