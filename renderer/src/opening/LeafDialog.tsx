import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Dialog } from '../kit/Dialog';
import { PageButtons } from '../pages/PageButtons';
import './leaf.css';

interface LeafDialogProps {
  readonly title: string;
  readonly leaves: readonly { readonly head: string; readonly text: string }[];
  /** The leaf that lies on top at first. */
  readonly first?: number;
  readonly onClose: () => void;
}

/** From so many letters on, smaller ones. */
const LONG = 90;

/** Things that somebody has said, one at a time. */
export function LeafDialog({ title, leaves, first = 0, onClose }: LeafDialogProps) {
  const { common } = useText();
  const [wanted, show] = useState(first);
  const at = Math.min(wanted, leaves.length - 1);
  const leaf = leaves[at];
  return (
    <Dialog
      title={title}
      closeLabel={common.close}
      size="wide"
      beside={<PageButtons of={{ page: at, pageCount: leaves.length, showPage: show }} />}
      onClose={onClose}
    >
      {leaf !== undefined && (
        <blockquote className="leaf" aria-live="polite">
          <p className="leaf__text" dir="auto" data-long={leaf.text.length > LONG || undefined}>
            {leaf.text}
          </p>
          <p className="leaf__head">{leaf.head}</p>
        </blockquote>
      )}
    </Dialog>
  );
}
