import { powerSaveBlocker } from 'electron';

/**
 * Keeps the display from going dark while the room thinks in silence, and lets it when nothing runs any more. To be told
 * every time something may have changed.
 */
export function stayAwake(isNeeded: () => boolean): () => void {
  let blocker: number | null = null;
  return () => {
    if (isNeeded() === (blocker !== null)) return;
    if (blocker === null) {
      blocker = powerSaveBlocker.start('prevent-display-sleep');
    } else {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
}
