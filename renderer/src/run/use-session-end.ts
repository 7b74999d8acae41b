import { useCallback } from 'react';
import { useSession, useSessionStore } from '../state/session-store';
import { type SessionEnd, sessionEndOf } from './session-end';
import { useTick } from './use-tick';

const isSameEnd = (a: SessionEnd, b: SessionEnd): boolean =>
  a.time === b.time && a.insteadOf === b.insteadOf && a.hasEnded === b.hasEnded;

/** The projected end of the session. Only for the small component that writes it. */
export function useSessionEnd(): SessionEnd {
  /* Everything the end depends on; a change of one of these must show at once. */
  const meta = useSession((session) => session.meta);
  const clocks = useSession((session) => session.clocks);
  const stages = useSession((session) => session.stages);
  const position = useSession((session) => session.position);
  const read = useCallback(
    (now: number): SessionEnd => {
      const { session } = useSessionStore.getState();
      if (session === null) throw new Error('No session is open');
      return sessionEndOf({ ...session, meta, clocks, stages, position }, now);
    },
    [meta, clocks, stages, position],
  );
  return useTick(read, isSameEnd);
}
