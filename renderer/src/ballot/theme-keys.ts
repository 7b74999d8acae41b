/**
 * One stroke for each theme: figures, then letters that every Latin keyboard has. I, L and O look like figures; M and P are left
 * out because they are for the sound and the clock on the other screens.
 */
const THEME_KEYS = [...'123456789ABCDEFGHJKNQRSTUVWXYZ'];
const FIGURES = 9;

/** The key of a theme as its key cap shows it. `index` counts from 0; null behind the last key. */
export const themeKeyOf = (index: number): string | null => THEME_KEYS[index] ?? null;

/** The place of the theme, from 0, that a key stands for, in upper or lower case; null for a key that stands for none. */
export function themeIndexOf(key: string): number | null {
  const index = THEME_KEYS.indexOf(key.toUpperCase());
  return index < 0 ? null : index;
}

/** Which keys some themes have, as words and key caps tell it. */
export interface ThemeKeyRange {
  /** From 1 to this figure. */
  readonly lastFigure: string;
  /** From A to this letter; null where figures are enough. */
  readonly lastLetter: string | null;
  /** Themes behind the last key: the arrow keys and Space reach them. */
  readonly hasMore: boolean;
}

/** The keys of as many themes; there is at least one. */
export function themeKeyRange(count: number): ThemeKeyRange {
  return {
    lastFigure: THEME_KEYS[Math.min(count, FIGURES) - 1] ?? '1',
    lastLetter:
      count > FIGURES ? (THEME_KEYS[Math.min(count, THEME_KEYS.length) - 1] ?? null) : null,
    hasMore: count > THEME_KEYS.length,
  };
}
