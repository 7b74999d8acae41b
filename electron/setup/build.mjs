// The build: made anew only when something it is made from has changed.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem, step } from './log.mjs';
import { cacheFolder, inProject, root } from './paths.mjs';
import { fingerprint, isStamped, removeStamp, writeStamp } from './stamp.mjs';
import { electronVite } from './tools.mjs';

const stampFile = join(cacheFolder, 'build-sha256');

const SOURCES = [
  'electron/main',
  'electron/preload',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const RESULTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** @param {{ force?: boolean }} [options] whether to build even if nothing has changed */
export async function ensureBuild({ force = false } = {}) {
  const wanted = await fingerprint(root, SOURCES);
  const isThere = RESULTS.every((result) => existsSync(inProject(result)));
  if (!force && isThere && (await isStamped(stampFile, wanted))) return;
  await step('Building the app', async () => {
    await removeStamp(stampFile);
    const built = await electronVite(['build', '--logLevel', 'warn'], { output: 'collect' });
    if (built.code !== 0)
      throw new SetupProblem(`The app could not be built:\n${built.output.trim()}`);
  });
  await writeStamp(stampFile, wanted);
}

/** To be called before something else writes into the build's folder. */
export const forgetBuild = () => removeStamp(stampFile);
