import { onEvent } from '../api';
import { anchorPresentMoment } from '../state/present-moment';
import { useClockStop } from './clock-stop';

/** Listens to what the main process tells of time: its present moment, and a clock that it stopped by itself. */
export function followClock(): void {
  onEvent('clock:told', ({ now, stop }) => {
    anchorPresentMoment(now);
    useClockStop.setState({ stop });
  });
}
