import type { Modifier } from '@dnd-kit/core';
import { describe, expect, it } from 'vitest';
import { insideWindow } from '../../../renderer/src/board/dnd/inside-window';

const paper = { left: 100, top: 600, right: 300, bottom: 700, width: 200, height: 100 };
const moved = (activatorEvent: Event, x: number, y: number) =>
  insideWindow({
    activatorEvent,
    overlayNodeRect: paper,
    transform: { x, y, scaleX: 1, scaleY: 1 },
  } as unknown as Parameters<Modifier>[0]);

describe('what is carried', () => {
  const key = new KeyboardEvent('keydown');

  it('stays whole inside the window where keys lead it', () => {
    for (const [x, y] of [
      [5_000, 5_000],
      [-5_000, -5_000],
    ] as const) {
      const to = moved(key, x, y);
      expect(paper.left + to.x).toBeGreaterThan(0);
      expect(paper.top + to.y).toBeGreaterThan(0);
      expect(paper.right + to.x).toBeLessThan(window.innerWidth);
      expect(paper.bottom + to.y).toBeLessThan(window.innerHeight);
    }
    expect(moved(key, 10, -20)).toMatchObject({ x: 10, y: -20 });
  });

  it('follows a hand wherever it goes', () => {
    expect(moved(new MouseEvent('mousedown'), 5_000, 5_000)).toMatchObject({ x: 5_000, y: 5_000 });
  });
});
