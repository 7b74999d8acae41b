import type { NoteKind } from '@shared/domain/model';
import { type HTMLAttributes, memo, type Ref } from 'react';
import { classNames } from './class-names';
import { NoteMark } from './NoteMark';
import './note-card.css';

export interface NoteCardProps extends HTMLAttributes<HTMLDivElement> {
  readonly kind: NoteKind;
  readonly text: string;
  readonly number?: number;
  /** In steps of the room unit: 2, 1.4, 1, 0.8, 0.6. */
  readonly size?: 'spot' | 'large' | 'text' | 'small' | 'overview';
  /** Cuts the text off after so many lines; the whole of it stays in the title. */
  readonly lines?: number;
  /** The kind's word, for those who do not see the mark. */
  readonly kindWord?: string;
  readonly author?: string;
  readonly isSelected?: boolean;
  /** Off the wall, under the hand. */
  readonly isLifted?: boolean;
  /** Its place is kept while it is under the hand. */
  readonly isFaded?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A note: flat paper with an edge, one turned corner, the mark of its kind and its number. */
export const NoteCard = memo(function NoteCard({
  kind,
  text,
  number,
  size = 'text',
  lines,
  kindWord,
  author,
  isSelected = false,
  isLifted = false,
  isFaded = false,
  className,
  ...rest
}: NoteCardProps) {
  return (
    <div
      {...rest}
      className={classNames(
        'note-card',
        `note-card-${kind}`,
        `note-card-${size}`,
        isSelected && 'note-card-selected',
        isLifted && 'note-card-lifted',
        isFaded && 'note-card-faded',
        className,
      )}
    >
      <div className="note-card-paper">
        <p
          className={classNames(
            'note-card-text',
            lines !== undefined && 'note-card-clamped',
            lines === 1 && 'note-card-line',
          )}
          style={lines === undefined ? undefined : { WebkitLineClamp: lines }}
          title={lines === undefined ? undefined : text}
        >
          {/* The mark and the number stay on one line; people say "7 to 3" by it. */}
          <span className="note-card-sign">
            <NoteMark kind={kind} {...(kindWord === undefined ? {} : { label: kindWord })} />
            {number !== undefined && <span className="note-card-number">{number}</span>}
          </span>{' '}
          <bdi>{text}</bdi>
        </p>
        {author !== undefined && (
          <p className="note-card-author" dir="auto">
            {author}
          </p>
        )}
      </div>
    </div>
  );
});
