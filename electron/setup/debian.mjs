// Asks Debian's package tools (and those of its relatives, such as Ubuntu), and runs them.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SetupProblem, say, step } from './log.mjs';
import { run } from './processes.mjs';

/**
 * @typedef {object} Need something that has to be on the machine
 * @property {string} what in words, such as "a virtual display (Xvfb)"
 * @property {readonly string[]} packages names it may go by, newest first; the first that the machine's release has is taken
 * @property {boolean} [optional] better with it, but works without
 */

/**
 * The packages that meet the needs on this release.
 * @param {readonly Need[]} needs
 * @param {ReadonlySet<string>} offered the names that the release offers; empty when its lists have not been fetched yet
 * @param {string} osRelease the content of /etc/os-release, to decide by while nothing is known
 * @returns {{ names: string[], unknown: boolean }} the names, and whether one of them is only a guess
 */
export function resolvePackages(needs, offered, osRelease) {
  let unknown = false;
  const names = needs.map((need) => {
    const found = need.packages.find((name) => offered.has(name));
    if (found) return found;
    unknown = true;
    const renamed = need.packages.find((name) => name.endsWith('t64'));
    const other = need.packages.find((name) => name !== renamed) ?? '';
    return renamed && hasRenamedLibraries(osRelease) ? renamed : other;
  });
  return { names: [...new Set(names)], unknown };
}

/**
 * Since Debian 13 and Ubuntu 24.04 libraries that know dates beyond 2038 are called "…t64".
 * @param {string} osRelease
 */
function hasRenamedLibraries(osRelease) {
  /** @param {string} field */
  const value = (field) => new RegExp(`^${field}="?([^"\\n]*)`, 'm').exec(osRelease)?.[1] ?? '';
  const version = Number.parseFloat(value('VERSION_ID'));
  return value('ID') === 'ubuntu' ? version >= 24.04 : version >= 13;
}

/**
 * Reads `apt-cache policy`.
 * @param {string} output
 * @returns {Set<string>} the packages that can be installed
 */
export function parsePolicy(output) {
  const offered = new Set();
  let name = '';
  for (const line of output.split('\n')) {
    if (/^\S.*:$/.test(line)) name = line.slice(0, -1);
    const candidate = /^\s+Candidate: (.*)$/.exec(line)?.[1];
    if (candidate && candidate !== '(none)') offered.add(name);
  }
  return offered;
}

/**
 * How far `apt-get install` has come, from what it has said so far: every package is fetched, unpacked and set up.
 * @param {string} output
 * @returns {number | undefined} from 0 to 1; undefined before the number of packages is known
 */
export function aptProgress(output) {
  const packages = Number(/(\d+) newly installed/.exec(output)?.[1] ?? 0);
  if (packages === 0) return undefined;
  const done = output.match(/^(Get:\d+|Unpacking |Setting up )/gm)?.length ?? 0;
  return Math.min(done / (packages * 3), 1);
}

/**
 * The one line that installs packages.
 * @param {readonly string[]} names
 */
export function installLine(names) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/** @param {string} command @param {readonly string[]} args */
function ask(command, args) {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
    });
  } catch {
    return '';
  }
}

/** The names of all installed packages. @returns {Set<string>} */
export function installedPackages() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders, not JavaScript's.
  const lines = ask('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n']).split('\n');
  return new Set(
    lines.filter((line) => line.endsWith(' installed')).map((line) => line.split(' ')[0] ?? ''),
  );
}

/** @param {readonly Need[]} needs */
export function packagesFor(needs) {
  const offered = parsePolicy(
    ask('apt-cache', ['policy', ...needs.flatMap((need) => need.packages)]),
  );
  let osRelease = '';
  try {
    osRelease = readFileSync('/etc/os-release', 'utf8');
  } catch {
    // Then the older names are guessed.
  }
  return resolvePackages(needs, offered, osRelease);
}

/** @param {readonly string[]} args @param {(output: string) => void} [onOutput] */
function aptGet(args, onOutput) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  return run('apt-get', args, { env, ...(onOutput ? { onOutput } : {}) });
}

/** Installs what meets the needs; as root only. @param {readonly Need[]} needs */
export async function installPackages(needs) {
  let isUpdated = false;
  const update = () =>
    step('Fetching the list of Debian packages', async () => {
      isUpdated = true;
      const updated = await aptGet(['update', '-qq']);
      if (updated.code !== 0)
        throw new SetupProblem(`apt-get update failed:\n${updated.output.trim()}`);
    });

  if (packagesFor(needs).unknown) await update();
  const { names } = packagesFor(needs);
  say(`  Missing on this system: ${names.join(' ')}`);
  const install = () =>
    step(`Installing ${names.length} Debian packages`, async (report) => {
      const installed = await aptGet(
        ['install', '-y', '--no-install-recommends', ...names],
        (output) => {
          const fraction = aptProgress(output);
          if (fraction !== undefined) report(fraction);
        },
      );
      if (installed.code !== 0)
        throw new SetupProblem(`apt-get install failed:\n${installed.output.trim()}`);
    });

  try {
    await install();
  } catch (error) {
    // Lists that are too old name files that are gone by now.
    if (isUpdated) throw error;
    await update();
    await install();
  }
}
