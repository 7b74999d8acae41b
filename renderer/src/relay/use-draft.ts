import type { PersonId, StageId } from '@shared/domain/model';
import { useEffect } from 'react';
import { deskText, useDeskText } from '../state/kept-text';
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
  const [text, setText] = useDeskText(stageId);
  useEffect(() => {
    if (deskText(stageId) === '') takeKeptDraft(stageId, personId);
  }, [stageId, personId]);
  return { text, setText };
}
