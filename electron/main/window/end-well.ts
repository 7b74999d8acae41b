import { app, type BrowserWindow, type Event, powerMonitor } from 'electron';
import { logError } from '../log';

/**
 * Nothing depends on the end of the app: what was typed is on the disk by then. What can still be put in order is, but
 * the end waits no longer than this for a disk or a share that does not answer.
 */
const PATIENCE_MS = 5_000;

/**
 * Writes what is open before the app ends: by its window, by a signal (Electron turns SIGINT, SIGTERM and SIGHUP into a
 * quit), by the system's shutdown, or by the end of a Windows session.
 */
export function endWell(window: BrowserWindow, flush: () => Promise<unknown>): void {
  let state: 'running' | 'flushing' | 'flushed' = 'running';
  const flushSoon = () =>
    Promise.race([
      flush().catch((error: unknown) => logError('Writing at the end failed', error)),
      new Promise((done) => setTimeout(done, PATIENCE_MS)),
    ]);
  app.on('before-quit', (event) => {
    if (state === 'flushed') return;
    event.preventDefault();
    if (state === 'flushing') return;
    state = 'flushing';
    void flushSoon().then(() => {
      state = 'flushed';
      app.quit();
    });
  });
  app.on('window-all-closed', () => app.quit());
  /* Windows allows a few seconds at a shutdown or log-off, and asks nobody afterwards. */
  window.on('query-session-end', () => void flushSoon());
  window.on('session-end', () => void flushSoon());
  /* Linux and macOS wait for a moment when they are asked to; the event's type does not say that it can be asked. */
  const monitor: NodeJS.EventEmitter = powerMonitor;
  monitor.on('shutdown', (event: Event) => {
    event.preventDefault();
    app.quit();
  });
}
