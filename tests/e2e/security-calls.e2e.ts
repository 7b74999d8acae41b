import { expect, test } from '@playwright/test';
import { REQUESTS } from '@shared/ipc/channels';
import { type Folders, freshFolders, launch, type RunningApp } from '../play/launch';
import { inPage, WAIT } from './attack';

/* One app for all of them: none of these attempts may leave a trace that the next one could see. */
test.describe.configure({ mode: 'default', timeout: 120_000 });

let folders: Folders & { remove(): Promise<void> };
let running: RunningApp;

test.beforeAll(async () => {
  folders = await freshFolders();
  running = await launch(folders);
});

test.afterAll(async () => {
  await running.close();
  await folders.remove();
});

const REFUSAL = { ok: false, error: { code: 'bad-request' } };

/** Runs code in a second window, which shows our page with our preload script; then it goes. */
const inSecondWindow = (code: string): Promise<unknown> =>
  running.app.evaluate(async ({ app, BrowserWindow }, script) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const window = new BrowserWindow({ show: false, webPreferences: { preload } });
    try {
      await window.loadURL('app://lessons/index.html');
      return await window.webContents.executeJavaScript(`(async () => { ${script} })()`, true);
    } finally {
      window.destroy();
    }
  }, code);

test('our page in the main frame is answered, in whatever window', async () => {
  const code = `return await window.lessons.request('library:list', {});`;
  expect(await inSecondWindow(code)).toMatchObject({ ok: true });
});

test('a page at any other address is answered nothing', async () => {
  const answers = await inSecondWindow(
    `history.pushState(null, '', '/elsewhere.html');
     return await Promise.all(${JSON.stringify(REQUESTS)}.map(
       (name) => window.lessons.request(name, {})));`,
  );
  expect(answers).toEqual(REQUESTS.map(() => REFUSAL));
});

test('a frame inside the page has no way to ask', async () => {
  const reach = await inPage(
    running.app,
    `const frame = document.createElement('iframe');
     document.body.append(frame);
     ${WAIT}
     const found = [typeof frame.contentWindow.lessons, typeof frame.contentWindow.require];
     frame.remove();
     return found;`,
  );
  expect(reach).toEqual(['undefined', 'undefined']);
});

test('a payload that does not fit the contract is refused, whatever is asked for', async () => {
  const outcome = await inPage(
    running.app,
    `const misfits = [null, undefined, 'x', 42, true, [], [{}], { isUnknown: 1 },
       { id: '../../x' }, { id: 'x'.repeat(65) }, { id: { toString: 1 } }];
     const answered = [];
     for (const name of ${JSON.stringify(REQUESTS)}) {
       for (const misfit of misfits) {
         const answer = await window.lessons.request(name, misfit).catch((error) => error.message);
         if (answer?.ok !== false || answer.error.code !== 'bad-request')
           answered.push([name, String(misfit), JSON.stringify(answer)]);
       }
     }
     return answered;`,
  );
  expect(outcome).toEqual([]);
});

const STATUS: Readonly<Record<string, number>> = {
  'app://lessons/index.html': 200,
  'app://lessons/index.html?x=1#y': 200,
  'app://lessons/': 404,
  'app://lessons/assets': 404,
  'app://lessons/nowhere.html': 404,
  'app://lessons/../main/main.js': 404,
  'app://lessons/..%2fmain%2fmain.js': 404,
  'app://lessons/..%2Fpreload%2Fpreload.js': 404,
  'app://lessons/%2e%2e/main/main.js': 404,
  'app://lessons/..%5cmain%5cmain.js': 404,
  'app://lessons/..\\main\\main.js': 404,
  'app://lessons//etc/hostname.html': 404,
  'app://lessons/%2fetc%2fx.html': 404,
  'app://lessons/%252e%252e/main/main.js': 404,
  'app://lessons/index.html%00.png': 404,
  'app://lessons/%': 404,
  'app://lessons/%E0%A4%A': 404,
  'app://lessons/%C0%AE%C0%AE/main/main.js': 404,
  'app://lessons/C:/Windows/x.html': 404,
  'app://lessons/.hidden.html': 404,
};

test('the protocol serves the page’s own files and nothing else, however the address is written', async () => {
  const statuses = await running.app.evaluate(
    async ({ net }, addresses) =>
      Promise.all(
        addresses.map(async (address) => [address, (await net.fetch(address)).status] as const),
      ),
    Object.keys(STATUS),
  );
  expect(Object.fromEntries(statuses)).toEqual(STATUS);
});

test('the protocol knows one host, and answers reading only', async () => {
  const answers = await running.app.evaluate(async ({ net }) => {
    const ask = (url: string, method: string) =>
      net.fetch(url, { method }).then(({ status }) => status);
    return {
      other: await ask('app://elsewhere/index.html', 'GET'),
      longer: await ask('app://lessons.elsewhere/index.html', 'GET'),
      post: await ask('app://lessons/index.html', 'POST'),
      put: await ask('app://lessons/index.html', 'PUT'),
      delete: await ask('app://lessons/index.html', 'DELETE'),
    };
  });
  expect(answers).toEqual({
    other: 404,
    longer: 404,
    post: 405,
    put: 405,
    delete: 405,
  });
});
