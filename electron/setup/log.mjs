// What the set-up says. One line for each step, with the seconds it took; on a terminal the line lives while the step runs.

const isTerminal = Boolean(process.stdout.isTTY) && process.env.TERM !== 'dumb';
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
/** Without a terminal a long step says again that it is still at it, so that nobody takes it for hung. */
const REMINDER_MS = 15_000;

/** Raised when the person has to do something; its message is all they need to read. */
export class SetupProblem extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {string} line */
export function warn(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {number} sinceMs epoch ms */
const elapsed = (sinceMs) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;

/**
 * @typedef {(progress: { fraction?: number, detail?: string }) => void} Report how far a step is: a fraction from 0 to 1,
 *   or words such as "12 MB"
 */

/**
 * Runs one long step and shows that it runs.
 * @template T
 * @param {string} title what is being done, such as "Installing the npm packages"
 * @param {(report: Report) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = Date.now();
  let suffix = '';
  /** @type {Report} */
  const report = ({ fraction, detail }) => {
    suffix =
      fraction === undefined ? (detail ?? '') : `${Math.floor(Math.min(fraction, 1) * 100)} %`;
  };
  const line = () => [title, suffix, elapsed(startedAt)].filter(Boolean).join(' · ');

  let frame = 0;
  if (!isTerminal) say(`… ${title}`);
  const timer = setInterval(
    () => {
      if (!isTerminal) return say(`… ${line()}`);
      process.stdout.write(`\r\x1b[2K${FRAMES[frame % FRAMES.length]} ${line()}`);
      frame += 1;
    },
    isTerminal ? FRAME_MS : REMINDER_MS,
  );

  let succeeded = false;
  try {
    const result = await work(report);
    succeeded = true;
    return result;
  } finally {
    clearInterval(timer);
    if (isTerminal) process.stdout.write('\r\x1b[2K');
    say(`${succeeded ? '✓' : '✗'} ${title} · ${elapsed(startedAt)}`);
  }
}
