import { notify } from '../state/app-store';
import { ask } from '../state/ask';
import { currentTexts } from '../state/commands';

/** Takes the open session away from whoever has it. True when it may be changed here. */
export async function takeOver(): Promise<boolean> {
  if ((await ask('session:takeOver', {})) === null) return false;
  notify({ tone: 'info', text: currentTexts().safety.held.tookOver });
  return true;
}
