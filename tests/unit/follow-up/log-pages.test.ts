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
const pagesOf = (...lines: LogLineData[]) =>
  logPages(lines, SIZE, widthOf).map((page) => page.map(({ line: { id } }) => id));
const shownOf = (one: LogLineData) => logPages([one], SIZE, widthOf)[0]?.[0]?.shown ?? null;

it('shows short entries whole, as many as a page holds', () => {
  expect(pagesOf(line('a', 'done', words(60)), line('b', 'done', words(60)))).toEqual([['a', 'b']]);
  expect(shownOf(line('a', 'done', words(60)))).toBeNull();
});

it('shortens an entry that is higher than a page, and leaves a line for the way to the whole', () => {
  expect(pagesOf(line('a', 'dropped', words(640)), line('b', 'done'))).toEqual([['a'], ['b']]);
  const [head, said = ''] = shownOf(line('a', 'dropped', words(640))) ?? [];
  const most = Math.floor((SIZE.height - 2.5 - 0.45) / 1.28);
  expect(head).toBe('dropped');
  expect(said).toMatch(/ …$/);
  expect(words(640).startsWith(said.replace(/ …$/, ''))).toBe(true);
  expect(said.length).toBeLessThanOrEqual((most - 2) * 30);
  expect(said.length).toBeGreaterThan((most - 3) * 26);
});

it('shortens letters without a space as well, and a first line that is too long', () => {
  expect(shownOf(line('a', 'dropped', 'w'.repeat(500)))?.join('').length).toBeLessThan(300);
  expect(shownOf(line('a', 'w'.repeat(500)))?.join('').length).toBeLessThan(300);
});
