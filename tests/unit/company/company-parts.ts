import type { CompanyView, News } from '@shared/ipc/contract';
import { createCompanyDesk } from '../../../electron/main/company/company-desk';
import { LibraryHome } from '../../../electron/main/storage/library-home';
import { NOW } from './records';

export const FILE = 'company.lessons-company.json';

/** One computer, with a profile of its own, on a library folder; without windows. */
export function computer(
  folder: { in(...names: string[]): string },
  name: string,
  { library = 'library', isKnown = false } = {},
  now = NOW,
) {
  const self = { instance: name, host: name, user: 'maren' };
  const home = new LibraryHome(folder.in(library), isKnown, {
    appVersion: '0.1.0',
    writer: self,
    kept: async () => [],
  });
  const told: CompanyView[] = [];
  const news: News[] = [];
  const desk = createCompanyDesk({
    profile: folder.in(`profile-${name}`),
    home,
    service: { view: () => null },
    self,
    appVersion: '0.1.0',
    now: () => now,
    onNews: (one) => news.push(one),
    onChanged: (view) => told.push(view),
  });
  return { ...desk, home, told, news };
}
