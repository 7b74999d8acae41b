import type { BrowserWindow } from 'electron';
import { followDisplays, workAreas } from './follow-displays';
import { consoleUrl } from './own-page';
import { makePageWindow } from './page-window';
import { type Area, smallestSize } from './window-places';

/**
 * Makes the window of the person who leads the morning, over the work area of their display. It is shown without taking the
 * keyboard, which is in somebody's hands at the table.
 * @param onFailing called where the page keeps failing: the room goes on without it
 */
export function openConsoleWindow(area: Area, onFailing: () => void): BrowserWindow {
  const smallest = smallestSize(workAreas());
  const window = makePageWindow(
    { ...area, minWidth: smallest.width, minHeight: smallest.height, title: 'Lessons Learned' },
    async () => {
      onFailing();
      return false;
    },
  );
  followDisplays(window, { remember: () => undefined, isPlacedElsewhere: () => false });
  void window.loadURL(consoleUrl());
  return window;
}
