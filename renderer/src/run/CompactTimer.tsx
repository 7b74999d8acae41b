import type { Stage } from '@shared/domain/model';
import type { TimeBox } from '@shared/domain/time-box';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { TimerDisc } from '../kit/TimerDisc';
import { useSession } from '../state/session-store';
import { clockSpoken, clockText, discStateOf } from './clock-text';
import { TimerPopover } from './TimerPopover';
import { aboutBox, boxName } from './time-in-hand';
import { useClockFace } from './use-clock-face';
import './timer.css';

/** The disc in the corner is as large as the screen can spare: its height from so many units on, and the disc's size. */
const SIZES = [
  { high: 38, size: 4 },
  { high: 34, size: 2.8 },
  { high: 0, size: 2.2 },
] as const;

interface CompactTimerProps {
  readonly stage: Stage;
  /** The time that is shown; the stage's own or that of something inside it. */
  readonly box?: TimeBox;
}

/** The small timer in the head line of stages whose body needs the room; a press opens its buttons. */
export function CompactTimer({ stage, box = stage }: CompactTimerProps) {
  const texts = useText();
  const face = useClockFace(box);
  const { high } = useRoomSize();
  const isCloseUp = useIsCloseUp();
  const name = useSession((session) => boxName(session, box.id, texts));
  const isOver = face.state === 'over' || face.state === 'over-paused';
  return (
    <TimerPopover
      stage={stage}
      label={aboutBox(name, `${texts.run.timer}: ${clockSpoken(face, texts)}`, texts)}
    >
      <TimerDisc
        remainingMs={face.leftMs}
        allottedMs={face.allottedMs}
        state={discStateOf(face)}
        size={SIZES.find((choice) => high >= choice.high)?.size ?? 2.2}
      />
      <span>
        {name !== '' && !isCloseUp && <span className="run-chip__name">{name} </span>}
        <span className="run-chip__words" data-over={isOver || undefined}>
          {(face.state === 'paused' || face.state === 'over-paused') && (
            <span className="run-chip__paused">{texts.run.paused} · </span>
          )}
          {clockText(face, texts)}
        </span>
      </span>
    </TimerPopover>
  );
}
