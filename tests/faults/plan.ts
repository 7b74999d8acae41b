/**
 * How much is tried. The slice is what `npm test` has time for; without it, a few minutes. The long run asks for its rounds:
 * `LESSONS_FAULT_KILLS=500 LESSONS_FAULT_CUTS=200 npm run test:faults`.
 */
const isSlice = process.env.LESSONS_FAULT_SLICE === '1';

const asked = (name: string, otherwise: number): number => {
  const value = Number(process.env[name]);
  return Number.isSafeInteger(value) && value > 0 ? value : otherwise;
};

export const PLAN = {
  isSlice,
  /** kill -9 of the writer. */
  kills: asked('LESSONS_FAULT_KILLS', isSlice ? 8 : 60),
  /** Power cuts, half of them on ext4 and half on XFS. */
  cuts: asked('LESSONS_FAULT_CUTS', isSlice ? 6 : 32),
  /** kill -9 on a disk that is full by turns. */
  fullDiskKills: isSlice ? 2 : 10,
  /** kill -9 of the real app; half as many of its window alone. */
  appKills: asked('LESSONS_FAULT_APP_KILLS', isSlice ? 1 : 8),
  /** A run that failed is repeated with the seed that it told. */
  seed: asked('LESSONS_FAULT_SEED', 1),
} as const;

/** Tests that the slice has no time for; it is made of fewer tests, so that none of them counts as skipped. */
export function inFullRun(define: () => void): void {
  if (!isSlice) define();
}
