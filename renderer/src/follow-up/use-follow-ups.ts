import type { SessionDigest } from '@shared/company/digest';
import { type FollowUp, followUpsOf, keyOfRef } from '@shared/company/follow-ups';
import { useMemo } from 'react';
import { useCompany } from '../state/company-store';

const NO_SESSIONS: readonly SessionDigest[] = [];

interface FollowUps {
  readonly all: readonly FollowUp[];
  readonly byKey: ReadonlyMap<string, FollowUp>;
  readonly sessions: readonly SessionDigest[];
  /** False until the sessions have been read. */
  readonly isRead: boolean;
}

/** Every action of every session with what became of it. */
export function useFollowUps(): FollowUps {
  const read = useCompany((store) => store.sessions);
  const company = useCompany((store) => store.company);
  const sessions = read ?? NO_SESSIONS;
  const all = useMemo(() => followUpsOf(sessions, company), [sessions, company]);
  const byKey = useMemo(() => new Map(all.map((one) => [keyOfRef(one.ref), one])), [all]);
  return { all, byKey, sessions, isRead: read !== null };
}
