import { expect, test } from '@playwright/test';
import { type Folders, freshFolders, launch, type RunningApp } from '../play/launch';
import { inPage, WAIT, windowPreferences } from './attack';

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

test('the page and everything in it come from the app itself', async () => {
  const addresses: string[] = [];
  running.page.on('request', (request) => addresses.push(request.url()));
  await running.page.reload();
  addresses.push(running.page.url());
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => !address.startsWith('app://lessons/'))).toEqual([]);
});

test('the window is isolated and sandboxed, without Node.js and without what Chromium has switched off', async () => {
  const wanted = {
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
    spellcheck: false,
    plugins: false,
    navigateOnDragDrop: false,
  };
  expect(await windowPreferences(running.app, Object.keys(wanted))).toEqual(wanted);
});

test('nothing of Node.js can be seen from the page', async () => {
  const names = ['require', 'process', 'module', 'Buffer', 'global', 'setImmediate', '__dirname'];
  const code = `return ${JSON.stringify(names)}.filter((name) => name in globalThis);`;
  expect(await inPage(running.app, code)).toEqual([]);
});

test('the page reaches two functions outside itself, by the names of the contract only', async () => {
  expect(
    await inPage(
      running.app,
      `const { lessons } = window;
       const strange = [];
       for (const name of ['no-such-request', 'constructor', '__proto__', '', null, {}, ['app:start']]) {
         const answer = await lessons.request(name, {}).catch((error) => error.message);
         if (answer !== 'No such request') strange.push(['request', name, answer]);
         try { lessons.on(name, () => undefined); strange.push(['on', name]); } catch {}
       }
       try { window.lessons = 'mine'; } catch {}
       return { reach: Object.getOwnPropertyNames(lessons).sort(), strange, kept: window.lessons === lessons };`,
    ),
  ).toEqual({ reach: ['on', 'request'], strange: [], kept: true });
});

test('a listener in the page gets what was said, and not the event with its sender', async () => {
  await inPage(
    running.app,
    `window.heard = []; window.stop = window.lessons.on('session:saveState', (...given) => heard.push(given));`,
  );
  const say = (word: string) =>
    running.app.evaluate(
      ({ BrowserWindow }, said) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send('session:saveState', said),
      word,
    );
  await say('once');
  await expect.poll(() => inPage(running.app, 'return window.heard;')).toEqual([['once']]);
  await inPage(running.app, 'window.stop();');
  await say('twice');
  expect(await inPage(running.app, 'return window.heard;')).toEqual([['once']]);
});

test('a page that bends the built-in functions does not bend those of the preload script', async () => {
  const answer = await inPage(
    running.app,
    `const honest = Array.prototype.includes;
     Array.prototype.includes = () => true;
     try { return await window.lessons.request('no-such-request', {}); }
     finally { Array.prototype.includes = honest; }`,
  );
  expect(answer).toBe('refused: Error: No such request');
});

const REFUSED_BY_NAME = {
  'the location':
    'return await new Promise((done) => navigator.geolocation.getCurrentPosition(done, (error) => done("refused: " + error.message)))',
  'the screen': 'return await navigator.mediaDevices.getDisplayMedia({ video: true })',
  'the desktop':
    'return await navigator.mediaDevices.getUserMedia({ video: { mandatory: { chromeMediaSource: "desktop" } } })',
  'the camera and the microphone':
    'return await navigator.mediaDevices.getUserMedia({ audio: true, video: true })',
  'reading the clipboard': 'return await navigator.clipboard.readText()',
  'writing the clipboard': 'return await navigator.clipboard.writeText("x")',
  'musical instruments': 'return await navigator.requestMIDIAccess({ sysex: true })',
  'a lock on the screen': 'return await navigator.wakeLock.request("screen")',
  'whether somebody is there': 'return await new IdleDetector().start()',
  'a USB device': 'return await navigator.usb.requestDevice({ filters: [] })',
  'a serial port': 'return await navigator.serial.requestPort()',
  'a Bluetooth device':
    'return await navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
  'a file dialog': 'return await window.showOpenFilePicker()',
  'a peer connection': 'return new RTCPeerConnection().connectionState',
};

test('every permission, device and dialog is refused to the page', async () => {
  for (const [what, code] of Object.entries(REFUSED_BY_NAME)) {
    expect(await inPage(running.app, code), what).toMatch(/^refused: /);
  }
  expect(await inPage(running.app, 'return await Notification.requestPermission()')).toBe('denied');
  expect(await inPage(running.app, 'return await navigator.storage.persist()')).toBe(false);
  expect(
    await inPage(running.app, 'return (await navigator.hid.requestDevice({ filters: [] })).length'),
  ).toBe(0);
  expect(
    await inPage(
      running.app,
      `document.documentElement.requestFullscreen().catch(() => undefined);
       ${WAIT} return document.fullscreenElement === null;`,
    ),
  ).toBe(true);
});

