import type { ClockState, ClockView } from '@shared/domain/clock';

export const MINUTE_MS = 60_000;
/** Until the last minute the disc moves in steps, so that nothing fidgets on the wall. */
const STEP_MS = 5_000;

/** What a clock shows. Times are already coarse, so that equal faces mean an equal picture. */
export interface ClockFace {
  readonly state: ClockState;
  readonly allottedMs: number;
  /** In steps of five seconds, in the last minute of one second; never below 0. */
  readonly leftMs: number;
  /** In whole seconds. */
  readonly overMs: number;
  /** What was really spent in the stage, in whole minutes. */
  readonly realMs: number;
}

export function faceOf(view: ClockView): ClockFace {
  const step = view.remainingMs > MINUTE_MS ? STEP_MS : 1_000;
  return {
    state: view.state,
    allottedMs: view.allottedMs,
    leftMs: Math.ceil(view.remainingMs / step) * step,
    overMs: Math.floor(view.overMs / 1_000) * 1_000,
    realMs: Math.floor(view.realMs / MINUTE_MS) * MINUTE_MS,
  };
}

export const isSameFace = (a: ClockFace, b: ClockFace): boolean =>
  a.state === b.state &&
  a.allottedMs === b.allottedMs &&
  a.leftMs === b.leftMs &&
  a.realMs === b.realMs &&
  Math.floor(a.overMs / MINUTE_MS) === Math.floor(b.overMs / MINUTE_MS);

/** The large words of a clock, before they are put into a language. */
type ClockWords =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'up' }
  | { readonly kind: 'over'; readonly minutes: number };

/** Whole minutes while there are some, seconds in the last minute, whole minutes again when time is over. */
export function clockWords(face: ClockFace): ClockWords {
  if (face.state === 'over' || face.state === 'over-paused') {
    const minutes = Math.floor(face.overMs / MINUTE_MS);
    return minutes === 0 ? { kind: 'up' } : { kind: 'over', minutes };
  }
  return face.leftMs > MINUTE_MS
    ? { kind: 'minutes', minutes: Math.ceil(face.leftMs / MINUTE_MS) }
    : { kind: 'seconds', seconds: Math.round(face.leftMs / 1_000) };
}

/** `0:45`, `1:00`: only ever shown within the last minute. */
export const secondsText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
