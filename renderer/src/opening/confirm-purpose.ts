import { currentTexts, sendWithUndo } from '../state/commands';

/** The room says that the sentence of purpose is its own. True when it is kept. */
export const confirmPurpose = (): Promise<boolean> =>
  sendWithUndo('purpose.confirm', {}, currentTexts().opening.confirmedNow);
