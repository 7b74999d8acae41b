import { create } from 'zustand';

type RunDialog = 'people' | 'notes';

interface RunDialogs {
  /** The dialog that lies over the stage now; any screen of the morning may open one. */
  readonly open: RunDialog | null;
}

export const useRunDialogs = create<RunDialogs>()(() => ({ open: null }));

export const openRunDialog = (dialog: RunDialog): void => useRunDialogs.setState({ open: dialog });
export const closeRunDialog = (): void => useRunDialogs.setState({ open: null });
