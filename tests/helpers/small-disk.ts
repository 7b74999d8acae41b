import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/**
 * A small disk of the test's own, and how it is ejected; null where this machine does not let us mount one, and then the test
 * says so.
 */
export function smallDisk(folder: string, kilobytes = 256): (() => void) | null {
  mkdirSync(folder, { recursive: true });
  try {
    const options = `size=${kilobytes}k`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return null;
  }
  /* At once, whoever still has a file of it open: an app that has just ended may have. */
  return () => execFileSync('umount', ['--lazy', folder], { stdio: 'pipe' });
}

export const NO_DISK = 'LEFT OUT: no small disk could be mounted on this machine.';
