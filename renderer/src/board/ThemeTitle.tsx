import type { BoardTheme } from '@shared/domain/board-index';
import { themeRefOf } from '@shared/domain/board-move';
import { isBlank } from '@shared/lib/blank';
import { useText } from '../hooks/use-text';
import { openTheme } from './board-actions';
import { useBoard, useBoardState } from './board-store';
import { tapTheme } from './board-taps';
import { Draggable } from './dnd/Draggable';
import { ThemeNameField } from './ThemeNameField';

interface ThemeTitleProps {
  readonly entry: BoardTheme;
}

/** A theme's name: what lifts the theme, opens it, and turns into a field while it is being named. */
export function ThemeTitle({ entry }: ThemeTitleProps) {
  const board = useBoard();
  const text = useText();
  const { id, name } = entry.theme;
  const isNaming = useBoardState((state) => state.namingId === id);
  return (
    <h2 className="board-theme-name">
      {isNaming ? (
        <ThemeNameField id={id} number={entry.number} name={name} />
      ) : (
        <Draggable
          id={id}
          label={text.board.themeLabel(themeRefOf(entry), entry.notes.length)}
          roleDescription={text.board.roleTheme}
          className="board-theme-handle"
          onClick={(event) => {
            event.stopPropagation();
            tapTheme(board, id);
          }}
          onDoubleClick={() => openTheme(board, id)}
        >
          {isBlank(name) ? (
            <span className="board-unnamed">{text.board.unnamed}</span>
          ) : (
            <bdi>{name}</bdi>
          )}
        </Draggable>
      )}
    </h2>
  );
}
