import { app, session } from 'electron';
import { devServerUrl, isOwnPage } from './own-page';

/** Before the app is ready: Chromium's own background traffic is switched off. */
export function disableBackgroundTraffic(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  if (devServerUrl() === undefined) {
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  }
}

function stayOnPage(event: { readonly url: string; preventDefault(): void }): void {
  if (!isOwnPage(event.url)) event.preventDefault();
}

/** The page may load its own files and nothing else; it gets no permission and leads nowhere. */
export function guardSession(): void {
  const { defaultSession } = session;
  /* An empty list is the only setting that keeps Chromium from fetching dictionaries. */
  defaultSession.setSpellCheckerLanguages([]);
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  if (devServerUrl() === undefined) {
    defaultSession.webRequest.onBeforeRequest(({ url }, callback) =>
      callback({
        cancel: !isOwnPage(url) && !url.startsWith('devtools:') && !url.startsWith('data:'),
      }),
    );
  }
  app.on('web-contents-created', (_event, contents) => {
    /* Showing the same page anew is all the navigation there is. */
    contents.on('will-navigate', stayOnPage);
    contents.on('will-frame-navigate', stayOnPage);
    contents.on('will-redirect', stayOnPage);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
