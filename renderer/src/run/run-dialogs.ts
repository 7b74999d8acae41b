import { create } from 'zustand';
import { fieldOf } from '../state/kept-fields';
import { keepText, keptText } from '../state/kept-text';

const DIALOGS = ['people', 'notes', 'ways', 'names'] as const;
type RunDialog = (typeof DIALOGS)[number];

interface RunDialogs {
  /** The dialog that lies over the stage now; any screen of the morning may open one. */
  readonly open: RunDialog | null;
}

export const useRunDialogs = create<RunDialogs>()(() => ({ open: null }));

/** Which dialog was open is kept like what is typed in it, so that a crash in the middle of it leads back there. */
const OPEN = fieldOf('run-dialog');

export function openRunDialog(dialog: RunDialog): void {
  useRunDialogs.setState({ open: dialog });
  keepText(OPEN, dialog);
}

export function closeRunDialog(): void {
  useRunDialogs.setState({ open: null });
  keepText(OPEN, '');
}

/** Opens the dialog again in which the room was when the app ended. */
export function reopenRunDialog(): void {
  const kept = keptText(OPEN);
  const open = DIALOGS.find((dialog) => dialog === kept);
  if (open !== undefined) useRunDialogs.setState({ open });
}
