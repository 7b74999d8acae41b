import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isOwnAddress, isOwnPage, pageUrl } from '../../../electron/main/window/own-page';

const app = vi.hoisted(() => ({ isPackaged: false }));
vi.mock('electron', () => ({ app }));

beforeEach(() => {
  app.isPackaged = false;
  vi.unstubAllEnvs();
});

describe('the built page', () => {
  it.each([
    'app://lessons/index.html',
    'app://lessons/index.html#notes',
    'app://lessons/index.html?x=1',
  ])('is known by its address %s', (url) => {
    expect(isOwnPage(url)).toBe(true);
    expect(isOwnAddress(url)).toBe(true);
  });

  it('has files at addresses of its own, which are not the page', () => {
    expect(isOwnAddress('app://lessons/assets/x.js')).toBe(true);
    expect(isOwnPage('app://lessons/assets/x.js')).toBe(false);
    expect(isOwnPage('app://lessons/')).toBe(false);
  });

  it.each([
    'app://lessons.elsewhere/index.html',
    'app://elsewhere/index.html',
    'app://lessons@elsewhere/index.html',
    'app://lessons:80/index.html',
    'app://somebody@lessons/index.html',
    'app2://lessons/index.html',
    'https://lessons/index.html',
    'file:///index.html',
    'blob:app://lessons/index.html',
    'about:blank',
    'data:text/html,app://lessons/index.html',
    '',
    'app://',
  ])('is not taken for %j', (url) => {
    expect(isOwnAddress(url)).toBe(false);
    expect(isOwnPage(url)).toBe(false);
  });
});

describe('the development server', () => {
  it('is the page while the app is being developed', () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173');
    expect(pageUrl()).toBe('http://localhost:5173');
    expect(isOwnPage('http://localhost:5173/')).toBe(true);
    expect(isOwnAddress('http://localhost:5173/src/main.tsx')).toBe(true);
    expect(isOwnPage('http://localhost:5174/')).toBe(false);
    expect(isOwnPage('app://lessons/index.html')).toBe(false);
  });

  it('is no page of a packaged app, whatever the environment says', () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173');
    app.isPackaged = true;
    expect(pageUrl()).toBe('app://lessons/index.html');
    expect(isOwnPage('http://localhost:5173/')).toBe(false);
  });
});
