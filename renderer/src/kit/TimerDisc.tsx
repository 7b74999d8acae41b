import { memo, useId } from 'react';
import { classNames } from './class-names';
import { DISC_RADIUS, discPath, notchPath, tickPath, tickShares } from './disc-path';
import './timer-disc.css';

export interface TimerDiscProps {
  readonly remainingMs: number;
  readonly allottedMs: number;
  readonly state: 'idle' | 'running' | 'paused' | 'over';
  /** Diameter in room units. */
  readonly size: number;
}

/** A smaller disc has no room for ticks, and needs bolder lines. */
const SMALL_BELOW = 5;

/** A disc that empties clockwise: the room sees the time without reading it. The words beside it are given apart. */
export const TimerDisc = memo(function TimerDisc({
  remainingMs,
  allottedMs,
  state,
  size,
}: TimerDiscProps) {
  const hatchId = useId();
  const isSmall = size < SMALL_BELOW;
  const isPaused = state === 'paused';
  const left = state === 'over' || allottedMs <= 0 ? '' : discPath(remainingMs / allottedMs);
  const notch = isSmall || state === 'over' ? null : notchPath(allottedMs);
  return (
    <svg
      className={classNames('timer-disc', `timer-disc-${state}`, isSmall && 'timer-disc-small')}
      style={{ width: `${size}rem`, height: `${size}rem` }}
      viewBox={isSmall ? '7 7 86 86' : '0 0 100 100'}
      aria-hidden="true"
    >
      {isPaused && (
        <defs>
          <pattern
            id={hatchId}
            width={isSmall ? 16 : 7}
            height="10"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="timer-disc-hatch" d={isSmall ? 'M4 0V10' : 'M2 0V10'} />
          </pattern>
        </defs>
      )}
      {state === 'over' ? (
        <circle className="timer-disc-ring" cx="50" cy="50" r={DISC_RADIUS - (isSmall ? 5 : 2.2)} />
      ) : (
        <circle className="timer-disc-track" cx="50" cy="50" r={DISC_RADIUS} />
      )}
      {left !== '' && (
        <path
          className="timer-disc-left"
          d={left}
          {...(isPaused && { style: { fill: `url("#${hatchId}")` } })}
        />
      )}
      {notch !== null && <path className="timer-disc-notch" d={notch} />}
      {!isSmall &&
        tickShares(allottedMs).map((share) => (
          <path key={share} className="timer-disc-tick" d={tickPath(share, 44.6, 48.2)} />
        ))}
      {isPaused ? (
        <>
          <circle className="timer-disc-hub" cx="50" cy="50" r={isSmall ? 20 : 12} />
          <path
            className="timer-disc-bars"
            d={isSmall ? 'M43 41V59M57 41V59' : 'M46 45V55M54 45V55'}
          />
        </>
      ) : (
        state !== 'over' &&
        !isSmall && <circle className="timer-disc-hub" cx="50" cy="50" r="2.6" />
      )}
    </svg>
  );
});
