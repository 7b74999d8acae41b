import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const tests = join(import.meta.dirname, '../..');
/** The catalogue of bad inputs (resources/docs/bad-inputs.md) has so many rows. */
const ROWS = 58;

/** The numbers in the titles that begin with `row 7:`, `rows 12 and 13:` or, in a table of cases, are just `row 19`. */
const rowsIn = (source: string): number[] =>
  [...source.matchAll(/['"`]rows? (\d+)(?: and (\d+))?\b/g)].flatMap(([, one, other]) =>
    [one, other].flatMap((number) => (number === undefined ? [] : [Number(number)])),
  );

it('every row of the catalogue of bad inputs has a test that is named after it', () => {
  const sources = readdirSync(tests, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(test|e2e)\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const tested = new Set(sources.flatMap(rowsIn));
  const missing = Array.from({ length: ROWS }, (_, at) => at + 1).filter((row) => !tested.has(row));
  expect(missing).toEqual([]);
});
