// The command-line tools among the npm packages, run with this very Node and without a shell (the same on every system).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules } from './paths.mjs';
import { run } from './processes.mjs';

/** @typedef {import('./processes.mjs').RunOptions & { inside?: readonly string[] }} RunOptions `inside`: a command that runs the tool */

/**
 * @param {string} packageName
 * @param {string} command the name of its command
 */
function scriptOf(packageName, command) {
  const folder = join(nodeModules, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** @param {string} packageName @param {string} command */
function tool(packageName, command) {
  /** @param {readonly string[]} args @param {RunOptions} [options] */
  return (args, { inside = [], ...options } = {}) => {
    const line = [...inside, process.execPath, scriptOf(packageName, command), ...args];
    return run(line[0] ?? '', line.slice(1), { output: 'show', ...options });
  };
}

export const biome = tool('@biomejs/biome', 'biome');
export const electronBuilder = tool('electron-builder', 'electron-builder');
export const electronVite = tool('electron-vite', 'electron-vite');
export const knip = tool('knip', 'knip');
// Playwright closes its browsers on SIGINT only.
const playwrightTool = tool('playwright', 'playwright');
/** @param {readonly string[]} args @param {RunOptions} [options] */
export const playwright = (args, options = {}) =>
  playwrightTool(args, { endWith: 'SIGINT', ...options });
export const tsc = tool('typescript', 'tsc');
export const vitest = tool('vitest', 'vitest');
