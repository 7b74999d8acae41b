/**
 * Many people press twice where once is meant. What was pressed has often done its work by the second press, and something
 * else lies in its place, which must not be taken for what was meant.
 */

const PRESSABLE = [
  'button',
  'a',
  'input',
  'textarea',
  'select',
  'label',
  'summary',
  '[role="button"]',
  '[role^="menuitem"]',
  '[role="option"]',
  '[role="tab"]',
  '[data-row]',
].join();

/** Longer than the pause between the two strokes of one Enter, shorter than it takes to see what has come. */
const SECOND_STROKE_MS = 400;

const pressableOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? (target.closest(PRESSABLE) ?? target) : null;

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Watches from now on until the signal ends it. */
export function guardSecondPress(signal: AbortSignal): void {
  let clicked: Element | null = null;
  let stroke: {
    readonly key: string;
    readonly target: Element | null;
    readonly at: number;
  } | null = null;

  const onClick = (event: MouseEvent) => {
    const pressed = pressableOf(event.target);
    /* The system counts the clicks of a double click; the second one is meant for what the first one hit. */
    if (event.detail > 1 && pressed !== clicked) swallow(event);
    else clicked = pressed;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') {
      stroke = null;
      return;
    }
    const before = stroke;
    const target = pressableOf(event.target);
    stroke = { key: event.key, target, at: event.timeStamp };
    const isSecond =
      before !== null &&
      before.key === event.key &&
      event.timeStamp - before.at < SECOND_STROKE_MS &&
      before.target?.isConnected === false;
    if (isSecond) swallow(event);
  };
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
}
