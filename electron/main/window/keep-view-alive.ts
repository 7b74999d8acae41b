import { kill } from 'node:process';
import type { BrowserWindow, WebContents } from 'electron';
import { logError } from '../log';
import { RestartBudget } from './restart-budget';

/** A restarted view that shows nothing by then is started once more: the system sometimes loses the first start. */
const SHOWN_MS = 8_000;
/** How often the view is asked whether it still answers. */
const ASK_MS = 2_000;
/** So many questions without an answer, and the view hangs. Counted, not timed: a computer that sleeps asks nothing. */
const UNANSWERED = 5;
/** A question that comes so much later than it should shows a computer that is too busy for anybody to answer. */
const BUSY_MS = 3_000;
/** The system's own word that a view does not answer comes late, so little patience is left. */
const PATIENCE_MS = 2_000;
/** A process that does not end when it is told to is ended by the system. */
const ENDING_MS = 2_000;

/**
 * Shows the page again when its process dies, and ends it when it hangs: everything that was typed lies in this process,
 * so a new view of it loses nothing.
 * @param askToGoOn called where the view keeps failing; true tries again, false leaves it
 */
export function keepViewAlive(
  window: BrowserWindow,
  askToGoOn: (window: BrowserWindow) => Promise<boolean>,
): void {
  const { webContents: contents } = window;
  const budget = new RestartBudget();
  let isRestarting = false;
  let unanswered = 0;
  let patience: NodeJS.Timeout | undefined;

  const show = () => {
    if (window.isDestroyed()) return;
    contents.reload();
    const again = setTimeout(() => {
      if (!window.isDestroyed()) contents.reload();
    }, SHOWN_MS);
    contents.once('did-finish-load', () => {
      clearTimeout(again);
      isRestarting = false;
      unanswered = 0;
      /* The new page begins without the keyboard, though the window has it. */
      if (window.isFocused()) contents.focus();
    });
  };

  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    logError('The process of the view ended', reason);
    clearTimeout(patience);
    isRestarting = true;
    if (budget.take(performance.now())) {
      /* Not from within the event: Electron before 42 may take the whole app along. */
      setImmediate(show);
      return;
    }
    askToGoOn(window).then(
      (goesOn) => goesOn && show(),
      (error: unknown) => logError('Asking about a failing view failed', error),
    );
  });

  contents.on('unresponsive', () => {
    clearTimeout(patience);
    patience = setTimeout(() => endProcess(contents), PATIENCE_MS);
  });
  contents.on('responsive', () => clearTimeout(patience));

  let askedAt = performance.now();
  const asking = setInterval(() => {
    const isBusy = performance.now() - askedAt > BUSY_MS;
    askedAt = performance.now();
    if (isRestarting || contents.isLoadingMainFrame() || contents.isDevToolsOpened()) return;
    if (!isBusy) unanswered += 1;
    if (unanswered > UNANSWERED) {
      unanswered = 0;
      endProcess(contents);
      return;
    }
    answer(contents).then(
      () => {
        unanswered = 0;
      },
      () => undefined,
    );
  }, ASK_MS);
  window.on('closed', () => {
    clearInterval(asking);
    clearTimeout(patience);
  });
}

/** Resolves when the page has time for it; rejects, and never throws, where there is no page at this moment. */
async function answer(contents: WebContents): Promise<unknown> {
  return contents.mainFrame.executeJavaScript('0');
}

function endProcess(contents: WebContents): void {
  if (contents.isDestroyed() || contents.isCrashed()) return;
  logError('The view does not answer', 'its process is ended');
  const pid = contents.getOSProcessId();
  contents.forcefullyCrashRenderer();
  setTimeout(() => {
    if (contents.isDestroyed() || contents.getOSProcessId() !== pid) return;
    try {
      kill(pid, 'SIGKILL');
    } catch {
      /* It has ended meanwhile. */
    }
  }, ENDING_MS);
}
