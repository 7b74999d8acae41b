// What the set-up says. One line for each step, with the seconds it took; on a terminal the line lives while the step runs.

const isTerminal = Boolean(process.stdout.isTTY) && process.env.TERM !== 'dumb';
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
/** Without a terminal a long step says again that it is still at it, so that nobody takes it for hung. */
const REMINDER_MS = 15_000;

/** Raised when the person has to do something; its message is all they need to read. */
export class SetupProblem extends Error {}

/** @param {number} sinceMs epoch ms */
const elapsed = (sinceMs) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;

/** @typedef {(fraction: number) => void} Report how far a step is, from 0 to 1 */

/** The steps that are running, each with its line as it reads now. @type {Set<() => string>} */
const running = new Set();
/** @type {NodeJS.Timeout | undefined} */
let redraw;
let frame = 0;

/** On a terminal all running steps share the last line. */
function draw() {
  const all = [...running].map((line) => line()).join('   ');
  frame += 1;
  const room = (process.stdout.columns || 80) - 3;
  const shown = all.length > room ? `${all.slice(0, room - 1)}…` : all;
  process.stdout.write(`\r\x1b[2K${FRAMES[frame % FRAMES.length]} ${shown}`);
}

function clearLine() {
  if (isTerminal && running.size > 0) process.stdout.write('\r\x1b[2K');
}

/** @param {string} line */
export function say(line) {
  clearLine();
  process.stdout.write(`${line}\n`);
}

/** @param {string} line */
export function warn(line) {
  clearLine();
  process.stderr.write(`${line}\n`);
}

/**
 * Runs one long step and shows that it runs. Several may run at the same time.
 * @template T
 * @param {string} title what is being done, such as "Installing the npm packages"
 * @param {(report: Report) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = Date.now();
  let suffix = '';
  /** @type {Report} */
  const report = (fraction) => {
    suffix = `${Math.floor(Math.min(fraction, 1) * 100)} %`;
  };
  // What changes comes first: it must not be what a narrow terminal cuts off.
  const line = () => `${suffix || elapsed(startedAt)} ${title}`;

  /** @type {NodeJS.Timeout | undefined} */
  let reminder;
  if (isTerminal) {
    running.add(line);
    redraw ??= setInterval(draw, FRAME_MS);
  } else {
    say(`… ${title}`);
    reminder = setInterval(
      () => say(`… ${[title, suffix, elapsed(startedAt)].filter(Boolean).join(' · ')}`),
      REMINDER_MS,
    );
  }

  let succeeded = false;
  try {
    const result = await work(report);
    succeeded = true;
    return result;
  } finally {
    clearInterval(reminder);
    clearLine();
    running.delete(line);
    if (running.size === 0) {
      clearInterval(redraw);
      redraw = undefined;
    }
    say(`${succeeded ? '✓' : '✗'} ${title} · ${elapsed(startedAt)}`);
  }
}
