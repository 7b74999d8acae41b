import { app, type BrowserWindow, type Event, powerMonitor } from 'electron';
import { logError } from '../log';

/**
 * Nothing depends on the end of the app: what was typed is on the disk by then. What can still be put in order is, but
 * the end waits no longer than this for a disk or a share that does not answer.
 */
const PATIENCE_MS = 5_000;

/**
 * Puts in order what is open before the app ends: by its window, by a signal (Electron turns SIGINT, SIGTERM and SIGHUP
 * into a quit), by the system's shutdown, or by the end of a Windows session.
 * @param close writes and lets go of what is open; the app ends after it
 * @param flush only writes it: a Windows session that was about to end may go on after all
 */
export function endWell(
  window: BrowserWindow,
  close: () => Promise<unknown>,
  flush: () => Promise<unknown> = () => Promise.resolve(),
): void {
  let state: 'running' | 'closing' | 'closed' = 'running';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const end = () => {
      state = 'closed';
      app.quit();
    };
    void Promise.race([logged(close), new Promise((done) => setTimeout(done, PATIENCE_MS))]).then(
      end,
    );
  });
  app.on('window-all-closed', () => app.quit());
  /* Windows allows a few seconds at a shutdown or log-off, and asks nobody afterwards. */
  window.on('query-session-end', () => void logged(flush));
  window.on('session-end', () => void logged(flush));
  /* Linux and macOS wait for a moment when they are asked to; the event's type does not say that it can be asked. */
  const monitor: NodeJS.EventEmitter = powerMonitor;
  monitor.on('shutdown', (event: Event) => {
    event.preventDefault();
    app.quit();
  });
}

const logged = (write: () => Promise<unknown>): Promise<unknown> =>
  write().catch((error: unknown) => logError('Writing at the end failed', error));
