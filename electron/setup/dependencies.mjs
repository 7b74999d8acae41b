// The npm packages: installed anew only when the lockfile is not the one they were installed from.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupProblem, step } from './log.mjs';
import { npm } from './npm.mjs';
import { inProject, nodeModules } from './paths.mjs';
import { isStamped, writeStamp } from './stamp.mjs';

/** Lies in node_modules, so that it goes with it. */
const stampFile = join(nodeModules, '.lock-sha256');

export async function ensureDependencies() {
  const lockfile = await readFile(inProject('package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  if (await isStamped(stampFile, wanted)) return;

  await step('Installing the npm packages', async () => {
    // Only errors: on Node 20 npm would warn that Electron's own downloader wants a newer one, though it works.
    const installed = await npm(['ci', '--loglevel=error']);
    if (installed.code !== 0) {
      throw new SetupProblem(`npm ci failed:\n${installed.output.trim()}`);
    }
  });
  await writeStamp(stampFile, wanted);
}
