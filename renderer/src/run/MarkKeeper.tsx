import { clockOf } from '@shared/domain/clock';
import type { Session, Stage } from '@shared/domain/model';
import { relayPhaseOf } from '@shared/domain/relay';
import { currentStageOf } from '@shared/domain/selectors';
import { innerBoxOf, type TimeBox } from '@shared/domain/time-box';
import { useEffect } from 'react';
import { announce, useAppStore } from '../state/app-store';
import { currentTexts } from '../state/commands';
import { presentMoment } from '../state/present-moment';
import { useSessionStore } from '../state/session-store';
import { lookAtMarks, type Mark, type MarkMemory, NO_MARKS } from './clock-marks';
import { playMark } from './mark-sounds';
import { boxKindOf } from './time-in-hand';

/** After a letter the room is given so long before a sound comes in between. */
const TYPING_MS = 2_000;
/** Two sounds closer together than this would be one noise. */
const APART_MS = 5_000;

/**
 * Tells the room of the last two minutes and of the end, of the stage and of what is inside it, in words and with a soft
 * sound. It draws nothing and reads the store by itself, so that the passing of time never draws a screen again.
 */
export function MarkKeeper() {
  useEffect(() => {
    const memories = new Map<'stage' | 'inner', MarkMemory>();
    let typedAt = Number.NEGATIVE_INFINITY;
    let playedAt = Number.NEGATIVE_INFINITY;
    const look = () => {
      const { session } = useSessionStore.getState();
      const stage = session === null ? null : currentStageOf(session);
      if (session === null || stage === null) return;
      const now = presentMoment();
      const isHeld = hasTurnOfTyping(session, stage) || now - typedAt < TYPING_MS;
      const seen = (of: 'stage' | 'inner', box: TimeBox) => {
        const result = lookAtMarks(
          memories.get(of) ?? NO_MARKS,
          clockOf(session, box),
          now,
          isHeld,
        );
        memories.set(of, result.memory);
        return { ...result, words: result.say === null ? '' : markWords(session, box, result.say) };
      };
      const inner = innerBoxOf(session, stage.id);
      const both = [seen('stage', stage), ...(inner === null ? [] : [seen('inner', inner)])];
      const words = both.map((one) => one.words).filter((one) => one !== '');
      if (words.length > 0) announce(words.join(' '));
      /* One sound for both: what they are about is told in words. */
      const play = both.find((one) => one.play !== null)?.play ?? null;
      if (play === null || now - playedAt < APART_MS) return;
      playedAt = now;
      if (useAppStore.getState().settings?.isMuted === false) playMark(play);
    };
    const onInput = () => {
      typedAt = presentMoment();
    };
    look();
    const timer = setInterval(look, 500);
    document.addEventListener('visibilitychange', look);
    document.addEventListener('input', onInput, { capture: true });
    const stopListening = useSessionStore.subscribe(look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      document.removeEventListener('input', onInput, { capture: true });
      stopListening();
    };
  }, []);
  return null;
}

/** No sound comes into a turn, for as long as it takes. */
const hasTurnOfTyping = (session: Session, stage: Stage): boolean =>
  session.desks[stage.id]?.step === 'write' && relayPhaseOf(session, stage.id) === 'typing';

/** The words for a mark; empty where it has none: nobody minds that a silence lasted longer. */
function markWords(session: Session, box: TimeBox, mark: Mark): string {
  const { run, time } = currentTexts();
  const kind = boxKindOf(session, box.id);
  if (kind === 'stage') return run.marks[mark];
  if (kind === 'theme') return time.marks.theme[mark];
  return mark === 'over' ? '' : time.marks.think[mark];
}