test('what the page asks about its permissions is answered with no', async () => {
  const names = ['geolocation', 'camera', 'microphone', 'midi', 'clipboard-read', 'notifications'];
  const states = await inPage(
    running.app,
    `return await Promise.all(${JSON.stringify(names)}.map(
       async (name) => (await navigator.permissions.query({ name })).state));`,
  );
  expect(states).toEqual(names.map(() => 'denied'));
});

test('the policy goes along with the page as a header', async () => {
  const headers = await running.app.evaluate(async ({ net }) => {
    const answer = await net.fetch('app://lessons/index.html');
    return Object.fromEntries(answer.headers.entries());
  });
  const policy = headers['content-security-policy'] ?? '';
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy.split('; ')).toContain(part);
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

/** What is tried, and the part of the policy that must say no. */
const AGAINST_THE_POLICY: Readonly<Record<string, readonly [code: string, directive: string]>> = {
  'text as code': ['eval("1")', 'require-trusted-types-for'],
  'a function made of text': ['new Function("return 1")()', 'require-trusted-types-for'],
  'a timer with text': ['setTimeout("1", 0)', 'require-trusted-types-for'],
  'a script inside the page': [
    'const s = document.createElement("script"); s.append("window.isBad = 1"); document.head.append(s);',
    'require-trusted-types-for',
  ],
  'a script from elsewhere': [
    'const s = document.createElement("script"); s.setAttribute("src", "http://127.0.0.1:1023/x.js"); document.head.append(s);',
    'require-trusted-types-for',
  ],
  'an event handler in markup': [
    'const b = document.createElement("b"); b.setAttribute("onclick", "window.isBad = 1"); b.click();',
    'require-trusted-types-for',
  ],
  'markup made of text': [
    'document.createElement("p").innerHTML = "<b>x</b>"',
    'require-trusted-types-for',
  ],
  'a style inside the page': [
    'const s = document.createElement("style"); s.append("body { color: red }"); document.head.append(s);',
    'style-src-elem',
  ],
  'a picture from elsewhere': ['new Image().src = "http://127.0.0.1:1023/x.png"', 'img-src'],
  'a picture in an address': ['new Image().src = "data:image/png;base64,AAAA"', 'img-src'],
  'a film from elsewhere': [
    'const v = document.createElement("video"); v.src = "http://127.0.0.1:1023/x.mp4"; document.body.append(v);',
    'media-src',
  ],
  'a request': ['fetch("http://127.0.0.1:1023/").catch(() => undefined)', 'connect-src'],
  'a request for its own file': ['fetch("index.html").catch(() => undefined)', 'connect-src'],
  'an old request': [
    'const x = new XMLHttpRequest(); x.open("GET", "http://127.0.0.1:1023/"); x.send();',
    'connect-src',
  ],
  'a socket': ['new WebSocket("ws://127.0.0.1:1023/")', 'connect-src'],
  'a stream of events': ['new EventSource("http://127.0.0.1:1023/")', 'connect-src'],
  'a last word when leaving': [
    'navigator.sendBeacon("http://127.0.0.1:1023/", "x")',
    'connect-src',
  ],
  'a frame': [
    'const f = document.createElement("iframe"); f.src = "index.html"; document.body.append(f);',
    'frame-src',
  ],
  'an object': [
    'const o = document.createElement("object"); o.data = "index.html"; document.body.append(o);',
    'require-trusted-types-for',
  ],
  'a worker': ['new Worker("x.js")', 'require-trusted-types-for'],
  'another base for addresses': [
    'const b = document.createElement("base"); b.href = "http://127.0.0.1:1023/"; document.head.append(b);',
    'base-uri',
  ],
};

test('the policy refuses code, styles, pictures, frames and requests', async () => {
  for (const [what, [code, directive]] of Object.entries(AGAINST_THE_POLICY)) {
    const refusedBy = await inPage(
      running.app,
      `const refusedBy = new Set();
       const note = (event) => refusedBy.add(event.effectiveDirective);
       document.addEventListener('securitypolicyviolation', note);
       try { ${code} } catch {}
       for (let i = 0; i < 40 && refusedBy.size === 0; i += 1)
         await new Promise((done) => setTimeout(done, 50));
       document.removeEventListener('securitypolicyviolation', note);
       return [...refusedBy];`,
    );
    expect(refusedBy, what).toContain(directive);
  }
  expect(await inPage(running.app, 'return "isBad" in window')).toBe(false);
});

test('a webview is an element without a page, even in a window that allows webviews', async () => {
  const pages = await running.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const other = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    await other.loadURL('app://lessons/index.html');
    const script = `const w = document.createElement('webview');
      w.setAttribute('allowpopups', ''); w.setAttribute('nodeintegration', '');
      w.src = 'app://lessons/index.html'; document.body.append(w);
      new Promise((done) => setTimeout(done, 500));`;
    for (const window of BrowserWindow.getAllWindows()) {
      await window.webContents.executeJavaScript(script, true);
    }
    const types = webContents.getAllWebContents().map((contents) => contents.getType());
    other.destroy();
    return types;
  });
  expect(pages).toEqual(['window', 'window']);
});
