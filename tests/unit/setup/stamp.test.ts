import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isStamped, removeStamp, writeStamp } from '../../../electron/setup/stamp.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lessons-stamp-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  writeFileSync(join(folder, 'src/a.ts'), 'a');
  writeFileSync(join(folder, 'src/deep/b.ts'), 'b');
  writeFileSync(join(folder, 'config.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const places = ['src', 'config.json', 'not-there'];

describe('the fingerprint of sources', () => {
  it('stays the same when only dates change', async () => {
    const before = await fingerprint(folder, places);
    utimesSync(join(folder, 'src/a.ts'), 0, 0);
    expect(await fingerprint(folder, places)).toBe(before);
  });

  it.each<[string, () => void]>([
    ['a content', () => writeFileSync(join(folder, 'src/deep/b.ts'), 'c')],
    ['a name', () => renameSync(join(folder, 'src/a.ts'), join(folder, 'src/c.ts'))],
    ['a single file', () => writeFileSync(join(folder, 'config.json'), '[]')],
    ['the number of files', () => writeFileSync(join(folder, 'src/new.ts'), '')],
    ['where one file ends', () => writeFileSync(join(folder, 'src/a.ts'), 'asrc/deep/b.ts\n1\n')],
  ])('changes with %s', async (_, change) => {
    const before = await fingerprint(folder, places);
    change();
    expect(await fingerprint(folder, places)).not.toBe(before);
  });
});

describe('a stamp', () => {
  it('holds until it is taken away or another one is written', async () => {
    const file = join(folder, 'cache/build-sha256');
    expect(await isStamped(file, 'abc')).toBe(false);
    await writeStamp(file, 'abc');
    expect(await isStamped(file, 'abc')).toBe(true);
    expect(await isStamped(file, 'abcd')).toBe(false);
    await removeStamp(file);
    expect(await isStamped(file, 'abc')).toBe(false);
  });
});
