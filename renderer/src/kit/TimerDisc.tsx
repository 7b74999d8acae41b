import { memo } from 'react';
import { classNames } from './class-names';
import { discPath, pointOnDisc } from './disc-path';
import './timer-disc.css';

export interface TimerDiscProps {
  readonly remainingMs: number;
  readonly allottedMs: number;
  readonly state: 'idle' | 'running' | 'paused' | 'over';
  /** Diameter in room units. */
  readonly size: number;
}

const MINUTE_MS = 60_000;

/** A disc that empties clockwise: the room sees the time without reading it. The words beside it are given apart. */
export const TimerDisc = memo(function TimerDisc({
  remainingMs,
  allottedMs,
  state,
  size,
}: TimerDiscProps) {
  const minutes = allottedMs / MINUTE_MS;
  const every = minutes <= 15 ? 1 : 5;
  const ticks =
    size < 5
      ? []
      : Array.from({ length: Math.ceil(minutes / every) }, (_, i) => (i * every) / minutes);
  const notch = allottedMs > 2 * MINUTE_MS ? 1 - (2 * MINUTE_MS) / allottedMs : null;
  return (
    <svg
      className={classNames('timer-disc', `timer-disc-${state}`)}
      style={{ width: `${size}rem`, height: `${size}rem` }}
      viewBox="0 0 100 100"
      aria-hidden="true"
    >
      <defs>
        <pattern
          id="timer-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="timer-disc-hatch" d="M0 0V5" />
        </pattern>
      </defs>
      <circle className="timer-disc-track" cx="50" cy="50" r="42" />
      {state !== 'over' && (
        <path
          className="timer-disc-left"
          d={discPath(allottedMs === 0 ? 0 : remainingMs / allottedMs)}
        />
      )}
      {state === 'paused' && <circle cx="50" cy="50" r="42" fill="url(#timer-hatch)" />}
      {ticks.map((share) => {
        const from = pointOnDisc(share, 44.6);
        const to = pointOnDisc(share, 48.4);
        return (
          <path
            key={share}
            className="timer-disc-tick"
            d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
          />
        );
      })}
      {notch !== null && size >= 5 && state !== 'over' && (
        <path
          className="timer-disc-notch"
          d={`M${pointOnDisc(notch, 42).x} ${pointOnDisc(notch, 42).y}L${pointOnDisc(notch, 33).x} ${pointOnDisc(notch, 33).y}`}
        />
      )}
      <circle className="timer-disc-hub" cx="50" cy="50" r="3" />
    </svg>
  );
});
