import type { Session } from './model';
import type { Transaction } from './transaction';

/**
 * Undo and redo put back whole records, but the private notes of the person who leads belong to nobody's steps: in every
 * stage that was there before, they stay as they were.
 */
export function keepCues(tx: Transaction, before: Session): void {
  for (const stage of Object.values(tx.session.stages)) {
    const { cues } = before.stages[stage.id] ?? stage;
    if (cues !== stage.cues) tx.put('stages', { ...stage, cues });
  }
}
