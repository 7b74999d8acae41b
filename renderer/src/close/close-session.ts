import { takeInAtClose } from '../register/take-in';
import { notify } from '../state/app-store';
import { currentTexts, send, undoOffer } from '../state/commands';

/** Ends the session; what became a basic in it lands in the register, and one notice tells both. */
export async function closeSession(): Promise<void> {
  if (!(await send('session.close', {}))) return;
  const action = undoOffer();
  const tookIn = await takeInAtClose();
  const { closedNow } = currentTexts().close;
  notify({ tone: 'info', text: tookIn === null ? closedNow : `${closedNow} ${tookIn}`, action });
}
