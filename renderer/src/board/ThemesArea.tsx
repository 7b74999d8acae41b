import type { BoardIndex } from '@shared/domain/board-index';
import { useMemo, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { type BoardLayout, pageOf } from './board-layout';
import { useBoardState } from './board-store';
import { useColumnFits } from './column-fit';
import { NewTheme } from './NewTheme';
import { Pager } from './Pager';
import { ThemeColumn } from './ThemeColumn';
import { unitless } from './unitless';

interface ThemesAreaProps {
  readonly index: BoardIndex;
  readonly layout: BoardLayout;
  /** Changes with the room that the board has. */
  readonly sizeKey: string;
}

/** The themes of a page side by side, and where there is room beside them the place for a new one. */
export function ThemesArea({ index, layout, sizeKey }: ThemesAreaProps) {
  const text = useText();
  const area = useRef<HTMLDivElement>(null);
  const start = useBoardState((state) => state.themesStart);
  const namingId = useBoardState((state) => state.namingId);
  const page = pageOf(index.themes.length, layout.themesPerPage, start);
  const shown = index.themes.slice(page.from, page.to);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an object of its own for each state that has to be measured anew.
  const key = useMemo(() => ({}), [index, page.from, page.to, sizeKey, namingId, layout.rows]);
  const fitOf = useColumnFits(area, key, layout.rows === 1 ? 5 : 3);
  return (
    <div className="board-themes-frame">
      <div
        ref={area}
        className="board-themes"
        data-rows={layout.rows}
        data-wide={(layout.rows === 2 && layout.columns <= 3) || undefined}
        style={unitless({ '--board-columns': layout.columns, '--board-rows': layout.rows })}
      >
        <ul className="board-themes-list" aria-label={text.board.themesList}>
          {shown.map((entry) => (
            <li key={entry.theme.id}>
              <ThemeColumn entry={entry} fit={fitOf(entry.theme.id)} />
            </li>
          ))}
        </ul>
        {layout.isNewBeside && <NewTheme columns={layout.columns * layout.rows - shown.length} />}
      </div>
      <Pager
        of="themes"
        page={page.page}
        pages={page.pages}
        previous={text.board.previousThemes}
        next={text.board.nextThemes}
      />
    </div>
  );
}
