import type { StageId } from '@shared/domain/model';
import type { ImportTarget } from '@shared/import/columns';
import { create } from 'zustand';

/** What is wanted: notes, people or actions; and the question where somebody was when they asked for it. */
export interface ImportWish {
  readonly target: ImportTarget;
  readonly stageId: StageId | null;
}

/** The dialog lies over any screen of a session. */
export const useImporting = create<{ readonly wish: ImportWish | null }>()(() => ({ wish: null }));

export const openImport = (target: ImportTarget, stageId: StageId | null = null): void =>
  useImporting.setState({ wish: { target, stageId } });

export const closeImport = (): void => useImporting.setState({ wish: null });
