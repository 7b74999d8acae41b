import type { TimeBox } from '@shared/domain/time-box';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { GoOnAsk } from '../run/GoOnAsk';
import { TimerPanel } from '../run/TimerPanel';
import { useIsOver } from '../run/use-clock-face';
import { useSession } from '../state/session-store';

/** The narrowest screen, in room units, that has a column to spare for the disc. */
const WIDE = 49;
/** The disc is as large as on other screens where the screen is so wide and high; a little smaller elsewhere. */
const ROOMY = { wide: 62, high: 34 };
const DISC = { roomy: 12, usual: 9.6, ring: 3.4 };

/** Whether the page of a theme has room for its large clock; otherwise the head line has a small one. */
export function useHasThemeClock(): boolean {
  const { wide } = useRoomSize();
  const isCloseUp = useIsCloseUp();
  const isClosed = useSession((session) => session.meta.closedAt !== null);
  return !isCloseUp && !isClosed && wide >= WIDE;
}

interface ThemeClockProps {
  readonly box: TimeBox;
  readonly onMoveOn: (() => void) | null;
}

/** The time of the theme that is talked about: a disc as everywhere, and when it is empty the question to the room. */
export function ThemeClock({ box, onMoveOn }: ThemeClockProps) {
  const { time } = useText();
  const { wide, high } = useRoomSize();
  const isOver = useIsOver(box);
  const isRoomy = wide >= ROOMY.wide && high >= ROOMY.high;
  const disc = isRoomy ? DISC.roomy : DISC.usual;
  return (
    <div className="theme-clock" style={{ width: `${disc + 1.6}rem` }}>
      <TimerPanel box={box} size={isOver ? DISC.ring : disc} after={time.forThisTheme} isBrief>
        {isOver ? <GoOnAsk box={box} layout="block" onMoveOn={onMoveOn} /> : undefined}
      </TimerPanel>
    </div>
  );
}
