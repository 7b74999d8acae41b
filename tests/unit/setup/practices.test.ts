import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const rows = [
  ...readFileSync(join(root, 'resources/docs/practices.md'), 'utf8').matchAll(
    /^\| ((?:LL|PF|WC|KP)\d+) \|/gm,
  ),
].map(([, row = '']) => row);

/** The titles of all tests: what stands behind `it(` and its kin. */
const titles = readdirSync(join(root, 'tests'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(test|e2e)\.tsx?$/.test(entry.name))
  .flatMap((entry) => [
    ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(
      /\b(?:it|test)(?:\.each\([^)]*\))?\(\s*(['"`])(.*?)\1\s*,/gs,
    ),
  ])
  .map(([, , title = '']) => title);

describe('the practices behind the app', () => {
  it('are twenty-nine rows', () => {
    expect(rows).toHaveLength(29);
    expect(new Set(rows).size).toBe(29);
  });

  it.each(rows)('%s is held by a test that names it', (row) => {
    const naming = titles.filter((title) => new RegExp(`\\b${row}\\b.*:`).test(title));
    expect(naming).not.toEqual([]);
  });
});
