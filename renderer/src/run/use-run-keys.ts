import type { Stage } from '@shared/domain/model';
import { useEffect } from 'react';
import { useSessionStore } from '../state/session-store';
import { changeMinutes, toggleClock, toggleMute } from './clock-actions';
import { goToPlace } from './go-to-place';
import { isOverlayOpen } from './overlay';
import { openRunDialog } from './run-dialogs';
import { keysBelongElsewhere, type RunIntent, runIntentOf } from './run-keys';
import { waysFrom } from './run-places';

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
      if (intent === 'add-notes' && (stage.kind !== 'question' || isOverlayOpen())) return;
      event.preventDefault();
      perform(intent, stage);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [stage]);
}

/** Does what a key of the morning asks for. */
export function perform(intent: RunIntent, stage: Stage): void {
  switch (intent) {
    case 'next':
    case 'back': {
      const { session } = useSessionStore.getState();
      const place = session === null ? null : waysFrom(session, stage)[intent];
      if (place !== null) void goToPlace(place);
      return;
    }
    case 'toggle-clock':
      void toggleClock(stage);
      return;
    case 'one-more':
      void changeMinutes(stage, 1);
      return;
    case 'five-more':
      void changeMinutes(stage, 5);
      return;
    case 'one-less':
      void changeMinutes(stage, -1);
      return;
    case 'mute':
      void toggleMute();
      return;
    case 'add-notes':
      openRunDialog('notes');
  }
}
