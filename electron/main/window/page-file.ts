import { extname, resolve, sep } from 'node:path';
import { APP_HOST } from './own-page';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/**
 * The letters that the build's own file names are made of. With no percent sign, no backslash and no colon among them,
 * and no part that begins with a dot, nothing is left to be decoded or to climb with.
 */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

export interface PageFile {
  /** Absolute path of the file. */
  readonly path: string;
  /** Its media type, for the Content-Type header. */
  readonly type: string;
}

/**
 * Which file a request means.
 *
 * @param url the whole address that was asked for
 * @param root absolute path of the folder that holds the page's files
 * @returns null for everything that is no file of the page; whether the file exists is not looked at
 */
export function pageFileOf(url: string, root: string): PageFile | null {
  if (!URL.canParse(url)) return null;
  const { host, username, password, pathname } = new URL(url);
  if (host !== APP_HOST || username !== '' || password !== '') return null;
  if (!PLAIN_PATH.test(pathname)) return null;
  const path = resolve(root, `.${pathname}`);
  const type = TYPES[extname(path)];
  return type !== undefined && path.startsWith(root + sep) ? { path, type } : null;
}
