import type { StageId } from '@shared/domain/model';
import { type RefObject, useState } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { type RowList, useRowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { type ThemeChoice, themeChoicesOf } from './ballot-view';
import { rowsThatFit } from './rows-that-fit';

export interface ThemeChoiceList {
  readonly boxRef: RefObject<HTMLDivElement | null>;
  readonly list: RowList<HTMLOListElement>;
  readonly visible: readonly ThemeChoice[];
  /** A walking key that came from outside the list: into it, or to another page. */
  readonly walk: (key: string) => void;
}

/** The themes to choose from, in as many pages as the screen needs. */
export function useThemeChoices(
  stageId: StageId,
  onChoose: (themeId: string) => void,
): ThemeChoiceList {
  const texts = useText();
  const choices = themeChoicesOf(
    useSession((session) => session),
    stageId,
    texts,
  );
  const [boxRef, size] = useSizeInUnits<HTMLDivElement>({ width: 30, height: 16 });
  const [activeId, setActiveId] = useState<string | null>(null);
  const list = useRowList<HTMLOListElement>({
    ids: choices.map(({ id }) => id),
    perPage: rowsThatFit(choices.length, size.height),
    activeId,
    onActive: setActiveId,
    onOpen: onChoose,
  });
  return {
    boxRef,
    list,
    visible: choices.filter(({ id }) => list.visibleIds.includes(id)),
    walk: (key) => {
      if (key === 'PageDown' || key === 'PageUp') {
        list.showPage(Math.max(0, list.page + (key === 'PageDown' ? 1 : -1)));
        return;
      }
      const rows = list.listRef.current?.querySelectorAll<HTMLElement>('[data-row]');
      (key === 'ArrowUp' || key === 'End' ? rows?.[rows.length - 1] : rows?.[0])?.focus();
    },
  };
}
