import { themeRefOf } from '@shared/domain/board-move';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../hooks/use-text';
import { noteNow, useBoardIndex } from '../board-facts';
import { findItem } from '../board-items';
import { useBoard, useBoardState } from '../board-store';

interface HeldItemProps {
  readonly root: RefObject<HTMLElement | null>;
}

/**
 * Keeps the focus with what the keyboard carries while its own place lies on another page: stands in for it there, and
 * gives the focus back when the page is turned to it again.
 */
export function HeldItem({ root }: HeldItemProps) {
  const board = useBoard();
  const text = useText();
  const index = useBoardIndex();
  const heldId = useBoardState(({ carried, carriedBy, currentId }) =>
    carried !== null && carriedBy === 'keyboard' ? currentId : null,
  );
  const themesStart = useBoardState((state) => state.themesStart);
  const trayStart = useBoardState((state) => state.trayStart);
  const standIn = useRef<HTMLDivElement>(null);
  const [isAway, setAway] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that is turned takes the item away, or brings it back.
  useLayoutEffect(() => {
    if (heldId === null || root.current === null) {
      setAway(false);
      return;
    }
    const item = findItem(root.current, heldId);
    if (item !== null && document.activeElement === standIn.current) {
      item.focus({ preventScroll: true });
    }
    setAway(item === null);
  }, [heldId, root, themesStart, trayStart]);
  useLayoutEffect(() => {
    if (isAway) standIn.current?.focus({ preventScroll: true });
  }, [isAway]);
  if (heldId === null || !isAway) return null;
  const note = noteNow(board, heldId);
  const entry = index.themeById.get(heldId);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is what the note or theme is for whose place it keeps.
    <div
      ref={standIn}
      className="visually-hidden"
      role="button"
      tabIndex={-1}
      aria-roledescription={note === null ? text.board.roleTheme : text.board.roleNote}
      aria-label={
        note !== null
          ? text.board.noteLabel(note.number, text.common.noteKinds[note.kind], note.text)
          : entry && text.board.themeLabel(themeRefOf(entry), entry.notes.length)
      }
    />
  );
}
