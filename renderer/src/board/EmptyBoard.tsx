import type { Stage } from '@shared/domain/model';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { AddNotesDialog } from '../relay/AddNotesDialog';

/** A board without notes: where they come from, and a way to add some at once. */
export function EmptyBoard({ stage }: { readonly stage: Stage }) {
  const text = useText();
  const [isAdding, setAdding] = useState(false);
  return (
    <EmptyState title={text.board.nothingYet}>
      <p className="board-empty-hint">{text.board.nothingYetHint}</p>
      <Button onClick={() => setAdding(true)}>{text.board.addNotes}</Button>
      {isAdding && <AddNotesDialog stage={stage} onClose={() => setAdding(false)} />}
    </EmptyState>
  );
}
