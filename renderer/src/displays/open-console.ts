import { notify } from '../state/app-store';
import { ask } from '../state/ask';
import { currentTexts } from '../state/commands';

/** Opens the console, or goes there where it is open; says what is missing where there is only one display. */
export async function openConsole(): Promise<void> {
  const reply = await ask('console:open', {});
  if (reply !== null && !reply.value.isOpen) {
    notify({ tone: 'info', text: currentTexts().console.oneDisplay });
  }
}
