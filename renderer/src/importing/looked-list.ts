import type { ImportTarget } from '@shared/import/columns';
import type { ChosenLines } from '@shared/import/plan-import';
import type { ColumnAnswer } from '@shared/import/table';
import { create } from 'zustand';
import { useSession } from '../state/session-store';

export interface ListSource {
  /** Null: it was pasted. */
  readonly fileName: string | null;
  readonly text: string;
  readonly wasGuessed: boolean;
}

/** A list whose lines were looked at, with everything that was chosen for them. */
export interface LookedList {
  readonly target: ImportTarget;
  readonly source: ListSource;
  readonly chosen: ChosenLines;
  readonly columns: ColumnAnswer | null;
}

/** The last one, and the session for which it was looked at: it waits in this window only, until it has come in. */
const useLooked = create<{ readonly sessionId: string; readonly list: LookedList | null }>()(
  () => ({ sessionId: '', list: null }),
);

/** The list of this session that was looked at last, also after the sheet was closed; null where there is none. */
export function useLookedList(): {
  readonly looked: LookedList | null;
  setLooked(next: LookedList | null): void;
  change(next: (list: LookedList) => Partial<LookedList>): void;
} {
  const sessionId = useSession(({ meta }) => meta.id);
  const now = useLooked();
  return {
    looked: now.sessionId === sessionId ? now.list : null,
    setLooked: (list) => useLooked.setState({ sessionId, list }),
    change: (next) =>
      useLooked.setState(({ list }) => ({
        list: list === null ? null : { ...list, ...next(list) },
      })),
  };
}
