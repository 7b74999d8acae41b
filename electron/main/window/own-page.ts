import { app } from 'electron';

export const APP_SCHEME = 'app';
const APP_ORIGIN = `${APP_SCHEME}://lessons`;

/** Where the page is loaded from: the built files, or the development server of `npm run dev`, never in a packaged app. */
export const pageUrl = (): string => devServerUrl() ?? `${APP_ORIGIN}/index.html`;

export const devServerUrl = (): string | undefined =>
  app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

/** True for addresses of our own page; compared by origin, because text comparison is easily fooled. */
export function isOwnPage(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    const own = new URL(pageUrl());
    return protocol === own.protocol && host === own.host;
  } catch {
    return false;
  }
}
