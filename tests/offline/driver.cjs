// Loaded into the app's main process before its own code (electron -r), in place of Playwright, which needs sockets of its own.
// It plays a short session with real key presses, then tries everything that could leave the computer, and ends the app. What it
// has seen goes into a file. LESSONS_TRACED says whether it first takes off the app's guards (the control, whose trace must show it), and whether it
// tries anything.

const { readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setTimeout: pause } = require('node:timers/promises');
const { app, BrowserWindow, dialog, net, session } = require('electron');

const { LESSONS_LIBRARY: library, LESSONS_SEEN: seenFile, LESSONS_TRACED: mode } = process.env;
const TYPED = 'Nobody hears this';
/** A port on this computer where nobody listens and that Chromium does not refuse by its number, an address that no computer has, and a name that nobody has. */
const TARGETS = ['127.0.0.1:1023', '192.0.2.1', 'name.invalid'];
const seen = { typed: '', minutes: 0, attempts: {} };

if (mode !== 'guarded') {
  app.commandLine.appendSwitch = () => undefined;
  app.whenReady().then(() => {
    session.defaultSession.setSpellCheckerLanguages = () => undefined;
    session.defaultSession.webRequest.onBeforeRequest = () => undefined;
  });
}

/** Waits up to a minute until something is so. */
async function until(what, isSo) {
  for (let i = 0; i < 600; i += 1) {
    const found = await isSo();
    if (found) return found;
    await pause(100);
  }
  throw new Error(`It never came: ${what}`);
}

const inPage = (contents, code) => contents.executeJavaScript(`(async () => { ${code} })()`, true);

function press(contents, keyCode, text) {
  contents.sendInputEvent({ type: 'keyDown', keyCode });
  if (text) contents.sendInputEvent({ type: 'char', keyCode: text });
  contents.sendInputEvent({ type: 'keyUp', keyCode });
}

/** The session files' text, as far as there are any. */
function saved() {
  try {
    return readdirSync(library)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(join(library, name), 'utf8'))
      .join('');
  } catch {
    return '';
  }
}

async function play(contents) {
  await until('the first screen', () =>
    inPage(contents, 'return document.activeElement?.tagName === "BUTTON";'),
  );
  press(contents, 'Enter', '\r');
  await until('the new session', () => saved() !== '');
  await until('a field', () =>
    inPage(
      contents,
      'const field = document.querySelector("input[type=text], input:not([type]), textarea"); field?.focus(); return document.activeElement === field && field !== null;',
    ),
  );
  for (const letter of TYPED) press(contents, letter, letter);
  press(contents, 'Enter', '\r');
  await until('the letters on the disk', () => saved().includes(TYPED));
  seen.typed = TYPED;

  const target = join(library, 'minutes.docx');
  dialog.showSaveDialog = async () => ({ canceled: false, filePath: target });
  await inPage(
    contents,
    'await window.lessons.request("minutes:save", { locale: "en-GB", paper: "a4" });',
  );
  seen.minutes = readFileSync(target).length;
}

/** Everything by which a page can reach for an address. */
const PAGE_ATTEMPTS = {
  link: 'for (const rel of ["dns-prefetch", "preconnect", "prefetch", "preload", "icon", "stylesheet", "manifest"]) { const l = document.createElement("link"); l.rel = rel; l.href = "http://" + TARGET; l.as = "image"; document.head.append(l); }',
  picture: 'new Image().src = "http://" + TARGET + "/x.png";',
  request: 'await fetch("http://" + TARGET).catch(() => 0);',
  beacon: 'navigator.sendBeacon("http://" + TARGET, "x");',
  socket: 'new WebSocket("ws://" + TARGET);',
  events: 'new EventSource("http://" + TARGET);',
  transport: 'await new WebTransport("https://" + TARGET + "/").ready.catch(() => 0);',
  peer: 'const p = new RTCPeerConnection({ iceServers: [{ urls: "stun:" + TARGET }] }); p.createDataChannel("x"); await p.setLocalDescription(await p.createOffer());',
  window: 'window.open("http://" + TARGET);',
  ping: 'const a = document.createElement("a"); a.href = "#"; a.ping = "http://" + TARGET; a.click();',
  page: 'location.href = "http://" + TARGET;',
};

async function tryEverything(contents) {
  for (const target of TARGETS) {
    for (const [name, code] of Object.entries(PAGE_ATTEMPTS)) {
      const script = code.replaceAll('TARGET', JSON.stringify(target));
      const said = inPage(contents, `try { ${script} } catch (error) { return String(error); }`);
      seen.attempts[`${name} ${target}`] = await Promise.race([
        said.then((answer) => answer ?? 'tried', String),
        pause(500, 'tried'),
      ]);
    }
    seen.attempts[`main ${target}`] = await net.fetch(`http://${target}/`).then(
      () => 'answered',
      ({ message }) => message,
    );
  }
  /* What was begun may still be on its way. */
  await pause(1000);
}

app.whenReady().then(async () => {
  try {
    const window = await until('the window', () => BrowserWindow.getAllWindows()[0]);
    await play(window.webContents);
    if (mode !== 'unasked') await tryEverything(window.webContents);
  } catch (error) {
    seen.failure = String(error?.stack ?? error);
  }
  writeFileSync(seenFile, JSON.stringify(seen));
  app.quit();
});
