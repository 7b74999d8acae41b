import type { DisplaysView, Settings } from '@shared/ipc/contract';

/** What is done about a second display: the console opens, the person is asked, or nothing happens. */
export type Offer = 'open' | 'ask' | 'none';

/**
 * A console that was open when its cable was pulled comes back with the cable, whatever was chosen for other days: pulling
 * and plugging changes nothing.
 *
 * @param isAnswered whether somebody has answered, or closed the console, since this display was plugged in
 */
export function offerFor(
  { hasSecond, isConsoleOpen, isConsoleFolded }: DisplaysView,
  choice: Settings['secondDisplay'],
  isAnswered: boolean,
): Offer {
  if (!hasSecond || isConsoleOpen || isAnswered) return 'none';
  if (isConsoleFolded) return 'open';
  return choice === 'never' ? 'none' : choice;
}
