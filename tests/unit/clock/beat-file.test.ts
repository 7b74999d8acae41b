import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BeatFile } from '../../../electron/main/clock/beat-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lessons-beats-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'beats.json');

test('what was written is there at the next start', async () => {
  const beat = { at: 1_000, wall: 2_000 };
  await (await BeatFile.open(path())).write('one', beat);
  const again = await BeatFile.open(path());
  expect(again.of('one')).toEqual(beat);
  expect(again.of('other')).toBeNull();
});

test.each(['', '{"one":{"at":1', '[]', '{"one":{"at":"x"}}'])(
  'a file that a power cut left as %j counts as none',
  async (content) => {
    writeFileSync(path(), content);
    const file = await BeatFile.open(path());
    expect(file.of('one')).toBeNull();
    await file.write('one', { at: 1, wall: 1 });
    expect((await BeatFile.open(path())).of('one')).toEqual({ at: 1, wall: 1 });
  },
);

test('only the sessions of late are remembered', async () => {
  const file = await BeatFile.open(path());
  for (let at = 0; at < 40; at += 1) await file.write(`s${at}`, { at, wall: at });
  expect(file.of('s39')).not.toBeNull();
  expect(file.of('s0')).toBeNull();
  expect(Object.keys(JSON.parse(readFileSync(path(), 'utf8')))).toHaveLength(20);
});

test('a profile that can not be written is no failure', async () => {
  const file = await BeatFile.open(join(folder, 'missing', 'beats.json'));
  await file.write('one', { at: 1, wall: 1 });
  expect(file.of('one')).toEqual({ at: 1, wall: 1 });
});
