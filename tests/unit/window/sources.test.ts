import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** The app's own code as [path, text], without comments. */
const sources = ['electron/main', 'electron/preload', 'shared', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|html|css)$/.test(entry.name))
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      return [posix.normalize(path.slice(root.length + 1).replaceAll('\\', '/')), text];
    }),
);

/** Files in which a pattern stands, but for those in which it may. */
const filesWith = (pattern: RegExp, except: readonly string[] = []): string[] =>
  sources
    .filter(([path, text]) => pattern.test(text) && !except.includes(path))
    .map(([path]) => path);

const guards = 'electron/main/window/offline-guard.ts';

describe('the app’s own code', () => {
  it('is found', () => {
    expect(filesWith(/setSpellCheckerLanguages/)).toEqual([guards]);
    expect(filesWith(/new BrowserWindow/)).toEqual(['electron/main/window/page-window.ts']);
    expect(filesWith(/ipcMain/)).toEqual(['electron/main/ipc/handle.ts']);
    expect(filesWith(/exposeInMainWorld/)).toEqual(['electron/preload/index.ts']);
  });

  it.each<[string, RegExp, string[]]>([
    ['opens no links in other programs', /openExternal|xdg-open/, []],
    /* The library's own folder, whose path no page and no file can choose. */
    ['opens no files in other programs', /openPath/, ['electron/main/ipc/library-handlers.ts']],
    ['switches no protection off', /webSecurity: false|contextIsolation: false|sandbox: false/, []],
    ['gives no page Node.js', /nodeIntegration\w*: true/, []],
    ['allows no insecure content', /allowRunningInsecureContent|allow-running-insecure/, []],
    ['switches no unfinished part of Chromium on', /experimentalFeatures|enableBlinkFeatures/, []],
    ['switches no unfinished part of Chromium on by name', /enable-(blink-)?features/, []],
    ['has no webview', /<webview|webviewTag: true|allowpopups/, []],
    ['reads no page from a file', /loadFile\(|file:\/\//, []],
    ['reports and updates nothing', /crashReporter|autoUpdater/, []],
    ['asks no network', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/, []],
    ['listens to no network', /createServer|remote-debugging/, [guards]],
    [
      'uses none of Node’s or Electron’s network modules',
      /from '(node:)?(http|https|http2|net|tls|dgram|dns|inspector|child_process)(\/promises)?'|\bnet\b[^;]*from 'electron'/,
      [],
    ],
    ['makes no markup of text', /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML/, []],
    [
      'makes no code of text',
      /\beval\(|new Function\(|executeJavaScript/,
      /* Fixed texts: one takes peer connections away, one asks the page for a sign of life. */
      ['electron/preload/without-peers.ts', 'electron/main/window/keep-view-alive.ts'],
    ],
  ])('%s', (_what, pattern, except) => {
    expect(filesWith(pattern, except)).toEqual([]);
  });

  it('takes from Electron only what it needs', () => {
    const taken = sources.flatMap(([, text]) =>
      [...text.matchAll(/import \{([^}]*)\} from 'electron'/g)].flatMap(([, names = '']) =>
        names.split(',').map((name) => name.trim()),
      ),
    );
    const dangerous = [
      'net',
      'shell',
      'webFrame',
      'desktopCapturer',
      'safeStorage',
      'utilityProcess',
    ];
    expect([...new Set(taken)].filter((name) => dangerous.includes(name)).sort()).toEqual([
      'shell',
      'webFrame',
    ]);
  });
});

describe('the pinned Electron', () => {
  it('is one exact version, of a line that is newer than the fallback’s by years', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: { electron: string };
    };
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(45);
  });
});
