import type { Input, WebContents } from 'electron';

/** What browsers do with a key, and the room must never get: another page, the same one anew, no window, other sizes. */
export function isBrowserKey(
  input: Pick<Input, 'key' | 'control' | 'meta' | 'alt' | 'shift'>,
): boolean {
  const key = input.key.toLowerCase();
  if (key === 'f5' || key.startsWith('browser')) return true;
  const hasControl = input.control || input.meta;
  return hasControl && !input.alt && (key === 'r' || key === 'w' || key === 'f4' || key === 'f5');
}

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
