import type { BackupEntry, VersionComparison } from '@shared/ipc/contract';
import { create } from 'zustand';

/** Two versions of one session, side by side. */
export interface Comparing {
  readonly id: string;
  readonly title: string;
  readonly versions: VersionComparison;
}

/** The earlier versions of one session. */
export interface Earlier {
  readonly id: string;
  readonly backups: readonly BackupEntry[];
}

interface VersionsStore {
  readonly comparing: Comparing | null;
  readonly earlier: Earlier | null;
}

/** What the library shows in front of the shelf. */
export const useVersions = create<VersionsStore>()(() => ({ comparing: null, earlier: null }));

export const endComparing = (): void => useVersions.setState({ comparing: null });
export const endEarlier = (): void => useVersions.setState({ earlier: null });
