import { isBlank } from '@shared/lib/blank';
import { Layers, StickyNote } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { type Deed, useOfferedDeeds } from '../kit/offered-deeds';
import { focusOn, openTheme } from './board-actions';
import { indexNow } from './board-facts';
import { themeMenuItems } from './board-menus';
import { useBoard } from './board-store';
import { showPlace } from './show-place';

/** Every theme and note of the board, and what can be done with each theme: for whoever looks for them by name. */
export function useBoardDeeds(): void {
  const board = useBoard();
  const text = useText();
  useOfferedDeeds(() => {
    const index = indexNow(board);
    const { palette } = text;
    const nameOf = (name: string) => (isBlank(name) ? palette.unnamed : name);
    const themes = index.themes.map(
      ({ theme, number }): Deed => ({
        id: `theme ${theme.id}`,
        kind: 'go',
        word: palette.theme(number, nameOf(theme.name)),
        icon: Layers,
        isOneOfMany: true,
        onSelect: () => openTheme(board, theme.id),
      }),
    );
    const deeds = index.themes.flatMap((entry) =>
      themeMenuItems(board, entry, index.themes.length, text).map(
        (item): Deed => ({
          ...item,
          id: `${item.id} ${entry.theme.id}`,
          subject: item.id,
          kind: 'do',
          isOneOfMany: true,
          remark: palette.theme(entry.number, nameOf(entry.theme.name)),
          also: [entry.theme.name],
        }),
      ),
    );
    const numberOf = new Map(index.themes.map(({ theme, number }) => [theme.id, number]));
    const notes = [...index.noteByNumber.values()].map(
      (note): Deed => ({
        id: `note ${note.id}`,
        kind: 'go',
        word: `${note.number}  ${note.text}`,
        icon: StickyNote,
        isOneOfMany: true,
        remark:
          note.themeId === null
            ? palette.unsorted
            : palette.inTheme(numberOf.get(note.themeId) ?? 0),
        onSelect: () => {
          if (note.themeId === null) showPlace(board, { kind: 'note', id: note.id });
          else openTheme(board, note.themeId);
          focusOn(board, note.id);
        },
      }),
    );
    return [...themes, ...notes, ...deeds];
  });
}
