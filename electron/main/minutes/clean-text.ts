import { withoutDirection } from '@shared/minutes/runs';

/** Everything that XML 1.0 does not allow, lone surrogates and U+FFFE included. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Vertical tab and form feed are what Word itself pastes for line and page breaks. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Text that every XML reader takes. A character that cannot be written shows as U+FFFD, so that a reader sees that
 * something stood there; one such character left in makes Word refuse the whole file.
 */
export const cleanText = (text: string): string =>
  withoutDirection(text.replace(LINE_END, '\n').replace(ILLEGAL, '\uFFFD')).normalize('NFC');

/** The same for places that hold one line: properties, header and footer. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();
