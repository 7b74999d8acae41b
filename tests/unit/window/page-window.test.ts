import { describe, expect, it, vi } from 'vitest';
import { openConsoleWindow } from '../../../electron/main/window/console-window';
import { openMainWindow } from '../../../electron/main/window/main-window';

const { app, made } = vi.hoisted(() => ({
  app: { isPackaged: false },
  made: [] as { readonly webPreferences: Readonly<Record<string, unknown>> }[],
}));
vi.mock('electron', () => ({
  app,
  BrowserWindow: class {
    constructor(options: (typeof made)[number]) {
      made.push(options);
    }
    once = () => this;
    loadURL = async () => undefined;
  },
}));
/* What is done with a window once it is there is not asked here. */
vi.mock('../../../electron/main/window/follow-displays', () => ({
  followDisplays: () => undefined,
  workAreas: () => [{ x: 0, y: 0, width: 1920, height: 1080 }],
}));
vi.mock('../../../electron/main/window/guard-keys', () => ({ guardKeys: () => undefined }));
vi.mock('../../../electron/main/window/keep-view-alive', () => ({
  keepViewAlive: () => undefined,
}));
vi.mock('../../../electron/main/window/place-file', () => ({
  readWindowPlace: () => null,
  writeWindowPlace: () => undefined,
}));

const OPENED = {
  'the room’s window': () =>
    openMainWindow(
      false,
      async () => true,
      () => false,
    ),
  'the console': () => openConsoleWindow({ x: 0, y: 0, width: 1280, height: 720 }, () => undefined),
} as const;

/** What the page of a window may do that is opened by a packaged app, or while it is being developed. */
function preferencesOf(open: () => unknown, isPackaged: boolean) {
  app.isPackaged = isPackaged;
  open();
  return made.at(-1)?.webPreferences;
}

describe.each(Object.entries(OPENED))('%s', (_name, open) => {
  it('has no developer tools once the app is packaged', () => {
    expect(preferencesOf(open, true)).toMatchObject({ devTools: false });
    expect(preferencesOf(open, false)).toMatchObject({ devTools: true });
  });

  it('is isolated and sandboxed either way', () => {
    for (const isPackaged of [true, false]) {
      expect(preferencesOf(open, isPackaged)).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
      });
    }
  });
});

it('all windows are allowed the very same', () => {
  const [room, console] = Object.values(OPENED).map((open) => preferencesOf(open, true));
  expect(console).toEqual(room);
});
