import type { SessionDigest } from '@shared/company/digest';
import { useEffect, useState } from 'react';
import { readCompany, useCompany } from './company-store';

const NONE: readonly SessionDigest[] = [];

/**
 * The sessions that were held before, read anew when a stage that needs them appears. Null while they are being read; none where they
 * cannot be read, because the morning goes on without them.
 */
export function useEarlierSessions(): readonly SessionDigest[] | null {
  const sessions = useCompany((store) => store.sessions);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let isHere = true;
    const end = () => {
      if (isHere) setRead(true);
    };
    readCompany().then(end, end);
    return () => {
      isHere = false;
    };
  }, []);
  return isRead ? (sessions ?? NONE) : null;
}
