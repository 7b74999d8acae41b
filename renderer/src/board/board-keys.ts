import type { Direction } from './spatial';

/** What a key means on the board. Everything here has a way by mouse and by touch as well. */
export type BoardIntent =
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'focus'; readonly direction: Direction; readonly isMarking: boolean }
  | { readonly kind: 'page'; readonly step: 1 | -1 }
  /** Opens the line for typed moves, with the meant notes already in it or empty. */
  | { readonly kind: 'type'; readonly isAboutNotes: boolean }
  | {
      readonly kind:
        | 'unsort'
        | 'new'
        | 'edit'
        | 'recolour'
        | 'delete'
        | 'rename'
        | 'merge'
        | 'split'
        | 'mark'
        | 'overview'
        | 'open'
        | 'like'
        | 'suggest'
        | 'choose'
        | 'menu'
        | 'escape';
    };

export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export interface KeyPlace {
  /** Whether the note or theme itself has the focus; else a button near it may, and Enter belongs to that. */
  readonly hasFocus: boolean;
  /** What the keys are about: what has, or last had, the focus. */
  readonly on: 'note' | 'theme' | 'nothing';
  readonly isThemeView: boolean;
  /** True while a theme number's second digit may still follow. */
  readonly isCounting: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The meaning of a key press, or null where it is not the board's. AltGr counts as Ctrl with Alt on Windows, so signs
 * that need it on some keyboards are looked at before the modifiers.
 */
export function boardIntentOf(press: Press, place: KeyPlace): BoardIntent | null {
  if (press.key === '>') return { kind: 'type', isAboutNotes: true };
  if (press.key === '/') return { kind: 'type', isAboutNotes: false };
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const direction = ARROWS[press.key];
  if (direction !== undefined) return { kind: 'focus', direction, isMarking: press.shiftKey };
  if (/^[0-9]$/u.test(press.key)) return ofDigit(press.key, place);
  return ofNamedKey(press, place) ?? ofLetter(press.key.toLowerCase(), place);
}

function ofDigit(digit: string, place: KeyPlace): BoardIntent {
  return digit === '0' && !place.isCounting ? { kind: 'unsort' } : { kind: 'digit', digit };
}

function ofNamedKey(press: Press, place: KeyPlace): BoardIntent | null {
  if (press.key === 'Escape') return { kind: 'escape' };
  if (!place.hasFocus || place.on === 'nothing') return null;
  switch (press.key) {
    case 'Enter':
      return { kind: place.on === 'theme' ? 'open' : 'choose' };
    case ' ':
      return place.isThemeView && place.on === 'note' ? { kind: 'mark' } : null;
    case 'Delete':
    case 'Backspace':
      return { kind: 'delete' };
    case 'F2':
      return { kind: place.on === 'note' ? 'edit' : 'rename' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return press.shiftKey ? { kind: 'menu' } : null;
    default:
      return null;
  }
}

function ofLetter(letter: string, place: KeyPlace): BoardIntent | null {
  switch (letter) {
    case 'n':
      return { kind: 'new' };
    case 'u':
      return { kind: 'unsort' };
    case 'o':
      return { kind: 'overview' };
    case 't':
      return { kind: 'open' };
    case 'e':
      return place.on === 'nothing' ? null : { kind: place.on === 'note' ? 'edit' : 'rename' };
    case 'c':
      return place.on === 'note' ? { kind: 'recolour' } : null;
    case 'g':
      return { kind: place.on === 'note' ? 'like' : 'suggest' };
    case 'x':
      return place.on === 'note' ? { kind: 'mark' } : null;
    case 'r':
      return { kind: 'rename' };
    case 's':
      return place.isThemeView ? { kind: 'split' } : null;
    /* Off a theme this letter is the room's: it mutes the clock. */
    case 'm':
      return place.on === 'theme' && !place.isThemeView ? { kind: 'merge' } : null;
    case ',':
    case '[':
      return { kind: 'page', step: -1 };
    case '.':
    case ']':
      return { kind: 'page', step: 1 };
    default:
      return null;
  }
}
