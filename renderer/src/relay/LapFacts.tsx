import { clockViewOf } from '@shared/domain/clock';
import type { Stage } from '@shared/domain/model';
import { lapLeftMs, nextLapMs, roughMinutes, tooLongFor } from '@shared/domain/relay-pace';
import { useCallback } from 'react';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { useTick } from '../run/use-tick';
import { useSession } from '../state/session-store';
import { namesThatFit } from './names-that-fit';
import type { RelayView } from './relay-view';

interface LapFactsProps {
  readonly stage: Stage;
  readonly relay: RelayView;
  /** This lap while it goes round; the next one where it is over. */
  readonly of: 'this-lap' | 'next-lap';
  /** What stands beside it takes so much of the width, from 0 to 1. */
  readonly besides?: number;
}

/** An average letter is half as wide as it is high. */
const LETTER = 0.5;
const MARGINS = 3.6;

/** How long it takes at this pace, and who has no note yet: quiet, and never a reproach. */
export function LapFacts({ stage, relay, of, besides = 0 }: LapFactsProps) {
  const { relay: words } = useText();
  const { wide } = useRoomSize();
  const session = useSession((whole) => whole);
  const estimate = (of === 'this-lap' ? lapLeftMs : nextLapMs)(session, stage.id);
  const read = useCallback(
    (now: number): number | null => {
      const clock = clockViewOf(session, stage, now);
      return clock.state === 'idle' ? null : tooLongFor(estimate, clock.remainingMs);
    },
    [session, stage, estimate],
  );
  const left = useTick(read, Object.is);
  const minutes = roughMinutes(estimate);
  const pace = of === 'this-lap' ? words.pace.lap(minutes) : words.pace.nextLap(minutes);
  const sentence = left === null ? pace : `${pace}, ${words.pace.moreThanLeft(left)}`;
  const letters = ((wide - MARGINS) * (1 - besides)) / LETTER;
  const isOwnLine = of === 'next-lap';
  const names = namesThatFit(
    relay.quietNames,
    letters - words.noNoteYet([], 0).length - (isOwnLine ? 0 : sentence.length + 4),
  );
  return (
    <p className="relay-facts">
      <span data-tight={left !== null || undefined}>{sentence}</span>
      {relay.noteCount > 0 && relay.quietNames.length > 0 && (
        <span>{words.noNoteYet(names, relay.quietNames.length - names.length)}</span>
      )}
    </p>
  );
}
