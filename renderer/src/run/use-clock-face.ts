import { clockViewOf } from '@shared/domain/clock';
import type { Stage } from '@shared/domain/model';
import { useCallback } from 'react';
import { useSession, useSessionStore } from '../state/session-store';
import { type ClockFace, faceOf, isSameFace } from './clock-face';
import { useTick } from './use-tick';

/** What a stage's clock shows now. Only for the small component that draws it: it draws again as time passes. */
export function useClockFace(stage: Stage): ClockFace {
  const clock = useSession((session) => session.clocks[stage.id]);
  const read = useCallback(
    (now: number): ClockFace => {
      const { session } = useSessionStore.getState();
      if (session === null) throw new Error('No session is open');
      /* Named here because a changed clock must be read anew at once, not with the next second. */
      const clocks = clock === undefined ? {} : { [stage.id]: clock };
      return faceOf(clockViewOf({ ...session, clocks }, stage, now));
    },
    [clock, stage],
  );
  return useTick(read, isSameFace);
}
