/** Where time comes from, in milliseconds. Tests give their own. */
export interface TimeSources {
  /** The computer's clock, epoch milliseconds; people and time servers may set it at any moment. */
  wall(): number;
  /** Counts evenly from an arbitrary start and never jumps; on some systems it stands still while the computer sleeps. */
  monotonic(): number;
}

/** One moment as every clock shows it. */
export interface TimeMark {
  readonly present: number;
  readonly wall: number;
  readonly monotonic: number;
}

const SYSTEM: TimeSources = { wall: () => Date.now(), monotonic: () => performance.now() };

/**
 * The app's present moment. It is taken from the computer's clock once, and counts on by itself from there, so that a
 * clock that is set back or forward in the middle of a morning moves no timer.
 */
export class PresentClock {
  readonly #sources: TimeSources;
  #anchor: TimeMark;

  constructor(sources: TimeSources = SYSTEM) {
    this.#sources = sources;
    const wall = sources.wall();
    this.#anchor = { present: wall, wall, monotonic: sources.monotonic() };
  }

  /** Epoch milliseconds, whole ones. */
  now(): number {
    return this.mark().present;
  }

  mark(): TimeMark {
    const monotonic = this.#sources.monotonic();
    const present = Math.round(this.#anchor.present + monotonic - this.#anchor.monotonic);
    return { present, wall: this.#sources.wall(), monotonic };
  }

  /**
   * Adds the time that the computer slept. Only the computer's clock knows how long that was where the other one stood
   * still; where it was set back meanwhile, at least what was counted stays counted.
   */
  addSleep(since: TimeMark): void {
    const { present, wall, monotonic } = this.mark();
    this.#anchor = {
      present: Math.max(present, since.present + wall - since.wall),
      wall,
      monotonic,
    };
  }
}
