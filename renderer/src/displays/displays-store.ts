import type { DisplaysView } from '@shared/ipc/contract';
import { create } from 'zustand';

/** The displays of this computer, as the main process told them last; written only from its messages. */
export const useDisplays = create<DisplaysView>()(() => ({
  hasSecond: false,
  isConsoleOpen: false,
  isConsoleFolded: false,
}));

/** True while the console has the facilitator's buttons, so that the room's window keeps quiet about its own. */
export const useIsCleanView = (): boolean => useDisplays((store) => store.isConsoleOpen);
