import type { SaidPurpose } from '@shared/company/look-back';
import { isBlank } from '@shared/lib/blank';
import { useEffect, useRef } from 'react';
import { send } from '../state/commands';
import { useSession, useSessionStore } from '../state/session-store';

/**
 * Takes the sentence of the last session over, once for each time that the room comes here, where this session has none. Null
 * while the earlier sessions are being read.
 */
export function usePurposeTakenOver(said: readonly SaidPurpose[] | null): void {
  const isEmpty = useSession(({ meta }) => isBlank(meta.purpose) && meta.closedAt === null);
  const canEdit = useSessionStore((store) => store.access?.kind === 'edit');
  const isSettled = useRef(false);
  useEffect(() => {
    if (isSettled.current || said === null) return;
    isSettled.current = true;
    const [last] = said;
    if (last === undefined || !isEmpty || !canEdit) return;
    void send('purpose.takeOver', { purpose: last.purpose });
  }, [said, isEmpty, canEdit]);
}
