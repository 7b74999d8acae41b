import type { BrowserWindow } from 'electron';
import { followDisplays, workAreas } from './follow-displays';
import { pageUrl } from './own-page';
import { makePageWindow } from './page-window';
import { readWindowPlace, writeWindowPlace } from './place-file';
import { smallestSize, visiblePlace } from './window-places';

/**
 * Opens the room's window: over the whole work area at first, later where it was.
 * @param askToGoOn asks the room what to do where the page keeps failing
 * @param isPlacedElsewhere true while something else says where the window belongs, so that its place is not remembered
 */
export function openMainWindow(
  isFullScreen: boolean,
  askToGoOn: (window: BrowserWindow) => Promise<boolean>,
  isPlacedElsewhere: () => boolean,
): BrowserWindow {
  const areas = workAreas();
  const { isMaximized, ...wanted } = readWindowPlace() ?? { ...areas[0], isMaximized: true };
  const smallest = smallestSize(areas);
  const window = makePageWindow(
    {
      ...visiblePlace(wanted, areas),
      minWidth: smallest.width,
      minHeight: smallest.height,
      fullscreen: isFullScreen,
      title: 'Lessons Learned',
    },
    askToGoOn,
  );
  window.once('ready-to-show', () => {
    if (!isFullScreen && isMaximized) window.maximize();
    window.show();
  });
  followDisplays(window, { remember: writeWindowPlace, isPlacedElsewhere });
  void window.loadURL(pageUrl());
  return window;
}
