import type { BoardIndex } from '@shared/domain/board-index';
import { useId } from 'react';
import { useText } from '../hooks/use-text';
import { takeOut } from './board-actions';
import { noteNow, numbersOf } from './board-facts';
import { DROP_ATTRIBUTE } from './board-items';
import { type BoardLayout, pageOf } from './board-layout';
import { useBoard, useBoardState } from './board-store';
import { NewTheme } from './NewTheme';
import { NoteItem } from './NoteItem';
import { Pager } from './Pager';
import { unitless } from './unitless';

interface TrayProps {
  readonly index: BoardIndex;
  readonly layout: BoardLayout;
}

/** The notes that lie in no theme yet: a shelf under the themes, or the whole wall before the first theme. */
export function Tray({ index, layout }: TrayProps) {
  const board = useBoard();
  const text = useText();
  const headingId = useId();
  const start = useBoardState((state) => state.trayStart);
  const offersOut = useBoardState((state) => {
    const ids =
      state.carried?.kind === 'notes'
        ? state.carried.ids
        : state.carried === null
          ? state.chosen
          : [];
    return ids.some((id) => typeof noteNow(board, id)?.themeId === 'string');
  });
  const page = pageOf(index.unsorted.length, layout.trayColumns * layout.trayRows, start);
  const shown = index.unsorted.slice(page.from, page.to);
  return (
    <section
      className="board-tray"
      aria-labelledby={headingId}
      data-wall={layout.isWall || undefined}
      data-empty={index.unsorted.length === 0 || undefined}
      {...{ [DROP_ATTRIBUTE]: 'unsorted' }}
    >
      <div className="board-tray-what">
        <h2 id={headingId} className={offersOut ? 'visually-hidden' : 'board-tray-count'}>
          {index.unsorted.length === 0
            ? text.board.allSorted
            : text.board.unsorted(index.unsorted.length)}
        </h2>
        {offersOut && <TakeOutPlace />}
        <Pager
          of="notes"
          page={page.page}
          pages={page.pages}
          previous={text.board.previousNotes}
          next={text.board.nextNotes}
        />
      </div>
      <ol
        className="board-tray-notes"
        style={unitless({
          '--board-tray-columns': layout.trayColumns,
          '--board-tray-rows': layout.trayRows,
          '--board-tray-lines': layout.trayLines,
        })}
      >
        {shown.map((note) => (
          <NoteItem
            key={note.id}
            id={note.id}
            number={note.number}
            text={note.text}
            kind={note.kind}
            themeId={null}
            lines={layout.trayLines}
          />
        ))}
      </ol>
      {!layout.isNewBeside && <NewTheme />}
    </section>
  );
}

/** Says that a note let go here leaves its theme; a button for it while notes of a theme are chosen. */
function TakeOutPlace() {
  const board = useBoard();
  const text = useText();
  const isTarget = useBoardState((state) => state.target?.kind === 'unsorted');
  const isCarrying = useBoardState((state) => state.carried !== null);
  const chosen = useBoardState((state) => state.chosen);
  if (isCarrying) {
    return (
      <p className="board-take-out" data-target={isTarget || undefined}>
        {text.board.dropUnsorted}
      </p>
    );
  }
  return (
    <button
      type="button"
      className="board-take-out"
      aria-label={text.board.unsortLabel(numbersOf(board, chosen))}
      onClick={() => void takeOut(board, chosen)}
    >
      {text.board.dropUnsorted}
    </button>
  );
}
