import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** A real folder of its own for every test of a file, gone after it. */
export function scratchFolder(): {
  readonly path: string;
  in(...names: string[]): string;
  names(): Promise<string[]>;
} {
  /* Disks that sync can take their time, above all while other tests run. */
  vi.setConfig({ testTimeout: 30_000 });
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'lessons-'));
  });
  afterEach(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return {
    get path() {
      return path;
    },
    in: (...names) => join(path, ...names),
    names: async () => (await readdir(path)).sort(),
  };
}
