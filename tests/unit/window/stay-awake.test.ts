import { expect, it, vi } from 'vitest';
import { stayAwake } from '../../../electron/main/clock/stay-awake';

const blocked = vi.hoisted(() => ({ ids: new Set<number>(), next: 7 }));
vi.mock('electron', () => ({
  powerSaveBlocker: {
    start: () => {
      blocked.next += 1;
      blocked.ids.add(blocked.next);
      return blocked.next;
    },
    stop: (id: number) => blocked.ids.delete(id),
  },
}));

it('keeps the display awake as long as a clock runs, once and no longer', () => {
  let isRunning = false;
  const look = stayAwake(() => isRunning);
  look();
  expect(blocked.ids.size).toBe(0);
  isRunning = true;
  look();
  look();
  expect(blocked.ids.size).toBe(1);
  isRunning = false;
  look();
  look();
  expect(blocked.ids.size).toBe(0);
});
