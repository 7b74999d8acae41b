import type { Stage } from '@shared/domain/model';
import { type FocusEvent, type RefObject, useLayoutEffect, useMemo } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useAppStore } from '../state/app-store';
import { useBoardIndex } from './board-facts';
import { ITEM_ATTRIBUTE } from './board-items';
import { boardLayout } from './board-layout';
import { useBoard, useBoardState } from './board-store';
import { HeldItem } from './dnd/HeldItem';
import { EmptyBoard } from './EmptyBoard';
import { Overview } from './Overview';
import { useLikeNote } from './suggest/use-like-note';
import { ThemesArea } from './ThemesArea';
import { ThemeView } from './ThemeView';
import { Tray } from './Tray';
import { useBoardDeeds } from './use-board-deeds';
import { useBoardFocus } from './use-board-focus';
import { useBoardKeys } from './use-board-keys';
import { useFocusKeeper } from './use-focus-keeper';

/** A page of fewer room units than this leaves no height for a head of two lines. */
const TIGHT_BELOW = 22;

function pageHeightInUnits(): number {
  const { documentElement, body } = document;
  const unit = Number.parseFloat(getComputedStyle(documentElement).fontSize);
  const height = body.clientHeight - useAppStore.getState().stripHeight;
  return unit > 0 ? height / unit : Number.POSITIVE_INFINITY;
}

interface BoardBodyProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly stage: Stage;
}

/** The board itself, in the view that is chosen, as large as the frame lets it be. */
export function BoardBody({ root, stage }: BoardBodyProps) {
  const board = useBoard();
  const index = useBoardIndex();
  const view = useBoardState((state) => state.view);
  const [area, size] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 18 });
  const layout = useMemo(
    () => boardLayout(size, index.themes.length, index.unsorted.length),
    [size, index],
  );
  const isTight = useBoardState((state) => state.isTight);
  useBoardKeys(root);
  useBoardFocus(root);
  useFocusKeeper(root);
  useLikeNote();
  useBoardDeeds();
  useLayoutEffect(() => {
    const pageSizes = {
      themes: layout.themesPerPage,
      notes: Math.max(1, layout.trayColumns * layout.trayRows),
    };
    board.store.setState({ pageSizes });
  }, [board, layout]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes the board's size may have changed the text's size.
  useLayoutEffect(() => {
    board.store.setState({ isTight: pageHeightInUnits() < TIGHT_BELOW });
  }, [board, size]);

  const opened = view.kind === 'theme' ? index.themeById.get(view.themeId) : undefined;
  const isGone = view.kind === 'theme' && opened === undefined;
  /* The opened theme may have gone with its last note, or been taken back. */
  useLayoutEffect(() => {
    if (isGone) board.store.setState({ view: { kind: 'board' } });
  }, [board, isGone]);
  const isEmpty = index.themes.length === 0 && index.unsorted.length === 0;
  const onFocus = (event: FocusEvent) => {
    const item = event.target.closest(`[${ITEM_ATTRIBUTE}]`);
    const id = item?.getAttribute(ITEM_ATTRIBUTE) ?? null;
    if (id !== null) board.store.setState({ currentId: id, tabStopId: id });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows the focus of what lies in it.
    <div
      ref={(element) => {
        root.current = element;
        area.current = element;
      }}
      className="board"
      data-tight={isTight || undefined}
      data-board-scope=""
      onFocus={onFocus}
    >
      {isEmpty ? (
        <EmptyBoard stage={stage} />
      ) : opened !== undefined ? (
        <ThemeView key={opened.theme.id} entry={opened} />
      ) : view.kind === 'overview' ? (
        <Overview index={index} />
      ) : (
        <>
          {!layout.isWall && (
            <ThemesArea index={index} layout={layout} sizeKey={`${size.width} ${size.height}`} />
          )}
          <Tray index={index} layout={layout} />
          <HeldItem root={root} />
        </>
      )}
    </div>
  );
}
