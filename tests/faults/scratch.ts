import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

/** What a test has made and has to be undone, the newest first. */
type Undo = () => void;

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

  remove(): void {
    for (const undo of this.#undo.splice(0).reverse()) {
      try {
        undo();
      } catch {
        /* What is undone already cannot be undone again; what still holds is seen below. */
      }
    }
    const mounts = mountsBelow(this.path);
    if (mounts.length > 0) throw new Error(`Still mounted, so not removed: ${mounts.join(', ')}`);
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The places at or below a folder where something is mounted. */
export function mountsBelow(folder: string): string[] {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8');
  return mounts
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
