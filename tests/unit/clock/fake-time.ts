import type { TimeSources } from '../../../electron/main/clock/present-clock';

const EIGHT_THIRTY = Date.UTC(2026, 11, 11, 8, 30);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A computer's two clocks, moved by hand. */
export class FakeTime implements TimeSources {
  #wall = EIGHT_THIRTY;
  #monotonic = 5_000;

  wall = (): number => this.#wall;
  monotonic = (): number => this.#monotonic;

  /** Time passes for everybody. */
  pass(ms: number): void {
    this.#wall += ms;
    this.#monotonic += ms;
  }

  /** Somebody sets the computer's clock. */
  setWall(by: number): void {
    this.#wall += by;
  }

  /** The computer sleeps; on some systems the even clock stands still meanwhile. */
  sleep(ms: number, standsStill: boolean): void {
    this.#wall += ms;
    if (!standsStill) this.#monotonic += ms;
  }
}
