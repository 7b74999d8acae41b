import type { NoteKind } from '@shared/domain/model';
import type { KeyboardEvent } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { NoteCard } from '../kit/NoteCard';
import { useFocusOnMount } from '../run/use-focus-on-mount';
import { useStrayGuard } from '../run/use-stray-guard';
import { CoveredDots } from './CoveredDots';

/** More parts than this are counted, not shown: the room sees what the text becomes, not a wall of it. */
const SHOWN_PARTS = 3;

interface SplitPreviewProps {
  readonly name: string;
  readonly kind: NoteKind;
  readonly parts: readonly string[];
  /** The parts are counted and dotted, never read. */
  readonly isCovered: boolean;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** The notes that a long text makes, shown before they are saved. Nothing of the text is left out. */
export function SplitPreview({ name, kind, parts, isCovered, onSave, onBack }: SplitPreviewProps) {
  const { relay } = useText();
  const save = useFocusOnMount<HTMLButtonElement>();
  const guardStrayKeys = useStrayGuard();
  const onKeyDown = (event: KeyboardEvent) => {
    guardStrayKeys(event);
    if (event.key !== 'Escape' || event.repeat) return;
    event.preventDefault();
    onBack();
  };
  return (
    <section className="relay-split" aria-labelledby="relay-split-title" onKeyDown={onKeyDown}>
      <h1 id="relay-split-title" className="relay-turn__name">
        {relay.turn.splitOf(name, parts.length)}
      </h1>
      <ol className="relay-split__parts" data-two={parts.length === 2 || undefined}>
        {parts.slice(0, SHOWN_PARTS).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own and never move.
          <li key={index}>
            {isCovered ? (
              <div className={`relay-split__covered note-card-${kind}`}>
                <CoveredDots text={part} />
              </div>
            ) : (
              <NoteCard kind={kind} text={part} size={parts.length === 2 ? 'large' : 'text'} />
            )}
          </li>
        ))}
        {parts.length > SHOWN_PARTS && (
          <li className="relay-split__more">{relay.turn.moreParts(parts.length - SHOWN_PARTS)}</li>
        )}
      </ol>
      <div className="relay-turn__keys">
        <Button variant="primary" ref={save} keyHint={relay.handOver.takeIt} onClick={onSave}>
          {relay.turn.saveAll(parts.length)}
        </Button>
        <Button keyHint="Esc" onClick={onBack}>
          {relay.turn.goOnTyping}
        </Button>
      </div>
    </section>
  );
}
