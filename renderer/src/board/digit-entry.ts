/** Two digits of one number must follow each other this quickly. */
export const DIGIT_WAIT_MS = 500;

export interface DigitStep {
  /** The digits so far, when another one may still follow; else empty. */
  readonly waiting: string;
  /** The number that is meant, when it is certain. */
  readonly number: number | null;
}

/**
 * One more digit of a theme's number. While a board has at most nine themes, or no theme's number begins with what was
 * typed, the number is certain at once; else the second digit is awaited.
 */
export function typeDigit(waiting: string, digit: string, themeCount: number): DigitStep {
  const number = Number(waiting + digit);
  if (waiting !== '' && number > themeCount) return typeDigit('', digit, themeCount);
  return number > 0 && number * 10 <= themeCount
    ? { waiting: waiting + digit, number: null }
    : { waiting: '', number };
}
