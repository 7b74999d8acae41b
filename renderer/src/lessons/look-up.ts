import { closeOpenSession, openSession } from '../library/library-commands';
import { seek } from '../minutes/sought';

/** Shows the minutes of a session where they hold a text. Escape leads back here, and the session is closed again as it was. */
export function lookUp(sessionId: string, text: string): void {
  seek({ sessionId, text, from: 'company', onBack: () => void closeOpenSession() });
  void openSession(sessionId, 'minutes');
}
