/**
 * The present moment as the main process counts it. The window counts on from what it was told by a clock that nobody
 * can set, so that both agree whatever happens to the computer's clock.
 */
let startedAt: number | null = null;
const listeners = new Set<() => void>();

/** Epoch milliseconds. Until the main process has told its moment, the computer's clock has to do. */
export const presentMoment = (): number =>
  startedAt === null ? Date.now() : Math.round(startedAt + performance.now());

/** Takes over the main process's present moment, epoch milliseconds. */
export function anchorPresentMoment(now: number): void {
  startedAt = now - performance.now();
  for (const listener of listeners) listener();
}

/** Calls back whenever time was taken over anew; returns the function that ends it. */
export function onPresentMomentAnchored(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
