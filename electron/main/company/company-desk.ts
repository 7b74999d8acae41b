import { join } from 'node:path';
import type { CompanyView, News } from '@shared/ipc/contract';
import type { SessionService } from '../session/session-service';
import { CompanyCopies } from '../storage/company-copies';
import { CompanyStore } from '../storage/company-store';
import type { LibraryHome } from '../storage/library-home';
import type { Instance } from '../storage/lock-file';
import { CompanyService } from './company-service';
import { type KeptCompany, rehearsedCompanies } from './rehearsed-company';
import { SessionDigests } from './session-digests';

export interface CompanyDeskParts {
  /** The app's own folder of the user profile. */
  readonly profile: string;
  readonly home: LibraryHome;
  readonly service: Pick<SessionService, 'view'>;
  readonly self: Instance;
  readonly appVersion: string;
  readonly now: () => number;
  readonly onNews: (news: News) => void;
  readonly onChanged: (view: CompanyView) => void;
}

/** Everything that keeps what lies between sessions, put together, without windows. */
export interface CompanyDesk {
  readonly company: CompanyService;
  readonly digests: SessionDigests;
}

export function createCompanyDesk(parts: CompanyDeskParts): CompanyDesk {
  const { profile, home, service, now } = parts;
  const library = () => home.library;
  const open = () => service.view()?.session ?? null;
  const rehearsed = rehearsedCompanies(open);
  const digests = new SessionDigests({
    library,
    open,
    rehearsed: () => rehearsed()?.digests ?? null,
  });
  const real = new CompanyStore({
    ...parts,
    library,
    /* No session's folder can be called that: ids hold no full stop. */
    copies: new CompanyCopies(join(profile, 'safety', 'company.files')),
    damagedFolder: join(profile, 'damaged'),
  });
  const present = (): KeptCompany => rehearsed()?.store ?? real;
  /* While somebody rehearses, nothing is read off the company's own file or written to it. */
  const store: KeptCompany = {
    get folder() {
      return present().folder;
    },
    read: () => present().read(),
    change: (edit) => present().change(edit),
  };
  const knownNames = async () => {
    const sessions = await digests.list();
    if (!sessions.ok) return [];
    return sessions.value.flatMap(({ people }) => people.map(({ name }) => name));
  };
  const company = new CompanyService({ store, now, knownNames, onChanged: parts.onChanged });
  return { company, digests };
}
