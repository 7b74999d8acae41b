import type { Stage } from '@shared/domain/model';
import { useEffect } from 'react';
import { useSessionStore } from '../state/session-store';
import { changeMinutes, toggleClock, toggleMute } from './clock-actions';
import { goToPlace } from './go-to-place';
import { isOverlayOpen } from './overlay';
import { openRunDialog } from './run-dialogs';
import {
  hasLargeClock,
  isOnControl,
  keysBelongElsewhere,
  type RunIntent,
  runIntentOf,
} from './run-keys';
import { waysFrom } from './run-places';
import { boxInHand } from './time-in-hand';

/** The keys of the person who leads the morning; a field, a menu or a dialog has its letters first. */
export function useRunKeys(stage: Stage | null): void {
  useEffect(() => {
    if (stage === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      const intent = runIntentOf(event);
      if (intent === null) return;
      /* Notes may be added while a turn is being typed: what is typed stays on the desk. */
      if (intent !== 'add-notes' && keysBelongElsewhere(event.target)) return;
      if (intent === 'toggle-large-clock' && !meansClock(event.target, stage)) return;
      if (intent === 'add-notes' && (stage.kind !== 'question' || isOverlayOpen())) return;
      event.preventDefault();
      perform(intent, stage);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [stage]);
}

function meansClock(target: EventTarget | null, stage: Stage): boolean {
  const { session } = useSessionStore.getState();
  return session !== null && hasLargeClock(session, stage) && !isOnControl(target);
}

/** Does what a key of the morning asks for. */
export function perform(intent: RunIntent, stage: Stage): void {
  const { session } = useSessionStore.getState();
  if (session === null) return;
  const box = boxInHand(session, stage);
  switch (intent) {
    case 'next':
    case 'back': {
      const place = waysFrom(session, stage)[intent];
      if (place !== null) void goToPlace(place);
      return;
    }
    case 'toggle-clock':
    case 'toggle-large-clock':
      void toggleClock(box);
      return;
    case 'one-more':
      void changeMinutes(box, 1);
      return;
    case 'five-more':
      void changeMinutes(box, 5);
      return;
    case 'one-less':
      void changeMinutes(box, -1);
      return;
    case 'mute':
      void toggleMute();
      return;
    case 'add-notes':
      openRunDialog('notes');
  }
}
