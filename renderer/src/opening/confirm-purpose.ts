import { focusWayOn } from '../kit/focus-place';
import { currentTexts, sendWithUndo } from '../state/commands';

/**
 * The room says that the sentence of purpose is its own; then the focus is on what leads on, so that keys are no letters of the
 * sentence. True when it is kept.
 */
export async function confirmPurpose(): Promise<boolean> {
  const isDone = await sendWithUndo('purpose.confirm', {}, currentTexts().opening.confirmedNow);
  if (isDone) focusWayOn();
  return isDone;
}
