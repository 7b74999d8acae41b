import type { WebContents } from 'electron';
import { isBrowserKey } from './browser-keys';

/** Keeps the keys, wheels and fingers of a browser from touching the page. What the app itself means by a key passes. */
export function guardKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (isBrowserKey(input)) event.preventDefault();
  });
  contents.on('did-finish-load', () => {
    contents.setZoomFactor(1);
    void contents.setVisualZoomLevelLimits(1, 1);
  });
  contents.on('zoom-changed', () => contents.setZoomFactor(1));
}
