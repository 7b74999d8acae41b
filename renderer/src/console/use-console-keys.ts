import { currentStageOf } from '@shared/domain/selectors';
import { useEffect } from 'react';
import { openHelp } from '../help/help-store';
import { openPalette } from '../palette/palette-store';
import { isOverlayOpen } from '../run/overlay';
import { keysBelongElsewhere, runIntentOf } from '../run/run-keys';
import { perform } from '../run/use-run-keys';
import { redo, undo } from '../state/commands';
import { useSessionStore } from '../state/session-store';
import { handBack } from './use-hand-back';

/** While the console has the keyboard, the keys of the morning mean the same as in the room; Escape gives it back. */
export function useConsoleKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.key === 'F9' || (event.key === 'Escape' && !isOverlayOpen())) {
        event.preventDefault();
        handBack();
        return;
      }
      if (look(event)) return;
      if (keysBelongElsewhere(event.target)) return;
      if (takeBack(event)) return;
      const intent = runIntentOf(event);
      const { session } = useSessionStore.getState();
      const stage = session === null ? null : currentStageOf(session);
      if (intent === null || intent === 'add-notes' || stage === null) return;
      event.preventDefault();
      perform(intent, stage);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The card of keys and the palette, also while a note is typed; the question mark only where it is no letter. */
function look(event: KeyboardEvent): boolean {
  const isHelp = event.key === 'F1' || (event.key === '?' && !keysBelongElsewhere(event.target));
  const hasControl = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  const isSearch = hasControl && event.key.toLowerCase() === 'k';
  if (!isHelp && !isSearch) return false;
  event.preventDefault();
  if (!isOverlayOpen()) (isHelp ? openHelp : openPalette)();
  return true;
}

function takeBack(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if ((!event.ctrlKey && !event.metaKey) || (key !== 'z' && key !== 'y')) return false;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
  return true;
}
