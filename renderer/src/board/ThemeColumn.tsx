import type { BoardTheme } from '@shared/domain/board-index';
import { themeRefOf } from '@shared/domain/board-move';
import { useText } from '../hooks/use-text';
import { openTheme } from './board-actions';
import { DROP_ATTRIBUTE } from './board-items';
import { useBoard, useBoardState } from './board-store';
import { tapTheme } from './board-taps';
import type { ColumnFit } from './column-fit';
import { dropValue } from './dnd/drop-at-point';
import { MoveHere } from './MoveHere';
import { NoteItem } from './NoteItem';
import { ThemeTab } from './ThemeTab';
import { ThemeTitle } from './ThemeTitle';

interface ThemeColumnProps {
  readonly entry: BoardTheme;
  readonly fit: ColumnFit;
}

/** A theme on the board: its number, its name, the notes that came last, and how many more there are. */
export function ThemeColumn({ entry, fit }: ThemeColumnProps) {
  const board = useBoard();
  const text = useText();
  const { id } = entry.theme;
  const isTarget = useBoardState(
    (state) => state.target?.kind === 'theme' && state.target.id === id,
  );
  const isForNotes = useBoardState((state) => state.carried?.kind === 'notes');
  const isCarried = useBoardState(
    (state) => state.carried?.kind === 'theme' && state.carried.id === id,
  );
  const isMerging = useBoardState((state) => state.mergingId === id);
  const shown = entry.notes.slice(Math.max(0, entry.notes.length - fit.count));
  const hidden = entry.notes.length - shown.length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the number key does the same.
    <section
      className="board-theme"
      aria-label={text.board.themeLabel(themeRefOf(entry), entry.notes.length)}
      data-target={isTarget || undefined}
      data-away={isCarried || undefined}
      data-merging={isMerging || undefined}
      onClick={() => void tapTheme(board, id)}
      {...{ [DROP_ATTRIBUTE]: dropValue({ kind: 'theme', id }) }}
    >
      <ThemeTab number={entry.number} isTarget={isTarget} />
      <ThemeTitle entry={entry} />
      <ol className="board-theme-notes" data-fit={id}>
        {shown.map((note) => (
          <NoteItem
            key={note.id}
            id={note.id}
            number={note.number}
            text={note.text}
            kind={note.kind}
            themeId={id}
            lines={fit.lines}
          />
        ))}
      </ol>
      {isTarget && isForNotes && <div className="board-slot" />}
      {hidden > 0 && (
        <button
          type="button"
          className="board-more"
          aria-label={text.board.moreIn(hidden, themeRefOf(entry))}
          onClick={(event) => {
            event.stopPropagation();
            openTheme(board, id);
          }}
        >
          {text.board.plus(hidden)}
        </button>
      )}
      <MoveHere entry={entry} />
    </section>
  );
}
