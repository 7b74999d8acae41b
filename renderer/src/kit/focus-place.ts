/**
 * Where the focus belongs on a screen, told by the attribute `data-focus-place` of an element: `main` for the main thing of the
 * stage, where the focus goes when it has no other place; `keys` for what the keys are meant for wherever the focus was left, so
 * that it must not stand on anything else that Enter would seem to press.
 */
export const MAIN_PLACE = '[data-focus-place]';
export const KEYS_PLACE = '[data-focus-place="keys"]';

/** What leads on is on every stage. */
export const WAY_ON = '.run-foot__ways button:last-of-type';

/** Puts the focus on what leads on. */
export const focusWayOn = (): void => document.querySelector<HTMLElement>(WAY_ON)?.focus();

/** Gives the focus back when something that lay over the screen has gone: to what has the keys, else to what had it before. */
export function focusBack(before: Element | null): void {
  const isCovered = document.querySelector('dialog[open]') !== null;
  const keys = isCovered ? null : document.querySelector<HTMLElement>(KEYS_PLACE);
  if (keys !== null) keys.focus();
  else if (before instanceof HTMLElement && before.isConnected) before.focus();
}
