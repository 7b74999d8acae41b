import { sep } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { pageFileOf } from '../../../electron/main/window/page-file';

vi.mock('electron', () => ({ app: { isPackaged: true } }));

const root = `${sep}app${sep}renderer`;

describe('the file behind an address', () => {
  it.each([
    ['app://lessons/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://lessons/index.html?a=1#b', 'index.html', 'text/html; charset=utf-8'],
    [
      'app://lessons/assets/index-D_x-9.js',
      'assets/index-D_x-9.js',
      'text/javascript; charset=utf-8',
    ],
    ['app://lessons/assets/a.b.woff2', 'assets/a.b.woff2', 'font/woff2'],
  ])('%s is %s', (url, path, type) => {
    expect(pageFileOf(url, root)).toEqual({
      path: `${root}${sep}${path.replaceAll('/', sep)}`,
      type,
    });
  });

  it.each([
    'app://lessons/../main/main.js%2e',
    'app://lessons/..%2fmain%2fmain.js',
    'app://lessons/%2e%2e%2fmain/main.js',
    'app://lessons/..%5cmain.js',
    'app://lessons/a/..%2f..%2fmain.js',
    'app://lessons/index%2ehtml',
    'app://lessons/%',
    'app://lessons/%zz.html',
    'app://lessons/%c0%ae%c0%ae/x.html',
    'app://lessons/x.html%00',
    'app://lessons//x.html',
    'app://lessons/C:/x.html',
    'app://lessons/.git/x.html',
    'app://lessons/a/.x.html',
    'app://lessons/ä.html',
    'app://lessons/',
    'app://lessons',
    'app://lessons/index',
    'app://lessons/x.exe',
    'app://lessons/x.json',
    'app://elsewhere/index.html',
    'app://lessons.elsewhere/index.html',
    'app://lessons:1/index.html',
    'app://lessons@elsewhere/index.html',
    'app://somebody@lessons/index.html',
    'app:index.html',
    'no address',
    '',
  ])('%j is none', (url) => {
    expect(pageFileOf(url, root)).toBeNull();
  });
});
