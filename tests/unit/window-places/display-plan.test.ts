import { describe, expect, it } from 'vitest';
import {
  displayPlanOf,
  type ShownDisplay,
  separateDisplays,
} from '../../../electron/main/window/display-plan';

/** A display at a place on the desktop, of a size. */
const display = (
  id: number,
  [x, width, height]: readonly [number, number, number],
  more: Partial<ShownDisplay> = {},
): ShownDisplay => ({
  id,
  bounds: { x, y: 0, width, height },
  isInternal: false,
  isMain: false,
  ...more,
});

const laptop = display(1, [0, 1366, 768], { isInternal: true, isMain: true });
const beamer = display(2, [1366, 1920, 1080]);
const monitor = display(3, [3286, 1280, 720]);

describe('where the two windows belong', () => {
  it('is nowhere in particular while there is one display', () => {
    expect(displayPlanOf([], false)).toBeNull();
    expect(displayPlanOf([laptop], false)).toBeNull();
  });

  it('is the computer’s own display for the console, and the other one for the room', () => {
    expect(displayPlanOf([laptop, beamer], false)).toEqual({ roomId: 2, consoleId: 1 });
    expect(displayPlanOf([beamer, laptop], false)).toEqual({ roomId: 2, consoleId: 1 });
  });

  it('stays so where the system calls the beamer its main display', () => {
    const isMain = [
      { ...laptop, isMain: false },
      { ...beamer, isMain: true },
    ];
    expect(displayPlanOf(isMain, false)).toEqual({ roomId: 2, consoleId: 1 });
  });

  it('is the main display for the console where none is built in', () => {
    const first = { ...beamer, isMain: false };
    const second = { ...monitor, isMain: true };
    expect(displayPlanOf([first, second], false)).toEqual({ roomId: 2, consoleId: 3 });
  });

  it('is the first display for the console where the system says nothing of them', () => {
    expect(displayPlanOf([beamer, monitor], false)).toEqual({ roomId: 3, consoleId: 2 });
  });

  it('is the largest of several others for the room', () => {
    expect(displayPlanOf([laptop, monitor, beamer], false)).toEqual({ roomId: 2, consoleId: 1 });
  });

  it('is exchanged when the person has said so', () => {
    expect(displayPlanOf([laptop, beamer], true)).toEqual({ roomId: 1, consoleId: 2 });
  });

  it('is one picture where a mirrored display is named twice', () => {
    const mirror = display(4, [0, 1366, 768]);
    expect(displayPlanOf([laptop, mirror], false)).toBeNull();
    expect(separateDisplays([laptop, mirror, beamer]).map(({ id }) => id)).toEqual([1, 2]);
  });
});
