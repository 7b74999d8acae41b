import type { Input } from 'electron';

type Press = Pick<Input, 'key' | 'control' | 'meta' | 'alt'>;

/** What browsers do with a key, and the room must never get: another page, the same one anew, no window, other sizes. */
export function isBrowserKey(input: Press): boolean {
  const key = input.key.toLowerCase();
  if (key === 'f5' || key.startsWith('browser')) return true;
  const hasControl = input.control || input.meta;
  return hasControl && !input.alt && (key === 'r' || key === 'w' || key === 'f4' || key === 'f5');
}
