import { clockViewOf } from '@shared/domain/clock';
import type { TimeBox } from '@shared/domain/time-box';
import { useCallback } from 'react';
import { useSession, useSessionStore } from '../state/session-store';
import { type ClockFace, faceOf, isSameFace } from './clock-face';
import { useTick } from './use-tick';

/** What the clock of a time box shows now. Only for the small component that draws it: it draws again as time passes. */
export function useClockFace({ id, plannedMs }: TimeBox): ClockFace {
  const clock = useSession((session) => session.clocks[id]);
  const read = useCallback(
    (now: number): ClockFace => {
      const { session } = useSessionStore.getState();
      if (session === null) throw new Error('No session is open');
      /* Named here because a changed clock must be read anew at once, not with the next second. */
      const clocks = clock === undefined ? {} : { [id]: clock };
      return faceOf(clockViewOf({ ...session, clocks }, { id, plannedMs }, now));
    },
    [clock, id, plannedMs],
  );
  return useTick(read, isSameFace);
}

const isSame = (a: boolean, b: boolean): boolean => a === b;

/** Whether the time of a box is up. Unlike its face this changes once, so that a whole screen may depend on it. */
export function useIsOver({ id, plannedMs }: TimeBox): boolean {
  const clock = useSession((session) => session.clocks[id]);
  const read = useCallback(
    (now: number): boolean => {
      const { session } = useSessionStore.getState();
      if (session === null) throw new Error('No session is open');
      const clocks = clock === undefined ? {} : { [id]: clock };
      return clockViewOf({ ...session, clocks }, { id, plannedMs }, now).state.startsWith('over');
    },
    [clock, id, plannedMs],
  );
  return useTick(read, isSame);
}
