import type { ClockStop } from '@shared/ipc/contract';
import { create } from 'zustand';

interface ClockStopStore {
  /** The clocks that the main process stopped by itself, until somebody has answered for them. */
  readonly stop: ClockStop | null;
}

export const useClockStop = create<ClockStopStore>()(() => ({ stop: null }));

/** Somebody has seen it: the clock stands, and that is what they want. */
export const answerClockStop = (): void => useClockStop.setState({ stop: null });
