import { expect, it } from 'vitest';
import type { LogLineData } from '../../../renderer/src/follow-up/log-lines';
import { logPages } from '../../../renderer/src/follow-up/log-pages';

/* Every letter is half a unit wide: thirty of them on a line. */
const widthOf = (text: string) => text.length / 2;
const SIZE = { width: 17.4, height: 16 };
const line = (id: string, ...parts: string[]): LogLineData => ({
  id,
  on: '2026-02-26',
  parts,
  entry: null,
});
const words = (letters: number) => 'seven and '.repeat(letters / 10).trim();
const shown = (...lines: LogLineData[]) =>
  logPages(lines, SIZE, widthOf).map((page) =>
    page.map((one) => `${one.line.id} ${one.shownLines ?? 'whole'}`),
  );

it('shows short entries whole, as many as a page holds', () => {
  expect(shown(line('a', 'done', words(60)), line('b', 'done', words(60)))).toEqual([
    ['a whole', 'b whole'],
  ]);
});

it('shortens an entry that is higher than a page, and leaves a line for the way to the whole', () => {
  const most = Math.floor((SIZE.height - 2.5 - 0.45) / 1.28);
  expect(shown(line('a', 'dropped', words(640)), line('b', 'done'))).toEqual([
    [`a ${most - 1}`],
    ['b whole'],
  ]);
});

it('shortens letters without a space as well', () => {
  const [[only] = []] = shown(line('a', 'dropped', 'w'.repeat(500)));
  expect(only).not.toBe('a whole');
});
