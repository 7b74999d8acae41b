import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { APP_SCHEME } from './own-page';
import { pageFileOf } from './page-file';
import { PAGE_HEADERS } from './page-policy';

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

const refusal = (status: 404 | 405): Response =>
  new Response(null, { status, headers: PAGE_HEADERS });

/** Serves the built page's files to reading requests, and nothing outside their folder. */
export function serveApp(): void {
  const root = join(import.meta.dirname, '../renderer');
  protocol.handle(APP_SCHEME, async ({ method, url }) => {
    if (method !== 'GET') return refusal(405);
    const file = pageFileOf(url, root);
    if (file === null) return refusal(404);
    const content = await readFile(file.path).catch(() => null);
    if (content === null) return refusal(404);
    return new Response(new Uint8Array(content), {
      headers: { ...PAGE_HEADERS, 'Content-Type': file.type },
    });
  });
}
