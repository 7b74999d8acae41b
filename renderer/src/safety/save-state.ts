import type { SaveState } from '@shared/ipc/contract';
import { notify, useAppStore } from '../state/app-store';
import { currentTexts } from '../state/commands';

/** Follows whether all is saved; what has gone wrong before the room's eyes also ends before them. */
export function followSaveState(saveState: SaveState): void {
  const { hasSaveFailed } = useAppStore.getState();
  const isSaved = saveState.kind === 'saved';
  useAppStore.setState({
    saveState,
    hasSaveFailed: !isSaved && (hasSaveFailed || saveState.kind === 'failed'),
  });
  if (hasSaveFailed && isSaved)
    notify({ tone: 'info', text: currentTexts().safety.save.savedAgain });
}
