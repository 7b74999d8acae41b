// A virtual display for machines without one, and for tests, which should neither depend on a screen's size nor take over
// somebody's.

import { SetupProblem } from './log.mjs';
import { startBackground } from './processes.mjs';

/** A common projector; the app is designed for it. */
const SCREEN = '1920x1080x24';
const START_MS = 10_000;

/** Whether windows can be shown to somebody. */
export function hasDisplay() {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/**
 * Starts a virtual display; it ends together with this program.
 * @returns {Promise<NodeJS.ProcessEnv>} the environment for programs that are to use it
 */
export async function startVirtualDisplay() {
  // Without -noreset it starts anew whenever its last window closes, and an app that starts just then finds no display.
  // It picks a free number itself and writes it to the file descriptor: fixed numbers collide.
  const server = startBackground(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'],
    ['ignore', 'ignore', 'ignore', 'pipe'],
  );
  const channel = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const number = await new Promise((resolve, reject) => {
    let text = '';
    const failed = () => reject(new SetupProblem('The virtual display (Xvfb) did not start.'));
    const timer = setTimeout(failed, START_MS);
    channel.on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
    server.on('error', failed);
    server.on('exit', failed);
  });
  const { WAYLAND_DISPLAY: _, ...rest } = process.env;
  return { ...rest, DISPLAY: `:${number}`, XDG_SESSION_TYPE: 'x11' };
}
