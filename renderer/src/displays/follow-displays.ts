import type { DisplaysView } from '@shared/ipc/contract';
import { onEvent } from '../api';
import { notify } from '../state/app-store';
import { currentTexts } from '../state/commands';
import { useDisplays } from './displays-store';
import { answerOffer, reopenOffer } from './offer-state';

/** Follows what the main process tells of the displays, and says so where one has gone that was in use. */
export function followDisplays(): void {
  onEvent('displays:told', (now) => {
    const before = useDisplays.getState();
    useDisplays.setState(now);
    if (!now.hasSecond) reopenOffer();
    if (now.isConsoleOpen) answerOffer();
    if (hasFolded(before, now)) {
      notify({ tone: 'info', text: currentTexts().console.secondGone });
    }
  });
}

const hasFolded = (before: DisplaysView, now: DisplaysView): boolean =>
  before.isConsoleOpen && !now.isConsoleOpen && now.isConsoleFolded;
