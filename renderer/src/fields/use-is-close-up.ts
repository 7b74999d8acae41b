import { useRoomSize } from '../hooks/use-room-size';

/** Below these sizes, in room units, a screen holds about half of what it usually does. */
const HIGH = 28;
const WIDE = 46;

/** True while letters are so large, in a deep room, that forms and pages are shown in parts. */
export function useIsCloseUp(): boolean {
  const { high, wide } = useRoomSize();
  return high < HIGH || wide < WIDE;
}
