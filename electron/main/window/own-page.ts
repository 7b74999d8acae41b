import { CONSOLE_QUERY } from '@shared/ipc/channels';
import { app } from 'electron';

export const APP_SCHEME = 'app';
/** The one host of our scheme. */
export const APP_HOST = 'lessons';

/** Where the page is loaded from: the built files, or the development server of `npm run dev`, never in a packaged app. */
export const pageUrl = (): string => devServerUrl() ?? `${APP_SCHEME}://${APP_HOST}/index.html`;

/** The same page, as the console of the person who leads the morning. */
export const consoleUrl = (): string => `${pageUrl()}?${CONSOLE_QUERY}`;

export const devServerUrl = (): string | undefined =>
  app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

/**
 * True for every address that the page's own files have; compared part by part, because text comparison is easily
 * fooled (`app://lessons.evil`, `app://lessons@evil`).
 */
export function isOwnAddress(url: string): boolean {
  const asked = parse(url);
  const own = parse(pageUrl());
  return (
    asked !== null &&
    own !== null &&
    asked.protocol === own.protocol &&
    asked.host === own.host &&
    asked.username === '' &&
    asked.password === ''
  );
}

/** True for the page itself, whatever stands behind `?` and `#`: the only document that may be shown or may ask. */
export function isOwnPage(url: string): boolean {
  return isOwnAddress(url) && parse(url)?.pathname === parse(pageUrl())?.pathname;
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
