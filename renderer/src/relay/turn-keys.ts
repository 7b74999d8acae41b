/** The part of a key press that decides what it means. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

type TurnIntent = 'save' | 'split' | 'escape' | 'back' | 'undo' | 'swallow' | 'type';

/** An input method reports this code for every key of a composition, also where it forgets `isComposing`. */
const COMPOSITION_KEY_CODE = 229;

/**
 * What a key means while somebody types a turn. Ctrl with Backspace or Z belongs to the letters as long as there are
 * any; on empty paper they reach for the turn before.
 */
export function turnIntentOf(press: KeyPress, isEmpty: boolean): TurnIntent {
  if (press.isComposing || press.keyCode === COMPOSITION_KEY_CODE) return 'type';
  const hasModifier = press.ctrlKey || press.metaKey;
  if (press.key === 'Enter' && !press.shiftKey && !press.altKey) {
    /* A held Enter, still down from the hand-over card, must neither save nor add lines. */
    return press.repeat ? 'swallow' : hasModifier ? 'split' : 'save';
  }
  if (press.key === 'Escape') return press.repeat ? 'swallow' : 'escape';
  /* So must a held Space, which also takes the keyboard; a note never begins with one anyway. */
  if (press.key === ' ' && press.repeat && isEmpty) return 'swallow';
  if (!hasModifier || !isEmpty) return 'type';
  if (press.key === 'Backspace') return press.repeat ? 'swallow' : 'back';
  return press.key.toLowerCase() === 'z' && !press.shiftKey ? 'undo' : 'type';
}

/** Keys pressed so shortly after the card appeared were meant for the note before it. */
export const SETTLE_MS = 400;

type HandOverIntent = 'take' | 'back' | 'swallow' | 'leave';

/**
 * What a key means while the keyboard travels: only a fresh Enter takes it, because Space is what a
 * hand that types on presses next. Combinations with Ctrl, function keys, Tab and the keys that lead the room on and
 * back stay with the facilitator; everything else is a stray elbow.
 */
export function handOverIntentOf(press: KeyPress, sinceShownMs: number): HandOverIntent {
  if (press.isComposing || press.keyCode === COMPOSITION_KEY_CODE) return 'swallow';
  const hasModifier = press.ctrlKey || press.metaKey;
  if (hasModifier) {
    return press.key === 'Backspace' ? (press.repeat ? 'swallow' : 'back') : 'leave';
  }
  if (/^(Tab|F\d+)$/.test(press.key)) return 'leave';
  if (/^Page(Down|Up)$/.test(press.key)) return sinceShownMs < SETTLE_MS ? 'swallow' : 'leave';
  if (press.key !== 'Enter') return 'swallow';
  return press.repeat || press.altKey || press.shiftKey || sinceShownMs < SETTLE_MS
    ? 'swallow'
    : 'take';
}
