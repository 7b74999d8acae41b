/** The id of the list of what was found. */
export const RESULTS = 'lesson-results';

/** Takes the keyboard to the row in hand of what was found; nothing happens where nothing was. */
export const focusResults = (): void =>
  document.getElementById(RESULTS)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
