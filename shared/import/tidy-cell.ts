/** Marks that turn the direction of what stands behind them; a cell could rearrange a whole line with them. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/gu;
const HALF_CHARACTERS = /\p{Cs}/gu;
/** The line ends that a cell may hold, in all the ways of writing them. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
const CONTROLS = /[^\P{Cc}\n]/gu;
/** What tables put before a cell that a spreadsheet would otherwise calculate, ours too. */
const CALMED_FORMULA = /^'(?=[=+\-@])/u;

/** A cell without what nobody can see and what could mislead: controls, direction marks, halves of characters. Line ends stay. */
export const safeText = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(HALF_CHARACTERS, '\ufffd')
    .replace(DIRECTION_MARKS, '')
    .replace(/\ufeff/gu, '')
    .replace(CONTROLS, ' ')
    .trim()
    .replace(CALMED_FORMULA, '');

/** The same on one line. */
export const safeLine = (text: string): string => safeText(text).replace(/\s+/gu, ' ');
