import type { KeyboardEvent } from 'react';
import type { RowList } from '../hooks/use-row-list';

/**
 * The properties of a row, without the keys that lead on or back on every screen: Alt with a left or right arrow, and the page
 * keys where there is only one page to turn.
 */
export function rowOf<E extends HTMLElement>(list: RowList<E>, id: string) {
  const row = list.rowProps(id);
  return {
    ...row,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const isWayOn = event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight');
      const isPaging = event.key === 'PageDown' || event.key === 'PageUp';
      if (isWayOn || (isPaging && list.pageCount < 2)) return;
      row.onKeyDown(event);
    },
  };
}
