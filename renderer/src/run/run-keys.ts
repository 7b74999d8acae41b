import { deskOf } from '@shared/domain/desk';
import type { Session, Stage } from '@shared/domain/model';
import { isOverlayOpen } from './overlay';

export type RunIntent =
  | 'next'
  | 'back'
  | 'toggle-clock'
  /** The same, where nothing but the clock is there to be pressed. */
  | 'toggle-large-clock'
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
    case ' ':
      return 'toggle-large-clock';
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

/** True where the space bar presses something that has the focus, so that it must not stop the clock. */
export const isOnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a[href], input, summary, [role]') !== null;

/** Whether the stage shows its timer large, so that the space bar can only mean that. */
export function hasLargeClock(session: Session, stage: Stage): boolean {
  if (stage.kind !== 'question') return stage.kind === 'talk' || stage.kind === 'break';
  const { step } = deskOf(session, stage.id);
  return step === 'think' || step === 'discuss';
}
