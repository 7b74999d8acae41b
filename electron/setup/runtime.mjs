// The Electron runtime. The `electron` npm package is only a small downloader; the runtime itself is fetched here, so that
// installing the npm packages needs nothing but the npm registry.

import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FALLBACK_VERSION, hasFallback, installFallback } from './fallback-runtime.mjs';
import { SetupProblem, say, step } from './log.mjs';
import { electronDist, electronPackage, inProject } from './paths.mjs';
import { run } from './processes.mjs';

const pathFile = join(electronPackage, 'path.txt');

/** @returns {Promise<string>} the version that the project pins */
async function pinnedVersion() {
  const manifest = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  return manifest.devDependencies.electron;
}

/** @returns {Promise<string | undefined>} the version of the runtime in place; undefined when there is none, or only half of one */
async function installedVersion() {
  try {
    const binary = await readFile(pathFile, 'utf8');
    if (!existsSync(join(electronDist, binary))) return undefined;
    const version = await readFile(join(electronDist, 'version'), 'utf8');
    return version.trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}

/** @returns {Promise<string>} the program to run; only after `ensureRuntime` */
export async function electronBinary() {
  return join(electronDist, await readFile(pathFile, 'utf8'));
}

/**
 * What every start says while the fallback is in use.
 * @param {string} inUse
 * @param {string} pinned
 */
export function fallbackNotice(inUse, pinned) {
  return (
    `Electron ${inUse} (fallback; the project's pinned version is ${pinned} and could not be downloaded). ` +
    'For development and tests only; `npm run setup` tries the pinned one again.'
  );
}

/**
 * Sees to it that there is a runtime: the official one of the pinned version, else the fallback.
 * @param {{ retryOfficial: boolean }} options whether the official one is to be tried again where the fallback is in place
 */
export async function ensureRuntime({ retryOfficial }) {
  const pinned = await pinnedVersion();
  const installed = await installedVersion();
  if (installed === pinned) return;

  const fallbackInPlace = installed === FALLBACK_VERSION && hasFallback();
  if (!fallbackInPlace || retryOfficial) {
    const problem = fallbackInPlace
      ? await keepingWhatIsThere(() => installOfficial(pinned))
      : await installOfficial(pinned);
    if (problem === undefined) return;
    if (!hasFallback()) {
      throw new SetupProblem(`Electron ${pinned} could not be downloaded:\n${problem}`);
    }
    say(`  Electron ${pinned} could not be downloaded here (${problem.split('\n')[0]}).`);
    if (!fallbackInPlace) await installFallback();
  }
  say(`! ${fallbackNotice(FALLBACK_VERSION, pinned)}`);
}

/**
 * Puts the runtime in place aside while another one is tried, and back where it was when that fails: the two must not mix, and
 * the old one need not be fetched again.
 * @param {() => Promise<string | undefined>} install returns what went wrong, if something did
 */
async function keepingWhatIsThere(install) {
  const aside = `${electronDist}.aside`;
  await rm(aside, { recursive: true, force: true });
  await rename(electronDist, aside);
  const binary = await readFile(pathFile, 'utf8');
  const problem = await install();
  if (problem !== undefined) {
    await rm(electronDist, { recursive: true, force: true });
    await rename(aside, electronDist);
    await writeFile(pathFile, binary);
  }
  await rm(aside, { recursive: true, force: true });
  return problem;
}

/**
 * Lets the electron package download its own runtime. It gives up quickly where its release page can't be reached.
 * @param {string} version
 * @returns {Promise<string | undefined>} what went wrong, if something did
 */
async function installOfficial(version) {
  let problem = '';
  try {
    await step(`Fetching the official Electron ${version}`, async () => {
      const installed = await run(process.execPath, [join(electronPackage, 'install.js')]);
      if (installed.code === 0) return;
      problem = installed.output.trim() || `it ended with code ${installed.code}`;
      throw new Error(problem);
    });
  } catch (error) {
    if (problem === '') throw error;
    return problem;
  }
  return (await installedVersion()) === version ? undefined : 'it left no whole runtime behind';
}
