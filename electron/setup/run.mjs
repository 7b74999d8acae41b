// The one entry of all npm scripts: prepares what is missing, then does what it was asked for.
//
//   node electron/setup/run.mjs <command> [arguments]; the commands stand in COMMANDS below
//
// It and everything it imports use Node's built-in modules only: on a fresh clone nothing else is there yet.

import { ensureBuild, forgetBuild } from './build.mjs';
import {
  allChecks,
  endToEnd,
  faults,
  offline,
  packaged,
  rooms,
  runChecks,
  testChecks,
  unit,
} from './checks.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { SetupProblem, say, warn } from './log.mjs';
import { checkNode } from './node-version.mjs';
import { inProject, root } from './paths.mjs';
import { endTogether, isStopping, run } from './processes.mjs';
import { electronBinary, ensureRuntime } from './runtime.mjs';
import { checkSandbox, isSandboxOff } from './sandbox.mjs';
import { closingLine, oneCheck } from './summary.mjs';
import { checkLibraries, planSystemPackages } from './system-packages.mjs';
import { biome, electronVite, playwright } from './tools.mjs';

/** On Linux tests always get a display of their own: the same size everywhere, and no windows in anybody's way. */
const ownDisplayForTests = process.platform === 'linux';

/**
 * Everything that has to be there before Electron can run.
 * @param {{ virtualDisplay?: boolean, documentTools?: boolean, testTools?: boolean, retryOfficial?: boolean }} [options]
 * @returns {Promise<NodeJS.ProcessEnv>} the environment to run it in
 */
async function prepareElectron({
  virtualDisplay = !hasDisplay(),
  documentTools = false,
  testTools = false,
  retryOfficial = false,
} = {}) {
  const installSystemPackages = planSystemPackages({
    display: virtualDisplay,
    documentTools,
    testTools,
  });
  // Debian's packages take as long as everything else together, and neither waits for the other.
  await both(
    installSystemPackages(),
    ensureDependencies().then(() => ensureRuntime({ retryOfficial })),
  );
  await checkLibraries();
  checkSandbox();
  return virtualDisplay ? startVirtualDisplay() : process.env;
}

/**
 * Waits for both, also when one fails: nothing may go on behind an error message.
 * @param {Promise<unknown>} one
 * @param {Promise<unknown>} other
 */
async function both(one, other) {
  await Promise.allSettled([one, other]);
  await Promise.all([one, other]);
}

/** @param {NodeJS.ProcessEnv} env */
function sayWhereItShows(env) {
  if (hasDisplay()) return;
  say(
    `No display was found: the app runs on a virtual one (${env.DISPLAY}), where nobody sees it. Ctrl+C ends it.`,
  );
}

const prepareTests = () =>
  prepareElectron({ virtualDisplay: ownDisplayForTests, documentTools: true, testTools: true });

/** @type {Record<string, (args: string[]) => Promise<number>>} what can be asked for; each returns the code to end with */
const COMMANDS = {
  async start(args) {
    const env = await prepareElectron();
    await ensureBuild();
    sayWhereItShows(env);
    const flags = isSandboxOff() ? ['--no-sandbox'] : [];
    // A machine without a display mostly has no message bus either; Chromium's complaints about it would only worry people.
    if (!hasDisplay()) flags.push('--log-level=3');
    return (await run(await electronBinary(), [...flags, root, ...args], { env, output: 'show' }))
      .code;
  },

  async dev(args) {
    const env = await prepareElectron();
    await forgetBuild();
    sayWhereItShows(env);
    const flags = isSandboxOff() ? ['--noSandbox'] : [];
    return (await electronVite(['dev', '--watch', ...flags, ...args], { env })).code;
  },

  async build() {
    await ensureDependencies();
    await ensureBuild({ force: true });
    return 0;
  },

  async setup() {
    await prepareElectron({ virtualDisplay: false, retryOfficial: true });
    await ensureBuild();
    say('Everything is in place.');
    return 0;
  },

  async test() {
    return runChecks(testChecks(await prepareTests()));
  },

  async check() {
    return runChecks(allChecks(await prepareTests()));
  },

  async 'test:unit'(args) {
    await ensureDependencies();
    return runChecks([unit(args)]);
  },

  async 'test:e2e'(args) {
    return runChecks([endToEnd(await prepareTests(), args)]);
  },

  async 'test:rooms'(args) {
    return runChecks([rooms(await prepareTests(), args)]);
  },

  async 'test:offline'(args) {
    return runChecks([offline(await prepareTests(), args)]);
  },

  async 'test:faults'(args) {
    return runChecks([faults(await prepareTests(), { args })]);
  },

  async 'test:package'(args) {
    return runChecks([packaged(await prepareTests(), args)]);
  },

  async format() {
    await ensureDependencies();
    return (await biome(['check', '--write', '--linter-enabled=false'])).code;
  },

  async demo(args) {
    const env = await prepareElectron();
    await ensureBuild();
    sayWhereItShows(env);
    const isFast = args.includes('--fast');
    return (
      await playwright(
        [
          'test',
          '--config',
          inProject('tests', 'demo', 'demo.config.ts'),
          ...args.filter((argument) => argument !== '--fast'),
        ],
        { env: { ...env, LESSONS_DEMO_PACE: isFast ? 'fast' : 'watch' } },
      )
    ).code;
  },

  async screenshots(args) {
    const env = await prepareElectron({ virtualDisplay: ownDisplayForTests });
    await ensureBuild();
    return (
      await playwright(
        ['test', '--config', inProject('tests', 'screenshots', 'screenshots.config.ts'), ...args],
        { env },
      )
    ).code;
  },
};

const [name = '', ...args] = process.argv.slice(2);
/** Whoever reads the last line of these must find it, also when not even the set-up succeeded. */
const endsWithCounts = name === 'check' || /^test(:|$)/.test(name);

endTogether();
process.chdir(root);
try {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new SetupProblem(`Usage: run.mjs ${Object.keys(COMMANDS).join('|')}`);
  checkNode();
  const code = await command(args);
  if (!isStopping()) process.exit(code);
} catch (error) {
  if (!isStopping()) {
    warn(
      error instanceof SetupProblem
        ? `\n${error.message}`
        : `\n${/** @type {Error} */ (error).stack}`,
    );
    if (endsWithCounts) say(closingLine(oneCheck(false)));
    process.exit(1);
  }
}
