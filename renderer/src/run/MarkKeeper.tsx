import { clockOf } from '@shared/domain/clock';
import { relayPhaseOf } from '@shared/domain/relay';
import { currentStageOf } from '@shared/domain/selectors';
import { useEffect } from 'react';
import { announce, useAppStore } from '../state/app-store';
import { currentTexts } from '../state/commands';
import { presentMoment } from '../state/present-moment';
import { useSessionStore } from '../state/session-store';
import { lookAtMarks, type MarkMemory, NO_MARKS } from './clock-marks';
import { playMark } from './mark-sounds';

/**
 * Tells the room of the last two minutes and of the end, in words and with a soft sound. It draws nothing and reads
 * the store by itself, so that the passing of time never draws a screen again.
 */
export function MarkKeeper() {
  useEffect(() => {
    let memory: MarkMemory = NO_MARKS;
    const look = () => {
      const { session } = useSessionStore.getState();
      const stage = session === null ? null : currentStageOf(session);
      if (session === null || stage === null) return;
      const isTyping =
        session.desks[stage.id]?.step === 'write' && relayPhaseOf(session, stage.id) === 'typing';
      const seen = lookAtMarks(memory, clockOf(session, stage), presentMoment(), isTyping);
      memory = seen.memory;
      if (seen.say !== null) announce(currentTexts().run.marks[seen.say]);
      if (seen.play !== null && useAppStore.getState().settings?.isMuted === false) {
        playMark(seen.play);
      }
    };
    look();
    const timer = setInterval(look, 500);
    document.addEventListener('visibilitychange', look);
    const stopListening = useSessionStore.subscribe(look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      stopListening();
    };
  }, []);
  return null;
}
