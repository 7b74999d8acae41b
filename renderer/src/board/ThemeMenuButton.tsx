import type { BoardTheme } from '@shared/domain/board-index';
import { Ellipsis } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Menu } from '../kit/Menu';
import { useBoardIndex } from './board-facts';
import { themeMenuItems, themeMenuLabel } from './board-menus';
import { useBoard } from './board-store';

/** Opens what can be done with a theme. */
export function ThemeMenuButton({ entry }: { readonly entry: BoardTheme }) {
  const board = useBoard();
  const text = useText();
  const themes = useBoardIndex().themes.length;
  return (
    <Menu
      label={themeMenuLabel(entry, text)}
      items={themeMenuItems(board, entry, themes, text)}
      className="board-theme-menu"
    >
      <Ellipsis aria-hidden="true" />
    </Menu>
  );
}
