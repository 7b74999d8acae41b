/** dnd-kit listens this long after a drop, in milliseconds (`AbstractPointerSensor.detach`). */
const LISTENS_ON_MS = 50;

/**
 * dnd-kit unmarks whatever is marked on the page while something is carried, and goes on with that for a moment after the
 * drop. A caret counts as marked: the first letters of the name of a theme just made would be typed into nothing. From the
 * drop until dnd-kit has stopped, it is told nothing of the caret in a field. To be called when it tells of the drop: its
 * own timer is set by then, so that this one, which is as long, ends after it.
 */
export function keepCaretAfterDrop(): void {
  const keep = (event: Event) => {
    if (document.activeElement?.matches('input, textarea')) event.stopImmediatePropagation();
  };
  window.addEventListener('selectionchange', keep, { capture: true });
  setTimeout(
    () => window.removeEventListener('selectionchange', keep, { capture: true }),
    LISTENS_ON_MS,
  );
}
