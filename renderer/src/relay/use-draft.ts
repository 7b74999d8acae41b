import type { PersonId, StageId } from '@shared/domain/model';
import { useCallback, useEffect, useRef, useState } from 'react';
import { trySend } from '../state/commands';
import { useSession, useSessionStore } from '../state/session-store';
import { takeKeptDraft } from './kept-drafts';

interface DraftOfTurn {
  readonly text: string;
  readonly setText: (text: string) => void;
}

/**
 * The letters of the turn. While somebody types, what stands in the field is the truth and every change is sent to the
 * desk behind it; only a change that did not come from here (undo, the turn before) is taken over.
 */
export function useDraft(stageId: StageId, personId: PersonId): DraftOfTurn {
  const deskDraft = useSession((session) => session.desks[stageId]?.draft ?? '');
  const [text, setLocal] = useState(deskDraft);
  const onTheWay = useRef(0);

  const setText = useCallback(
    (next: string) => {
      setLocal(next);
      onTheWay.current += 1;
      void trySend('desk.draft', { stageId, text: next }).then(() => {
        onTheWay.current -= 1;
      });
    },
    [stageId],
  );

  useEffect(() => {
    /* The echo of a letter that is not the newest any more must not move the caret. */
    if (onTheWay.current === 0) setLocal(deskDraft);
  }, [deskDraft]);

  useEffect(() => {
    if (useSessionStore.getState().session?.desks[stageId]?.draft) return;
    const kept = takeKeptDraft(stageId, personId);
    if (kept !== '') setText(kept);
  }, [stageId, personId, setText]);

  return { text, setText };
}
