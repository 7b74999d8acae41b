import { currentStageOf } from '@shared/domain/selectors';
import { useEffect } from 'react';
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
      if (event.key === 'F9' || (event.key === 'Escape' && !isAsking())) {
        event.preventDefault();
        handBack();
        return;
      }
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

const isAsking = (): boolean => document.querySelector('dialog[open]') !== null;

function takeBack(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if ((!event.ctrlKey && !event.metaKey) || (key !== 'z' && key !== 'y')) return false;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
  return true;
}
