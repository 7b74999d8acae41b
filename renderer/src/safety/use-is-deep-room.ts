import { useRoomSize } from '../hooks/use-room-size';

/** Fewer room units than this in a direction: letters for a deep room, which leave space for the most important words only. */
const DEEP_BELOW = { wide: 44, high: 24 };

export function useIsDeepRoom(): boolean {
  const { wide, high } = useRoomSize();
  return wide < DEEP_BELOW.wide || high < DEEP_BELOW.high;
}
