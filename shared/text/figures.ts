/** Between groups of digits; narrow, and no line ends with it. Read rightly in every language of the app (ISO 80000-1). */
const GROUP = '\u202f';

/** A whole number as people read it: `1 000 000`; up to four digits it needs no groups. */
export const figure = (count: number): string =>
  count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/gu, GROUP);
