import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Folders, freshFolders, launch, type RunningApp } from '../play/launch';
import { inPage, WAIT } from './attack';

/* One app for all of them: none of these attempts may leave a trace that the next one could see. */
test.describe.configure({ mode: 'default', timeout: 120_000 });

let folders: Folders & { remove(): Promise<void> };
let running: RunningApp;
/** What the system's own opener was asked to open, one address a line. */
let openedFile: string;

/** Puts a stand-in before Linux's opener of links, so that a link which does get out leaves a note. */
function watchOpener(folder: string): string {
  const opener = join(folder, 'xdg-open');
  openedFile = join(folder, 'opened.txt');
  writeFileSync(opener, `#!/bin/sh\necho "$1" >> '${openedFile}'\n`);
  chmodSync(opener, 0o755);
  return `${folder}${delimiter}${process.env.PATH ?? ''}`;
}

test.beforeAll(async () => {
  folders = await freshFolders();
  mkdirSync(folders.documents, { recursive: true });
  running = await launch(folders, { PATH: watchOpener(folders.documents) });
});

test.afterAll(async () => {
  await running.close();
  await folders.remove();
});

/** Marks the page, lets something happen, and sees whether the very same page is still there, alone. */
async function staysThrough(what: string, attempt: () => Promise<unknown>): Promise<void> {
  await inPage(running.app, 'window.isStillHere = true;');
  await attempt();
  await inPage(running.app, WAIT);
  expect(running.page.url(), what).toBe('app://lessons/index.html');
  expect(await inPage(running.app, 'return window.isStillHere === true;'), what).toBe(true);
  expect(
    await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length),
    what,
  ).toBe(1);
}

const ELSEWHERE = [
  'http://127.0.0.1:1023/',
  'https://lessons/index.html',
  'file:///etc/passwd',
  'data:text/html,<h1>x</h1>',
  'javascript:document.body.remove()',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://lessons/index.html',
  'app://lessons/',
  'app://lessons/assets/x.js',
  'app://elsewhere/index.html',
  'app://lessons.elsewhere/index.html',
  'app://lessons@elsewhere/index.html',
  'mailto:somebody@example.invalid',
  'ms-word:ofe|u|http://127.0.0.1:1023/x.docx',
];

test('the page stays where it is, wherever its code wants to go', async () => {
  for (const address of ELSEWHERE) {
    await staysThrough(address, () =>
      inPage(running.app, `location.href = ${JSON.stringify(address)};`),
    );
  }
});

test('a page that empties itself is brought back', async () => {
  for (const address of ['about:blank', 'about:srcdoc']) {
    await running.app.evaluate(({ BrowserWindow }, url) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      /* Not awaited: its answer goes down with the page. */
      void contents?.executeJavaScript(`location.href = '${url}'; null`, true).catch(() => null);
    }, address);
    await running.page.waitForTimeout(1000);
    await expect(running.page.getByRole('button').first(), address).toBeVisible();
    expect(running.page.url(), address).toBe('app://lessons/index.html');
  }
});

test('links, forms, refreshes and histories lead nowhere', async () => {
  const ways: Record<string, string> = {
    'a link': `const a = document.createElement('a'); a.href = ADDRESS; document.body.append(a); a.click();`,
    'a link to a new window': `const a = document.createElement('a'); a.href = ADDRESS; a.target = '_blank'; document.body.append(a); a.click();`,
    'a link to itself in a new window': `const a = document.createElement('a'); a.href = 'index.html'; a.target = '_blank'; document.body.append(a); a.click();`,
    'a form': `const f = document.createElement('form'); f.action = ADDRESS; document.body.append(f); f.submit();`,
    'a refresh': `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + ADDRESS; document.head.append(m);`,
    'the history': 'history.back(); history.go(-2);',
    'a download': `const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'x.exe'; a.click();`,
  };
  for (const [what, code] of Object.entries(ways)) {
    await staysThrough(what, () =>
      inPage(running.app, code.replaceAll('ADDRESS', '"http://127.0.0.1:1023/"')),
    );
  }
});

test('the page opens no window of any kind', async () => {
  for (const given of ['', 'about:blank', 'index.html', 'http://127.0.0.1:1023/', 'javascript:1']) {
    await staysThrough(`a window with ${given}`, async () => {
      const code = `return window.open(${JSON.stringify(given)}, '_blank', 'popup,nodeIntegration=yes') === null;`;
      expect(await inPage(running.app, code)).toBe(true);
    });
  }
});

/** Lets the main process itself load an address in a window of its own, and tells what came of it. */
const loadedByMain = (url: string, partition: string | null): Promise<string> =>
  running.app.evaluate(
    async ({ BrowserWindow }, asked) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: asked.partition === null ? {} : { partition: asked.partition },
      });
      const outcome = await window.loadURL(asked.url).then(
        () => 'loaded',
        ({ code }: { code: string }) => code,
      );
      /* Only after it has reported its end may a window go. */
      await new Promise((done) => setImmediate(done));
      window.destroy();
      return outcome;
    },
    { url, partition },
  );

test('an address that main itself asks for is not loaded unless it is the app’s own', async () => {
  expect(await loadedByMain('app://lessons/index.html', null)).toBe('loaded');
  for (const url of ['http://127.0.0.1:1023/', 'file:///etc/hostname', 'data:text/html,x']) {
    expect(await loadedByMain(url, null), url).toBe('ERR_BLOCKED_BY_CLIENT');
  }
});

test('a session that somebody adds later is guarded like the first', async () => {
  expect(await loadedByMain('http://127.0.0.1:1023/', 'another')).toBe('ERR_BLOCKED_BY_CLIENT');
  const languages = await running.app.evaluate(({ session }) =>
    session.fromPartition('another').getSpellCheckerLanguages(),
  );
  expect(languages).toEqual([]);
});

test('none of these attempts has reached another program or written a file', () => {
  expect(existsSync(openedFile) ? readFileSync(openedFile, 'utf8') : '').toBe('');
});

test('a page of ours that is answered with another address is not followed there', async () => {
  const others = await freshFolders();
  const app = await launch(others);
  try {
    await app.app.evaluate(({ protocol }) => {
      protocol.unhandle('app');
      protocol.handle('app', () => Response.redirect('http://127.0.0.1:1023/elsewhere', 302));
    });
    const blocked = await app.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<string>((done) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.on('will-redirect', (event) => {
            setImmediate(() => done(`${event.url} ${event.defaultPrevented}`));
          });
          contents?.reload();
        }),
    );
    expect(blocked).toBe('http://127.0.0.1:1023/elsewhere true');
    expect(app.page.url()).toBe('app://lessons/index.html');
  } finally {
    await app.close();
    await others.remove();
  }
});
