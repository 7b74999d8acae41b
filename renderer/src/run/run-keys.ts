import { isOverlayOpen } from './overlay';

export type RunIntent =
  | 'next'
  | 'back'
  | 'toggle-clock'
  | 'one-more'
  | 'five-more'
  | 'one-less'
  | 'mute'
  | 'add-notes';

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What a key means on every screen of the morning. Five more minutes are the star: Shift with the plus key of German,
 * French, Spanish and Nordic keyboards, Shift with 8 on English ones. Figures stay free for the board's themes.
 */
export function runIntentOf(press: Press): RunIntent | null {
  const hasControl = press.ctrlKey || press.metaKey;
  if (hasControl) {
    return press.key.toLowerCase() === 'i' && !press.altKey && !press.shiftKey ? 'add-notes' : null;
  }
  if (press.altKey) {
    return press.key === 'ArrowRight' ? 'next' : press.key === 'ArrowLeft' ? 'back' : null;
  }
  switch (press.key) {
    case 'PageDown':
      return 'next';
    case 'PageUp':
      return 'back';
    case 'p':
    case 'P':
      return 'toggle-clock';
    case '+':
      return 'one-more';
    case '*':
      return 'five-more';
    case '-':
    case '−':
      return 'one-less';
    case 'm':
    case 'M':
      return 'mute';
    default:
      return null;
  }
}

/** True where letters belong to a field, an open menu or a dialog, so that they must not steer the morning. */
export function keysBelongElsewhere(target: EventTarget | null): boolean {
  if (isOverlayOpen()) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  );
}
