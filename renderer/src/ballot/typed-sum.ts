/** A whole number that somebody typed; null where it is none. */
export function typedSum(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  return /^[0-9]{1,6}$/u.test(digits) ? Number(digits) : null;
}
