/** The part of a key press that decides what it means. */
export interface VotePress {
  readonly key: string;
  /** Where the key lies, for keyboards whose figures need the shift key, and those without Latin letters. */
  readonly code: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

export type VoteIntent =
  /** A figure or a letter in upper case; whether a theme has it is another question. */
  | { readonly kind: 'theme'; readonly key: string }
  | { readonly kind: 'take-back' | 'done' | 'here' | 'swallow' | 'leave' }
  | { readonly kind: 'walk'; readonly key: string };

/** An input method reports this code for every key of a composition. */
const COMPOSITION_KEY_CODE = 229;
const WALKING = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * What a key means while dots are given. Keys with Ctrl or Alt, function keys, Tab, Escape and the question mark stay with the
 * facilitator; a figure or a letter is one theme, so that a slip of the hand does not steer the morning.
 */
export function voteIntentOf(press: VotePress): VoteIntent {
  if (press.isComposing || press.keyCode === COMPOSITION_KEY_CODE) return { kind: 'swallow' };
  if (press.ctrlKey || press.metaKey || press.altKey) return { kind: 'leave' };
  const { key } = press;
  if (['Tab', 'Escape', 'Shift', '?'].includes(key) || /^F\d+$/.test(key)) {
    return { kind: 'leave' };
  }
  if (WALKING.includes(key)) return { kind: 'walk', key };
  /* A key that is held down is one dot, one step. */
  if (press.repeat) return { kind: 'swallow' };
  if (key === 'Enter') return { kind: 'done' };
  if (key === 'Backspace' || key === 'Delete') return { kind: 'take-back' };
  if (key === ' ') return { kind: 'here' };
  const themeKey = themeKeyIn(press);
  return themeKey === undefined ? { kind: 'swallow' } : { kind: 'theme', key: themeKey };
}

/** The figure or Latin letter of a key; keys of other scripts count as what a Latin keyboard has in their place. */
function themeKeyIn({ key, code }: VotePress): string | undefined {
  if (/^[0-9a-z]$/iu.test(key)) return key.toUpperCase();
  const isOtherScript = /^\p{Letter}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return (
    /^Digit([0-9])$/u.exec(code)?.[1] ??
    (isOtherScript ? /^Key([A-Z])$/u.exec(code)?.[1] : undefined)
  );
}
