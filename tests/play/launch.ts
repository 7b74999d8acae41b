import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

/** Where one run of the app keeps what it remembers and what it saves. */
export interface Folders {
  readonly profile: string;
  readonly library: string;
  readonly documents: string;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Ends the app as a power cut would end it: nothing of it gets a chance to save. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Fresh folders of this run's own, and the function that removes them. */
export async function freshFolders(): Promise<Folders & { remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'lessons-learned-'));
  return {
    profile: join(root, 'profile'),
    library: join(root, 'library'),
    documents: join(root, 'documents'),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Makes the app believe that it is another day; see there. */
const CLOCK = join(import.meta.dirname, 'clock.cjs');

/**
 * Starts the real, built app on folders of its own and waits for its window.
 * `playedAt` is the local moment at which it believes to be, like 2026-12-11T08:24; left out: the computer's.
 */
export async function launch(
  folders: Folders,
  env: Record<string, string> = {},
  playedAt?: string,
): Promise<RunningApp> {
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    args: [
      ...(playedAt === undefined ? [] : ['-r', CLOCK]),
      PROJECT_ROOT,
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
    chromiumSandbox: !isRoot,
    cwd: PROJECT_ROOT,
    env: {
      ...(process.env as Record<string, string>),
      LESSONS_USER_DATA: folders.profile,
      LESSONS_LIBRARY: folders.library,
      ...(playedAt === undefined ? {} : { LESSONS_PLAYED_AT: playedAt }),
      ...env,
    },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    kill: async () => {
      const child = app.process();
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await ended;
    },
    close: () => app.close(),
  };
}
