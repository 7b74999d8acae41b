import type { ThemeId } from '@shared/domain/model';

/* Nothing is drawn by it: the title looks once, when it appears. */
let wanted: ThemeId | null = null;

/** Opens the field for a theme's name as soon as the theme is on the screen; null takes that back. */
export const askForName = (themeId: ThemeId | null): void => {
  wanted = themeId;
};

/** Whether somebody came to this theme to name it. */
export const isNameWanted = (themeId: ThemeId): boolean => wanted === themeId;
