import type { NoteKind } from '@shared/domain/model';
import { type MouseEvent, memo } from 'react';
import { useText } from '../hooks/use-text';
import { NoteCard } from '../kit/NoteCard';
import { focusOn } from './board-actions';
import { DROP_ATTRIBUTE } from './board-items';
import { openMenuSoon } from './board-menus';
import { useBoard, useBoardState } from './board-store';
import { tapNote } from './board-taps';
import { Draggable } from './dnd/Draggable';
import { dropValue } from './dnd/drop-at-point';
import { GroupHere } from './GroupHere';

interface NoteItemProps {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly kind: NoteKind;
  readonly themeId: string | null;
  /** Lines of its text that are shown; all of them where it is left out. */
  readonly lines?: number;
  readonly size?: 'large' | 'text' | 'small' | 'overview';
  /** In the view of one theme notes are marked and not lifted. */
  readonly isFixed?: boolean;
}

/** A note on the board: can be lifted, chosen, and grouped with. Only primitive values come in, so that it rests while others move. */
export const NoteItem = memo(function NoteItem(props: NoteItemProps) {
  const { id, number, themeId } = props;
  const board = useBoard();
  const text = useText();
  const isUnsorted = themeId === null;
  const isChosen = useBoardState((state) => state.chosen.includes(id));
  const isCarried = useBoardState(
    (state) => state.carried?.kind === 'notes' && state.carried.ids.includes(id),
  );
  const isTarget = useBoardState(
    (state) => state.target?.kind === 'note' && state.target.id === id,
  );
  const isLike = useBoardState((state) => state.likeId === id);
  const isLanding = useBoardState((state) => state.landing?.from.get(id) === themeId);
  const offersGroup = useBoardState(
    (state) => isUnsorted && state.chosen.length > 0 && !state.chosen.includes(id),
  );
  /* The hint takes the last line of the note, or stands as a sign in its corner: it never lies over words. */
  const hasLineToSpare = (props.lines ?? 1) > 1 && (isUnsorted || props.size !== undefined);
  const lines = isLike && hasLineToSpare ? (props.lines ?? 1) - 1 : props.lines;
  const onMenu = (event: MouseEvent) => {
    event.preventDefault();
    board.store.setState({ currentId: id });
    focusOn(board, id);
    openMenuSoon('.board-note-menu');
  };
  return (
    <li
      className="board-note"
      data-chosen={isChosen || undefined}
      data-away={isCarried || isLanding || undefined}
      data-target={isTarget || undefined}
      onContextMenu={onMenu}
      {...(isUnsorted ? { [DROP_ATTRIBUTE]: dropValue({ kind: 'note', id }) } : {})}
    >
      <Draggable
        id={id}
        label={text.board.noteLabel(number, text.common.noteKinds[props.kind], props.text)}
        roleDescription={text.board.roleNote}
        className="board-note-handle"
        isPressed={isChosen}
        isDisabled={props.isFixed ?? false}
        onClick={(event) => tapNote(board, id, event)}
      >
        <NoteCard
          number={number}
          text={props.text}
          kind={props.kind}
          size={props.size ?? 'text'}
          isSelected={isChosen}
          {...(lines === undefined ? {} : { lines })}
        />
      </Draggable>
      {isLike && (
        <span
          className="board-note-like"
          aria-hidden="true"
          data-corner={!hasLineToSpare || undefined}
        >
          <b>{hasLineToSpare ? text.board.suggest.like : text.board.suggest.likeSign}</b>
        </span>
      )}
      {isTarget && <GroupTab number={number} />}
      {offersGroup && <GroupHere id={id} number={number} />}
    </li>
  );
});

/** The words that tell what letting go on this note does. */
function GroupTab({ number }: { readonly number: number }) {
  const text = useText();
  return <p className="board-note-tab">{text.board.groupWith(number)}</p>;
}
