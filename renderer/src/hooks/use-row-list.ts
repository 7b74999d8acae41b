import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { indexAfterKey, type PageTurning, pageStarts } from '../pages/page-of';

interface RowListOptions {
  readonly ids: readonly string[];
  readonly perPage: number;
  /** The row that the Tab key reaches; where it is not in the list, the first row is. */
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly onMove?: (id: string, toIndex: number) => void;
  readonly onRemove?: (id: string) => void;
  readonly onOpen?: (id: string) => void;
  /** Whether a row is the head of the one behind it, and never the last one of a page. */
  readonly isHead?: (id: string) => boolean;
}

interface RowProps {
  readonly 'data-row': string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export interface RowList<E extends HTMLElement> extends PageTurning {
  readonly listRef: RefObject<E | null>;
  readonly activeId: string | null;
  readonly visibleIds: readonly string[];
  readonly rowProps: (id: string) => RowProps;
}

/**
 * A list of rows that is walked with the arrow keys and turned page by page instead of scrolled. Alt with an arrow
 * moves a row, Delete removes it; focus follows the row, and goes to its neighbour when it is gone.
 */
export function useRowList<E extends HTMLElement>(options: RowListOptions): RowList<E> {
  const { ids, onMove, onRemove, onOpen, onActive } = options;
  const perPage = Math.max(1, options.perPage);
  const listRef = useRef<E>(null);
  const focusedId = useRef<string | null>(null);
  const wantedId = useRef<string | null>(null);
  const lastIds = useRef(ids);

  const activeIndex = Math.max(0, options.activeId === null ? 0 : ids.indexOf(options.activeId));
  const activeId = ids[activeIndex] ?? null;
  const starts = pageStarts(ids, perPage, options.isHead ?? (() => false));
  const page = Math.max(0, starts.filter((start) => start <= activeIndex).length - 1);
  const pageCount = starts.length;
  const visible = ids.slice(starts[page], starts[page + 1]);

  const focusRow = (id: string | null): boolean => {
    const row = listRef.current?.querySelector<HTMLElement>(`[data-row="${id}"]`);
    row?.focus();
    return row !== null && row !== undefined;
  };

  useLayoutEffect(() => {
    const before = lastIds.current;
    lastIds.current = ids;
    if (wantedId.current !== null) {
      if (focusRow(wantedId.current)) wantedId.current = null;
      return;
    }
    const had = focusedId.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (had === null || !isLost || before.join() === ids.join()) return;
    if (ids.includes(had)) {
      focusRow(had);
      return;
    }
    const neighbour = ids[Math.min(Math.max(0, before.indexOf(had)), ids.length - 1)];
    focusedId.current = null;
    if (neighbour === undefined) return;
    onActive(neighbour);
    if (!focusRow(neighbour)) wantedId.current = neighbour;
  });

  const goTo = (index: number) => {
    const id = ids[Math.min(Math.max(0, index), ids.length - 1)];
    if (id === undefined || id === activeId) return;
    wantedId.current = id;
    onActive(id);
  };

  const onKeyDown = (id: string) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey) return;
    const index = ids.indexOf(id);
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!event.altKey) goTo(index + step);
      else if (onMove && ids[index + step] !== undefined) onMove(id, index + step);
      return;
    }
    if (event.altKey || event.shiftKey) return;
    const far = indexAfterKey(event.key, index, ids.length, perPage);
    if (far !== null) {
      event.preventDefault();
      goTo(far);
    } else if (event.key === 'Delete' && onRemove) {
      event.preventDefault();
      onRemove(id);
    } else if (event.key === 'Enter' && onOpen) {
      event.preventDefault();
      onOpen(id);
    }
  };

  return {
    listRef,
    activeId,
    visibleIds: visible,
    page,
    pageCount,
    showPage: (next) => {
      const id = ids[starts[Math.min(Math.max(0, next), pageCount - 1)] ?? 0];
      if (id !== undefined) onActive(id);
    },
    rowProps: (id) => ({
      'data-row': id,
      tabIndex: id === activeId ? 0 : -1,
      onFocus: () => {
        focusedId.current = id;
        if (id !== activeId) onActive(id);
      },
      onClick: () => (onOpen ?? onActive)(id),
      onKeyDown: onKeyDown(id),
    }),
  };
}

const STEPS: Readonly<Record<string, number | undefined>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};
