/**
 * Many people press twice where once is meant. What was pressed has often done its work by the second press, and something
 * else lies in its place, or under its old frame, which must not be taken for what was meant.
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

/** Longer than the pause between two strokes of the same key, shorter than it takes to see what has come. */
const SECOND_STROKE_MS = 400;

/** What was pressed, and what it was called then. */
interface Pressed {
  readonly element: Element;
  readonly name: string;
}

/** Watches from now on until the signal ends it. */
export function guardSecondPress(signal: AbortSignal): void {
  let clicked: Pressed | null = null;
  let stroke: { readonly key: string; readonly pressed: Pressed; readonly at: number } | null =
    null;

  const onClick = (event: MouseEvent) => {
    const pressed = pressedBy(event);
    /* The system counts the clicks of a double click; the later ones are meant for what the first one hit. */
    if (event.detail > 1 && clicked !== null && !isSame(clicked, pressed)) swallow(event);
    else clicked = pressed;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, timeStamp: at } = event;
    const pressed = pressedBy(event);
    if (pressed === null || (key !== 'Enter' && key !== ' ')) {
      stroke = null;
      return;
    }
    const isSecond =
      stroke !== null &&
      stroke.key === key &&
      at - stroke.at < SECOND_STROKE_MS &&
      !isStillThere(stroke.pressed);
    /* A key that is held down goes on meaning what it meant at first. */
    stroke = { key, pressed: isSecond && stroke !== null ? stroke.pressed : pressed, at };
    if (isSecond) swallow(event);
  };
  /* Words that come without strokes (pasted, dictated) lie between two strokes all the same. */
  const onInput = () => {
    stroke = null;
  };
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('beforeinput', onInput, { capture: true, signal });
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function pressedBy({ target }: Event): Pressed | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest(PRESSABLE) ?? target;
  return { element, name: nameOf(element) };
}

/** Figures do not count: a page that was turned is still the button that turns pages. */
const nameOf = (element: Element): string =>
  (element.ariaLabel ?? element.textContent ?? '').replace(/\d/gu, '');

const isSame = (first: Pressed, second: Pressed | null): boolean =>
  first.element === second?.element && first.name === second.name;

const isStillThere = ({ element, name }: Pressed): boolean =>
  element.isConnected && nameOf(element) === name;
