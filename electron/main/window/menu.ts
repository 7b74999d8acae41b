import { Menu } from 'electron';

/**
 * Without a menu, Ctrl+R and Ctrl+W cannot tear the page away under a room that is writing. macOS needs one for copy
 * and paste, and for quitting.
 */
export function setMenu(): void {
  Menu.setApplicationMenu(
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }])
      : null,
  );
}
