import { foundForReview } from '@shared/company/look-back';
import { type Missing, missingIn } from '@shared/domain/missing';
import { useMemo } from 'react';
import { useCompany } from '../state/company-store';
import { useSession } from '../state/session-store';
import { useEarlierSessions } from '../state/use-earlier-sessions';

/** What the open session still lacks, also of what was agreed before it, as soon as the sessions before have been read. */
export function useMissing(): readonly Missing[] {
  const session = useSession((open) => open);
  const company = useCompany((store) => store.company);
  const earlier = useEarlierSessions();
  const { meta } = session;
  const lastTime = useMemo(
    () => (earlier === null ? [] : foundForReview(earlier, company, meta)),
    [earlier, company, meta],
  );
  return missingIn(session, lastTime);
}
