import { digestOf, type SessionDigest } from '@shared/company/digest';
import { type Company, EMPTY_COMPANY } from '@shared/company/model';
import { type YearInput, yearCheckIns, yearSession } from '@shared/company/sample-years';
import type { Session } from '@shared/domain/model';
import { ok } from '@shared/lib/result';
import year2024 from '../../../resources/sample/brightwater-2024.json';
import year2025 from '../../../resources/sample/brightwater-2025.json';
import type { CompanyStore } from '../storage/company-store';

/** What a company knows between its sessions, wherever that is kept. */
export type KeptCompany = Pick<CompanyStore, 'folder' | 'read' | 'change'>;

/** What the sample company knew before the morning that is rehearsed: in memory only, and gone with the rehearsal. */
export interface RehearsedCompany {
  readonly digests: readonly SessionDigest[];
  readonly store: KeptCompany;
}

const YEARS = [year2024, year2025] as readonly YearInput[];

/** Why the sample company is in business, as its last morning confirmed it. */
export const SAMPLE_PURPOSE = year2025.purpose;

/** The company of the open session where that is a rehearsal, the same one as long as it is open; null else. */
export function rehearsedCompanies(open: () => Session | null): () => RehearsedCompany | null {
  let made: { readonly id: string; readonly company: RehearsedCompany } | null = null;
  return () => {
    const meta = open()?.meta;
    if (meta?.use !== 'rehearsal') made = null;
    else if (made?.id !== meta.id) made = { id: meta.id, company: rehearsedCompany(meta.id) };
    return made?.company ?? null;
  };
}

function rehearsedCompany(id: string): RehearsedCompany {
  const held = YEARS.map((input) => ({ input, session: asHeld(input) }));
  const records = held.map(({ input, session }) => ({
    checkIns: yearCheckIns(input, session),
    conversations: (input.customerConversations ?? []).map((talk, at) => ({
      ...talk,
      id: `talk-${input.session.date}-${at}`,
      writtenAt: at,
    })),
  }));
  return {
    digests: held.map(({ session }) => digestOf(session)).reverse(),
    store: keptInMemory(`rehearsal ${id}`, {
      ...EMPTY_COMPANY,
      checkIns: tableOf(records.flatMap(({ checkIns }) => checkIns)),
      conversations: tableOf(records.flatMap(({ conversations }) => conversations)),
    }),
  };
}

function keptInMemory(folder: string, first: Company): KeptCompany {
  let company = first;
  return {
    folder,
    read: async () => ({ folder, company, failure: null }),
    change: async (edit) => {
      const edited = edit(company);
      if (!edited.ok) return edited;
      company = edited.value ?? company;
      return ok(company);
    },
  };
}

/** A morning of an earlier year, as if its day were today. */
function asHeld(input: YearInput): Session {
  let made = 0;
  const began = new Date(`${input.session.date}T08:30`).getTime();
  const ports = {
    now: () => began + made * 30_000,
    newId: () => `${input.session.date}-${++made}`,
  };
  return yearSession(input, 'hidden', ports);
}

const tableOf = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));
