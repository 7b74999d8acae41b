import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, type Event, powerMonitor } from 'electron';
import { logError } from '../log';

/**
 * Nearly nothing depends on the end of the app: what was typed is on the disk by then. What can still be put in order is, but
 * the end waits no longer than this for a disk or a share that does not answer.
 */
const PATIENCE_MS = 5_000;
/** Whoever closes again within this time has read why the app stayed, and ends it without what no disk took. */
const AGAIN_WITHIN_MS = 60_000;

export interface OpenWork {
  /** Writes and lets go of what is open. False where no disk takes it; then it stays open. */
  close(): Promise<boolean>;
  /** Only writes it: a Windows session that was about to end may go on after all. */
  flush(): Promise<unknown>;
  /** Whether all that was typed lies on a disk. */
  isKept(): boolean;
  /** Tells the room that the app stays open, and why. */
  tellStaying(): void;
}

/**
 * Puts in order what is open before the app ends: by its window, by a signal (Electron turns SIGINT, SIGTERM and SIGHUP
 * into a quit), by the system's shutdown, or by the end of a Windows session. Where no disk takes the last words, the first
 * try to close is refused in words, and the second one obeyed. Answers with a way to see whether the end has come.
 */
export function endWell(window: BrowserWindow, work: OpenWork): { isEnding(): boolean } {
  let isEnding = false;
  let isClosing = false;
  let mustEnd = false;
  let refusedAt = Number.NEGATIVE_INFINITY;

  const end = (): void => {
    isEnding = true;
    app.quit();
  };
  const close = async (): Promise<void> => {
    isClosing = true;
    const closed = logged(work.close()).then((isDone) => isDone === true);
    const isDone = await Promise.race([closed, wait(PATIENCE_MS, false, { ref: false })]);
    isClosing = false;
    const isAgain = performance.now() - refusedAt < AGAIN_WITHIN_MS;
    if (isDone || work.isKept() || isAgain || mustEnd) return end();
    refusedAt = performance.now();
    work.tellStaying();
    /* A disk may answer after all; then nothing speaks against the end that a person asked for. */
    if (await closed) end();
  };

  app.on('before-quit', (event) => {
    if (isEnding) return;
    event.preventDefault();
    if (!isClosing) void close();
  });
  /* The window must still be there if the app is not to end. */
  window.on('close', (event) => {
    if (isEnding) return;
    event.preventDefault();
    app.quit();
  });
  app.on('window-all-closed', () => app.quit());
  /* Windows allows a few seconds at a shutdown or log-off, and asks nobody afterwards. */
  window.on('query-session-end', () => void logged(work.flush()));
  window.on('session-end', () => void logged(work.flush()));
  /* Linux and macOS wait for a moment when they are asked to; the event's type does not say that it can be asked. */
  const monitor: NodeJS.EventEmitter = powerMonitor;
  monitor.on('shutdown', (event: Event) => {
    event.preventDefault();
    mustEnd = true;
    app.quit();
  });
  return { isEnding: () => isEnding };
}

const logged = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: unknown) => {
    logError('Writing at the end failed', error);
    return undefined;
  });
