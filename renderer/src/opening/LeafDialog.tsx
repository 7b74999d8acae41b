import { useEffect, useState } from 'react';
import { useText } from '../hooks/use-text';
import { Dialog } from '../kit/Dialog';
import { PageButtons } from '../pages/PageButtons';
import { indexAfterKey } from '../pages/page-of';
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
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const to = leafAfterKey(event.key, at, leaves.length);
      if (to === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      /* Page down would lead the room behind it to the next step. */
      event.preventDefault();
      event.stopPropagation();
      show(Math.max(0, Math.min(to, leaves.length - 1)));
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [at, leaves.length]);
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

const leafAfterKey = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowRight') return at + 1;
  if (key === 'ArrowLeft') return at - 1;
  return indexAfterKey(key, at, count, 1);
};
