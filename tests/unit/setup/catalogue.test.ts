import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const tests = join(import.meta.dirname, '../..');
/** This file names rows without testing them. */
const OWN_NAME = basename(import.meta.filename);
/** The catalogue of bad inputs (resources/docs/bad-inputs.md) has so many rows. */
const ROWS = 74;
/** The beginning of a test that never runs, as far as its title. */
const LEFT_OUT = /\.(?:skip|fixme|todo)\(\s*['"`]rows? \d+(?: and \d+)?/g;

/** The numbers in the titles that begin with a row or two, and in a table of cases those that are nothing else. */
const rowsIn = (source: string): number[] =>
  [...source.replace(LEFT_OUT, '').matchAll(/['"`]rows? (\d+)(?: and (\d+))?\b/g)].flatMap(
    ([, one, other]) =>
      [one, other].flatMap((number) => (number === undefined ? [] : [Number(number)])),
  );

it('a row counts where it stands at the beginning of a title, and not in a test that is left out', () => {
  const titled = (call: string, title: string) => `${call}('${title}', () => {});`;
  expect(rowsIn(titled('it', 'row 7: is read'))).toEqual([7]);
  expect(rowsIn(titled('it.each(CASES)', 'rows 12 and 13: are read'))).toEqual([12, 13]);
  for (const way of ['skip', 'fixme', 'todo']) {
    expect(rowsIn(titled(`it.${way}`, 'row 7: is read'))).toEqual([]);
  }
});

it('every row of the catalogue of bad inputs has a test that is named after it', () => {
  const sources = readdirSync(tests, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.(test|e2e)\.tsx?$/.test(entry.name) && entry.name !== OWN_NAME,
    )
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const tested = new Set(sources.flatMap(rowsIn));
  const missing = Array.from({ length: ROWS }, (_, at) => at + 1).filter((row) => !tested.has(row));
  expect(missing).toEqual([]);
});
