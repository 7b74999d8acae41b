import { app, type WebContents } from 'electron';
import { isOwnPage, pageUrl } from './own-page';

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

/** Showing the same page anew is all the navigation there is, and there are no frames inside it. */
function stayOnPage(event: Navigation): void {
  if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault();
}

/** Keeps a page where it is: it leads nowhere, opens nothing and embeds nothing, whatever its code tries. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', stayOnPage);
  contents.on('will-frame-navigate', stayOnPage);
  contents.on('will-redirect', stayOnPage);
  bringBack(contents);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  /* The text is sized by the room, never by two fingers on a touch display. */
  contents.on('dom-ready', () => void contents.setVisualZoomLevelLimits(1, 1));
  if (app.isPackaged) contents.on('devtools-opened', () => contents.closeDevTools());
}

/** Nobody is asked before a page empties itself or asks for what does not exist (about:blank, about:srcdoc). */
function bringBack(contents: WebContents): void {
  let own = pageUrl();
  contents.on('did-navigate', (_event, url) => {
    if (isOwnPage(url)) own = url;
  });
  contents.on('did-stop-loading', () => {
    /* Not at once: Chromium does not survive a load that begins while it reports another one's end. */
    setImmediate(async () => {
      if (contents.isDestroyed() || isOwnPage(contents.getURL())) return;
      await contents.loadURL(own).catch(() => undefined);
      if (!contents.isDestroyed()) contents.navigationHistory.clear();
    });
  });
}
