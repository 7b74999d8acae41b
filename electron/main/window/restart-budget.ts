/** A view that fails more often than this within the span fails at something that is still there. */
const RESTARTS = 3;
const SPAN_MS = 60_000;

/** Allows a few restarts in a row, so that a page that dies at every start does not begin anew for ever. */
export class RestartBudget {
  #taken: readonly number[] = [];

  /** @param now monotonic milliseconds */
  take(now: number): boolean {
    this.#taken = this.#taken.filter((at) => now - at < SPAN_MS);
    if (this.#taken.length >= RESTARTS) return false;
    this.#taken = [...this.#taken, now];
    return true;
  }
}
