/* `:focus-visible` cannot tell: browsers turn it on as soon as any key is pressed on an element that was clicked. */
let isTabbing = false;
let reached: EventTarget | null = null;

/** Notes which element the Tab key has led to; returns the function that stops it. */
export function watchTab(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    isTabbing = event.key === 'Tab';
  };
  const onFocusIn = (event: FocusEvent) => {
    reached = isTabbing ? event.target : null;
  };
  const onPointerDown = () => {
    isTabbing = false;
    reached = null;
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('pointerdown', onPointerDown, { capture: true });
  document.addEventListener('focusin', onFocusIn);
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('pointerdown', onPointerDown, { capture: true });
    document.removeEventListener('focusin', onFocusIn);
    isTabbing = false;
    reached = null;
  };
}

/** True for the element that Tab has led to: its keys are its own. */
export const isReachedByTab = (target: EventTarget | null): boolean =>
  target !== null && target === reached;
