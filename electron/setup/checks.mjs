// The checks that `npm test` and `npm run check` consist of. Each is run to its end whatever the others found, so that one run
// shows everything; the last line adds them up.

import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { vitestWithFaults } from './faults.mjs';
import { SetupProblem, say, warn } from './log.mjs';
import { playwrightOffline } from './offline.mjs';
import { packageForTests } from './packaging.mjs';
import { inProject, reportsFolder } from './paths.mjs';
import {
  closingLine,
  countPlaywright,
  countVitest,
  isGreen,
  oneCheck,
  sum,
  withExitCode,
} from './summary.mjs';
import { biome, knip, playwright, tsc, vitest } from './tools.mjs';

/** @typedef {import('./summary.mjs').Counts} Counts */
/** @typedef {{ title: string, run: () => Promise<Counts> }} Check */

const vitestConfig = inProject('tests', 'vitest.config.ts');
const playwrightConfig = inProject('tests', 'playwright.config.ts');

/**
 * Reads a runner's report; one that is missing or damaged counts as a failure.
 * @param {string} name
 * @param {number} code what the runner returned
 * @param {(report: any) => Counts} count
 * @returns {Promise<Counts>}
 */
async function countReport(name, code, count) {
  try {
    const report = JSON.parse(await readFile(join(reportsFolder, name), 'utf8'));
    return withExitCode(count(report), code);
  } catch {
    warn(`There is no readable report ${name}.`);
    return oneCheck(false);
  }
}

/** @returns {Check} */
const types = () => ({
  title: 'Types',
  run: async () => oneCheck((await tsc(['-b', inProject('tsconfig.json')])).code === 0),
});

/** @returns {Check} */
const lint = () => ({
  title: 'Lint',
  run: async () => oneCheck((await biome(['lint', '--error-on-warnings'])).code === 0),
});

/** @returns {Check} */
const formatting = () => ({
  title: 'Formatting and order of imports',
  run: async () => oneCheck((await biome(['check', '--linter-enabled=false'])).code === 0),
});

/** @returns {Check} */
const unused = () => ({
  title: 'Unused files, exports and packages',
  run: async () => oneCheck((await knip([])).code === 0),
});

/** @param {readonly string[]} args @returns {Check} */
export const unit = (args = []) => ({
  title: 'Unit and component tests',
  run: async () => {
    const report = join(reportsFolder, 'unit.json');
    const { code } = await vitest(
      [
        'run',
        '--config',
        vitestConfig,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      { env: { ...process.env, NODE_ENV: 'test' } },
    );
    return countReport('unit.json', code, countVitest);
  },
});

/**
 * A check that has to build something first. What the person has to do about it is said, and counts as a failure.
 * @param {() => Promise<Counts>} work
 * @returns {Promise<Counts>}
 */
async function countingProblems(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    warn(error.message);
    return oneCheck(false);
  }
}

/**
 * @param {NodeJS.ProcessEnv} env with a display
 * @param {readonly string[]} args
 * @returns {Check}
 */
export const endToEnd = (env, args = []) => ({
  title: 'End-to-end tests in the real app',
  run: () =>
    countingProblems(async () => {
      await ensureBuild();
      const { code } = await playwright(['test', '--config', playwrightConfig, ...args], { env });
      return countReport('e2e.json', code, countPlaywright);
    }),
});

/**
 * @param {NodeJS.ProcessEnv} env with a display
 * @param {readonly string[]} args
 * @returns {Check}
 */
export const packaged = (env, args = []) => ({
  title: 'The packaged app',
  run: () =>
    countingProblems(async () => {
      const { folder, remove } = await packageForTests();
      try {
        const { code } = await playwright(
          ['test', '--config', inProject('tests', 'package', 'package.config.ts'), ...args],
          { env: { ...env, LESSONS_PACKAGE: folder } },
        );
        return await countReport('package.json', code, countPlaywright);
      } finally {
        await remove();
      }
    }),
});

/**
 * @param {NodeJS.ProcessEnv} env with a display
 * @param {readonly string[]} args
 * @returns {Check}
 */
export const offline = (env, args = []) => ({
  title: 'The app without a network, traced',
  run: () =>
    countingProblems(async () => {
      await ensureBuild();
      const { code } = await playwrightOffline(
        ['test', '--config', inProject('tests', 'offline', 'offline.config.ts'), ...args],
        env,
      );
      return countReport('offline.json', code, countPlaywright);
    }),
});

/**
 * @param {NodeJS.ProcessEnv} env with a display
 * @param {{ isSlice?: boolean, args?: readonly string[] }} [options] a slice is what `npm test` has time for
 * @returns {Check}
 */
export const faults = (env, { isSlice = false, args = [] } = {}) => ({
  title: 'Faults: kills, power cuts, bad disks',
  run: () =>
    countingProblems(async () => {
      await ensureBuild();
      const { code } = await vitestWithFaults(
        [
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${join(reportsFolder, 'faults.json')}`,
          ...args,
        ],
        { ...env, LESSONS_FAULT_SLICE: isSlice ? '1' : '' },
      );
      return countReport('faults.json', code, countVitest);
    }),
});

/** Tests that try the same for one more field or pace: `npm test` has time for the first of each kind. */
const THOROUGH = '@thorough';

/** The walk over every screen in further rooms takes ten minutes: `npm test` walks through the usual ones. */
const ROOMS = '@rooms';

/** @param {NodeJS.ProcessEnv} env with a display @param {readonly string[]} args @returns {Check} */
export const rooms = (env, args = []) => endToEnd(env, ['--grep', ROOMS, ...args]);

/** What `npm test` runs. @param {NodeJS.ProcessEnv} env with a display */
export const testChecks = (env) => [
  types(),
  lint(),
  unit(),
  endToEnd(env, ['--grep-invert', `${THOROUGH}|${ROOMS}`]),
  faults(env, { isSlice: true }),
];

/** What CI runs. @param {NodeJS.ProcessEnv} env with a display */
export const allChecks = (env) => [
  formatting(),
  unused(),
  types(),
  lint(),
  unit(),
  endToEnd(env),
  faults(env, { isSlice: true }),
  packaged(env),
];

/**
 * Runs the checks one after another and ends with the closing line.
 * @param {readonly Check[]} checks
 * @returns {Promise<number>} the code to end with
 */
export async function runChecks(checks) {
  await rm(reportsFolder, { recursive: true, force: true });
  await mkdir(reportsFolder, { recursive: true });
  /** @type {Array<{ title: string, counts: Counts, seconds: string }>} */
  const results = [];
  for (const check of checks) {
    say(`\n── ${check.title}`);
    const startedAt = Date.now();
    const counts = await check.run();
    results.push({
      title: check.title,
      counts,
      seconds: ((Date.now() - startedAt) / 1000).toFixed(1),
    });
  }

  // Named once more at the end, where somebody who scrolls up from the last line finds them.
  for (const { title, counts } of results) {
    for (const failure of counts.failures ?? []) say(`\n✗ ${title}: ${failure}`);
  }
  say('');
  for (const { title, counts, seconds } of results) {
    say(`${isGreen(counts) ? '✓' : '✗'} ${title}: ${closingLine(counts)} · ${seconds} s`);
  }
  const total = sum(results.map(({ counts }) => counts));
  say(`\n${closingLine(total)}`);
  return results.every(({ counts }) => isGreen(counts)) ? 0 : 1;
}
