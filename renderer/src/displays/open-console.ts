import { notify } from '../state/app-store';
import { ask } from '../state/ask';
import { currentTexts } from '../state/commands';

/** Opens the console, or goes there where it is open; says what is missing where there is only one display. True where it is open now. */
export async function openConsole(): Promise<boolean> {
  const reply = await ask('console:open', {});
  if (reply !== null && !reply.value.isOpen) {
    notify({ tone: 'info', text: currentTexts().console.oneDisplay });
  }
  return reply?.value.isOpen ?? false;
}

/** Lets the room and the console change displays; with one display it says what is missing. */
export async function swapScreens(): Promise<void> {
  if (await openConsole()) await ask('console:swap', {});
}
