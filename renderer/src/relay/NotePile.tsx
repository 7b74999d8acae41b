import type { NoteKind } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { PaperStack } from '../kit/PaperStack';
import type { RelayView } from './relay-view';

interface NotePileProps {
  readonly kind: NoteKind;
  readonly relay: RelayView;
}

/** The notes written so far, as a pile on the table with its count, and how many have written one in this question. */
export function NotePile({ kind, relay }: NotePileProps) {
  const { relay: words } = useText();
  return (
    <PaperStack kind={kind} count={relay.noteCount}>
      <b>{relay.noteCount}</b> {words.notesSoFar(relay.noteCount)}
      <span className="relay-pile__written">
        {words.writtenCount(relay.writers.count, relay.writers.of)}
      </span>
    </PaperStack>
  );
}
