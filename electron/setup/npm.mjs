// Runs npm, also when this program was started with `node` alone.

import { execFileSync } from 'node:child_process';
import { run } from './processes.mjs';

/** npm's own script where npm started us (right on Windows too, where `npm` is a batch file), else `npm` from the PATH. */
const npmScript = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;

/** @param {readonly string[]} args @returns {[string, string[]]} */
function npmCommand(args) {
  return npmScript ? [process.execPath, [npmScript, ...args]] : ['npm', [...args]];
}

/** @param {readonly string[]} args */
export function npm(args) {
  const [command, all] = npmCommand(args);
  return run(command, all);
}

/** npm's cache folder, or undefined when npm does not say. */
export function npmCacheFolder() {
  try {
    const [command, all] = npmCommand(['config', 'get', 'cache']);
    return (
      execFileSync(command, all, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
