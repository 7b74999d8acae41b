import { isPlainObject } from '../persistence/json';

/** Whether two values of JSON say the same; the sequence of an object's fields does not count, and neither does one without value. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSameValue(one, b[index]));
  }
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) => isSameValue(a[field], b[field]));
}
