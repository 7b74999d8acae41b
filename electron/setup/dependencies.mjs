// The npm packages: installed anew only when those in place are not the ones that the lockfile names.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupProblem, step } from './log.mjs';
import { npm } from './npm.mjs';
import { inProject, nodeModules } from './paths.mjs';
import { isStamped, writeStamp } from './stamp.mjs';

/** Lies in node_modules, so that it goes with it. */
const stampFile = join(nodeModules, '.lock-sha256');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages by their folder; the project itself is the folder "" */

/**
 * Whether the packages in place are those of the lockfile. Only packages for other systems may be absent.
 * @param {LockedPackages} locked
 * @param {LockedPackages} inPlace
 */
export function isSameTree(locked, inPlace) {
  const folders = new Set([...Object.keys(locked), ...Object.keys(inPlace)]);
  folders.delete('');
  return [...folders].every((folder) => {
    const wanted = locked[folder];
    const found = inPlace[folder];
    if (wanted === undefined) return false;
    if (found === undefined) return wanted.optional === true;
    return wanted.version === found.version && wanted.integrity === found.integrity;
  });
}

/**
 * npm keeps a list of what it has put into node_modules. So whoever has just run `npm install` need not wait for everything to be
 * installed once more, the Electron runtime with it.
 * @param {string} lockfile
 */
async function isInPlace(lockfile) {
  try {
    const list = await readFile(join(nodeModules, '.package-lock.json'), 'utf8');
    return isSameTree(JSON.parse(lockfile).packages, JSON.parse(list).packages);
  } catch {
    return false;
  }
}

export async function ensureDependencies() {
  const lockfile = await readFile(inProject('package-lock.json'), 'utf8');
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  if (await isStamped(stampFile, wanted)) return;

  if (!(await isInPlace(lockfile))) {
    await step('Installing the npm packages', async () => {
      // Only errors: on Node 20 npm would warn that Electron's own downloader wants a newer one, though it works.
      const installed = await npm(['ci', '--loglevel=error']);
      if (installed.code !== 0) {
        throw new SetupProblem(`npm ci failed:\n${installed.output.trim()}`);
      }
    });
  }
  await writeStamp(stampFile, wanted);
}
