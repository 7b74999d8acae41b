import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wrap } from './writer-process';

/** This machine does not let a fault be made: no mounting, a tool that is missing. */
export class Impossible extends Error {}

/**
 * Lets a system call of the writer fail. `when` counts calls as strace does, for each thread apart, so the pool of threads
 * that Node uses for files has one thread only. Which calls can be used: those that Node makes for nothing but files.
 */
export function failing(
  call: 'fdatasync' | 'fsync' | 'pwrite64' | 'rename',
  error: string,
  when: string,
  log: string,
): Wrap {
  requireStrace();
  return {
    before: [
      'strace',
      ...['-f', '-qq', '-o', log],
      ...['-e', `trace=${call}`],
      ...['-e', `inject=${call}:error=${error}:when=${when}`],
    ],
    env: { UV_THREADPOOL_SIZE: '1' },
  };
}

/** How many calls have been made to fail by now. */
export const failedCalls = (log: string): number =>
  readFileSync(log, 'utf8').split('(INJECTED)').length - 1;

/** Watches what becomes of the writes to files. */
export function watchedWrites(log: string): Wrap {
  requireStrace();
  return { before: ['strace', '-f', '-qq', '-o', log, '-e', 'trace=pwrite64,write', '-s', '0'] };
}

/** How many writes have put only a part of their bytes on the disk: a call that does so reports no error. */
export function shortWrites(log: string): number {
  const writes = readFileSync(log, 'utf8').matchAll(
    /write(?:64)?\(.*, (\d+)(?:, \d+)?\)\s+= (\d+)/g,
  );
  return [...writes].filter(([, asked, done]) => Number(done) < Number(asked)).length;
}

/** A disk that says "written" and has not: both calls that ask for it succeed without doing anything. */
export function lyingSyncs(): Wrap {
  requireStrace();
  return {
    before: [
      'strace',
      ...['-f', '-qq', '-o', '/dev/null'],
      ...['-e', 'trace=fdatasync,fsync'],
      ...['-e', 'inject=fdatasync,fsync:retval=0'],
    ],
  };
}

function requireStrace(): void {
  try {
    execFileSync('strace', ['-qq', '-f', '-o', '/dev/null', 'true'], { stdio: 'pipe' });
  } catch (error) {
    throw new Impossible(
      `strace does not work here: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

/** A clock of the writer's own, which reads its shift from a file, so that it can jump while it runs. */
export function shiftedClock(shiftFile: string): Wrap {
  const library = fakeTimeLibrary();
  if (library === null) throw new Impossible('libfaketime is not installed');
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: shiftFile,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    },
  };
}

function fakeTimeLibrary(): string | null {
  for (const folder of ['/usr/lib', '/usr/lib64', '/usr/local/lib']) {
    for (const below of ['', ...namesIn(folder)]) {
      const place = join(folder, below, 'faketime');
      if (namesIn(place).includes('libfaketimeMT.so.1')) return join(place, 'libfaketimeMT.so.1');
    }
  }
  return null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
