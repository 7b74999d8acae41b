import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Undoes something that a test has made. */
type Undo = () => void;

const ATTEMPTS = 60;

/**
 * A folder of a test's own, with everything that was mounted in it. It is removed only when nothing is mounted below it any
 * more: what lies behind a mount must not be deleted by mistake.
 */
export class Scratch {
  readonly path = mkdtempSync(join(tmpdir(), 'lessons-faults-'));
  readonly #undo: Undo[] = [];

  /** A folder in it, made if need be. */
  folder(name: string): string {
    const path = join(this.path, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  file(name: string): string {
    return join(this.path, name);
  }

  /** Remembers how to undo something; done at the end whatever happens before. */
  later(undo: Undo): void {
    this.#undo.push(undo);
  }

  /** Undoes everything and removes the folder. What has just been killed may hold its files for a moment. */
  async remove(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      for (const undo of [...this.#undo].reverse()) tryTo(undo);
      const mounts = mountsBelow(this.path);
      if (mounts.length === 0) break;
      if (attempt > ATTEMPTS)
        throw new Error(`Still mounted, so not removed: ${mounts.join(', ')}`);
      /* Out of sight at least: then nothing lies behind the path that must not be deleted. */
      if (attempt === ATTEMPTS)
        for (const place of mounts) tryTo(() => system('umount', '-l', place));
      await wait(50);
    }
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What is undone already cannot be undone again. */
function tryTo(undo: Undo): void {
  try {
    undo();
  } catch {
    /* Whether it still holds is seen by what is mounted. */
  }
}

/** The places at or below a folder where something is mounted. */
export function mountsBelow(folder: string): string[] {
  /* Elsewhere than on Linux nothing is mounted here. */
  if (process.platform !== 'linux') return [];
  return readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .filter((place) => place === folder || place.startsWith(folder + sep));
}

/** Runs a system's program to its end; its words are in the error where it fails. */
export function system(command: string, ...words: readonly string[]): string {
  try {
    return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    const why = said === '' && error instanceof Error ? error.message : said;
    throw new Error(`${command} ${words.join(' ')}: ${why}`);
  }
}
