/** The part of a key press that decides what it means. */
export interface VotePress {
  readonly key: string;
  /** Where the key lies, for keyboards whose figures need the shift key. */
  readonly code: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

export type VoteIntent =
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'take-back' | 'done' | 'here' | 'swallow' | 'leave' }
  | { readonly kind: 'walk'; readonly key: string };

/** An input method reports this code for every key of a composition. */
const COMPOSITION_KEY_CODE = 229;
const WALKING = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * What a key means while dots are given. Keys with Ctrl or Alt, function keys, Tab and Escape stay with the facilitator;
 * letters do nothing, so that a slip of the hand does not steer the morning.
 */
export function voteIntentOf(press: VotePress): VoteIntent {
  if (press.isComposing || press.keyCode === COMPOSITION_KEY_CODE) return { kind: 'swallow' };
  if (press.ctrlKey || press.metaKey || press.altKey) return { kind: 'leave' };
  const { key } = press;
  if (key === 'Tab' || key === 'Escape' || key === 'Shift' || /^F\d+$/.test(key)) {
    return { kind: 'leave' };
  }
  if (WALKING.includes(key)) return { kind: 'walk', key };
  /* A key that is held down is one dot, one step. */
  if (press.repeat) return { kind: 'swallow' };
  if (key === 'Enter') return { kind: 'done' };
  if (key === 'Backspace' || key === 'Delete') return { kind: 'take-back' };
  if (key === ' ') return { kind: 'here' };
  const digit = /^[0-9]$/u.test(key) ? key : /^Digit([0-9])$/u.exec(press.code)?.[1];
  return digit === undefined ? { kind: 'swallow' } : { kind: 'digit', digit };
}
