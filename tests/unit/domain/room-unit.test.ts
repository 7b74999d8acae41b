import {
  imageHeightMetres,
  isTooDeep,
  lettersBelow,
  pageFactor,
  roomUnitVh,
} from '@shared/domain/room-unit';
import { describe, expect, it } from 'vitest';

describe('the room unit', () => {
  it.each([
    [65, 0.809],
    [75, 0.934],
    [86, 1.071],
  ])('takes a display of %i inches as %f metres high', (inches, metres) => {
    expect(imageHeightMetres(inches)).toBeCloseTo(metres, 3);
  });

  it('is the usual one where display or room are unknown', () => {
    expect([roomUnitVh(null, null), roomUnitVh(65, null), roomUnitVh(null, 4)]).toEqual([
      3.2, 3.2, 3.2,
    ]);
  });

  it.each([
    [65, 3.7],
    [75, 4.3],
    [86, 4.9],
  ])('needs no more than the usual one at %i inches and %f metres', (inches, metres) => {
    expect(roomUnitVh(inches, metres)).toBeCloseTo(3.4, 1);
  });

  it('grows with the distance and shrinks with the display, a capital being 1/200 of the distance', () => {
    const unit = roomUnitVh(75, 5);
    expect((unit / 100) * 0.668 * imageHeightMetres(75)).toBeCloseTo(5 / 200, 6);
    expect(roomUnitVh(75, 6)).toBeGreaterThan(unit);
    expect(roomUnitVh(86, 5)).toBeLessThan(unit);
  });

  it('stays within what a screen can show', () => {
    expect([roomUnitVh(100, 1), roomUnitVh(32, 20)]).toEqual([2.4, 5.2]);
  });

  it('gives up on rooms deeper than eight image heights', () => {
    const height = imageHeightMetres(65);
    expect([isTooDeep(65, height * 7.9), isTooDeep(65, height * 8.1)]).toEqual([false, true]);
  });
});

describe('a page', () => {
  it('is as large as its window for every room, and grows only with letters beyond those of the deepest one', () => {
    expect([2.4, 3.2, 5.2].map(pageFactor)).toEqual([1, 1, 1]);
    expect(pageFactor(6.4)).toBeCloseTo(6.4 / 5.2, 9);
  });

  it('leaves the screen below a strip as many lines as the page had without it', () => {
    const page = 19.2;
    const strip = 2;
    const letters = lettersBelow(strip, page);
    expect(page / letters - strip).toBeCloseTo(page);
    expect(lettersBelow(0, page)).toBe(1);
  });
});
