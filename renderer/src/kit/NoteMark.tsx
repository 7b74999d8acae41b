import type { NoteKind } from '@shared/domain/model';
import { memo } from 'react';

const SHAPES: Record<NoteKind, string> = {
  well: 'M12 4v16M4 12h16',
  change: 'M12 4 21 20H3Z',
  idea: 'M8 8.5a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.2-1.6 2.3M12 19.5v.1',
  plain: 'M5 12h14',
};

/** The mark of a note's kind: colour alone never says it. Beside it stands the word, or a name for readers of the screen. */
export const NoteMark = memo(function NoteMark({
  kind,
  label,
}: {
  readonly kind: NoteKind;
  readonly label?: string;
}) {
  return (
    <svg
      className="note-mark"
      viewBox="0 0 24 24"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <path d={SHAPES[kind]} />
    </svg>
  );
});
