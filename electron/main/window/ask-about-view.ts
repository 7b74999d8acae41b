import type { Locale } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import { app, type BrowserWindow, dialog } from 'electron';

/** Asks in the system's own words' window, because the app's cannot be shown. True: try again; else the app ends. */
export async function askAboutView(window: BrowserWindow, locale: Locale): Promise<boolean> {
  const { viewFails } = textsFor(locale).common;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: viewFails.title,
    detail: viewFails.detail,
    buttons: [viewFails.tryAgain, viewFails.closeApp],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 0) return true;
  app.quit();
  return false;
}
