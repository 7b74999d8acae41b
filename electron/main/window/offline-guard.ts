import { app, type Session, session } from 'electron';
import { guardContents } from './contents-guard';
import { devServerUrl, isOwnAddress } from './own-page';

/** Chromium's own background traffic, by the names of the switches that turn it off. */
const SILENCED = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'no-pings',
] as const;

/**
 * The ways out, each closed twice: no name and no number resolves to an address, and whoever tried all the same would be
 * sent to a proxy on this computer that nobody runs. A fixed proxy also keeps Windows from searching the network for one.
 */
const CLOSED = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'proxy-server': '127.0.0.1:9',
  'proxy-bypass-list': '<-loopback>',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  /* A page may name hosts that it will soon need; before looking one up, Chromium tries whether it could reach Google. */
  'blink-settings': 'dnsPrefetchingEnabled=false',
} as const;

/** What would let another program steer the page, or open a port for it. */
const STEERING = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'disable-web-security',
] as const;

/** Before the app is ready: Chromium's own background traffic is switched off, and a packaged app lets nobody steer it. */
export function disableBackgroundTraffic(): void {
  const { commandLine } = app;
  for (const name of SILENCED) commandLine.appendSwitch(name);
  if (devServerUrl() === undefined) {
    for (const [name, value] of Object.entries(CLOSED)) commandLine.appendSwitch(name, value);
  }
  /* Files are chosen in the main process only; the page's own ways to open a file dialog are taken out of it. */
  commandLine.appendSwitch('disable-blink-features', 'FileSystemAccess,FileSystemAccessLocal');
  /* Else the first attempt at a peer connection listens on the local network, and Windows asks the room to allow it. */
  commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns');
  /* The app keeps no secrets in the system's key ring; a locked one would ask the room for a password. */
  if (process.platform === 'linux') commandLine.appendSwitch('password-store', 'basic');
  if (app.isPackaged) for (const name of STEERING) commandLine.removeSwitch(name);
}

/** Every page of every session may load its own files and nothing else; it gets no permission and leads nowhere. */
export function guardSession(): void {
  guard(session.defaultSession);
  app.on('session-created', guard);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

function guard(guarded: Session): void {
  /* An empty list is the only setting that keeps Chromium from fetching dictionaries. */
  guarded.setSpellCheckerLanguages([]);
  guarded.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler((_request, callback) => callback({}));
  guarded.on('will-download', (event) => event.preventDefault());
  if (devServerUrl() !== undefined) return;
  guarded.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !isOwnAddress(url) && !isDeveloperTool(url) }),
  );
}

/** The developer tools load their own files, which Chromium brings along. */
const isDeveloperTool = (url: string): boolean => !app.isPackaged && url.startsWith('devtools:');
