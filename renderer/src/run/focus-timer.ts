/** Puts the focus on the timer, for when the question at its end has been answered and goes away. */
export function focusTimer(): void {
  const button = document.querySelector<HTMLElement>('.run-timer button, .run-chip__button');
  button?.focus();
}
