// Starts other programs and sees to it that none of them outlives this one: on Ctrl+C, SIGTERM or a closed terminal every
// program started here is asked to end, by its own process id, and made to end when it does not.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a program may take to end by itself: the app still writes its last changes to disk. */
const GRACE_MS = 10_000;
/** A terminal's Ctrl+C can arrive twice (from the terminal and through npm); only a later one means "now, please". */
const REPEAT_MS = 1_000;
const PARENT_CHECK_MS = 1_000;

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment; this program's own by default
 * @property {'show' | 'collect'} [output] show it as it comes, or keep it for the result (default)
 * @property {(output: string) => void} [onOutput] gets all that was said so far, whenever something was added
 * @property {'SIGINT' | 'SIGTERM'} [endWith] the signal on which this program ends in good order (default SIGTERM)
 */

/** @typedef {{ code: number, output: string }} RunResult what a program returned; 128 + n when signal n ended it */

/** @type {Map<import('node:child_process').ChildProcess, 'SIGINT' | 'SIGTERM'>} those to be ended first */
const foreground = new Map();
/** @type {Set<import('node:child_process').ChildProcess>} those that the others need: ended last */
const background = new Set();

let stopping = false;
/** A second Ctrl+C: nobody wants to wait for a good end. */
let isImpatient = false;

/** Whether a signal has told this program to end. */
export const isStopping = () => stopping;

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(
  command,
  args,
  { env = process.env, output = 'collect', onOutput, endWith = 'SIGTERM' } = {},
) {
  return new Promise((resolve, reject) => {
    // A process group of its own: else Ctrl+C would reach it twice, and Electron takes a second signal as "die at once".
    const child = spawn(command, args, {
      env,
      detached: process.platform !== 'win32',
      stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    foreground.set(child, endWith);
    let text = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      text += chunk;
      onOutput?.(text);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => {
      foreground.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      foreground.delete(child);
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 143), output: text });
    });
  });
}

/**
 * Starts a program that others need for as long as they run, such as a display.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
export function startBackground(command, args, stdio) {
  const child = spawn(command, args, { stdio, detached: process.platform !== 'win32' });
  background.add(child);
  child.on('exit', () => background.delete(child));
  return child;
}

/** Ends what `startBackground` started; to be called when the work is done. */
function endBackground() {
  for (const child of background) child.kill('SIGTERM');
  background.clear();
}

/** @typedef {{ pid: number, parent: number, startedAt: string }} Process a program, told apart from a later one of the same id */

/**
 * Reads one line of /proc/<id>/stat: "id (name) state parent …"; the name may itself hold brackets and blanks.
 * @param {string} stat
 * @returns {Process}
 */
export function parseStat(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    pid: Number.parseInt(stat, 10),
    parent: Number(fields[1]),
    startedAt: fields[19] ?? '',
  };
}

/** @param {number} pid @returns {Process | undefined} */
function lookUp(pid) {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A program with all that it has started, and those have started (where there is a /proc; elsewhere nothing is found).
 * @param {number | undefined} ancestor
 * @returns {Process[]}
 */
function familyOf(ancestor) {
  if (process.platform !== 'linux' || ancestor === undefined) return [];
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (lookUp(Number(name)) ?? []) : [],
  );
  const found = all.filter(({ pid }) => pid === ancestor);
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return found;
}

/** Ends a program at once, unless its id belongs to another one by now. @param {Process} program */
function kill({ pid, startedAt }) {
  if (lookUp(pid)?.startedAt !== startedAt) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended in this very moment.
  }
}

/**
 * Ends everything started here and then this program.
 * @param {number} code
 */
async function stop(code) {
  stopping = true;
  // Taken down now: once a parent has gone, its children can no longer be told apart from anybody else's.
  const families = [...foreground.keys()].flatMap((child) => familyOf(child.pid));
  for (const [child, signal] of foreground) child.kill(signal);

  const deadline = Date.now() + GRACE_MS;
  while (foreground.size > 0 && Date.now() < deadline && !isImpatient) await pause(50);
  for (const child of foreground.keys()) child.kill('SIGKILL');
  for (const program of families) kill(program);
  endBackground();
  process.exit(code);
}

/** From now on this program's end is the end of everything it has started. */
export function endTogether() {
  let firstAt = 0;
  /** @param {number} code */
  const onSignal = (code) => {
    if (firstAt === 0) {
      firstAt = Date.now();
      void stop(code);
    } else if (Date.now() - firstAt > REPEAT_MS) {
      isImpatient = true;
    }
  };
  process.on('SIGINT', () => onSignal(130));
  process.on('SIGTERM', () => onSignal(143));
  process.on('SIGHUP', () => onSignal(129));
  // npm does not pass SIGTERM on to what it runs; then the only sign is that our parent has changed.
  if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) onSignal(143);
    }, PARENT_CHECK_MS).unref();
  }
  // A terminal that was closed can't be written to; that must not keep us from ending the others.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  // Whatever else ends this program (an error, a plain return) must not leave a display behind.
  process.on('exit', endBackground);
}
