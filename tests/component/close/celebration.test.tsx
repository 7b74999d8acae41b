import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../actions/app-driver';

const pieces = () => document.querySelectorAll('.streamers i').length;

const wishing = (isStill: boolean) =>
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isStill && query === '(prefers-reduced-motion: reduce)',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));

const closed = async () => {
  const app = await renderApp({ at: 'close' });
  await app.user.click(screen.getByRole('button', { name: 'Close the session' }));
  await screen.findByRole('button', { name: 'Open again' });
  return app;
};

afterEach(() => vi.unstubAllGlobals());

describe('the one moment at the end', () => {
  it('lets a few streamers down when the session is closed, and clears them away', async () => {
    wishing(false);
    const app = await renderApp({ at: 'close' });
    expect(pieces()).toBe(0);
    await app.user.click(screen.getByRole('button', { name: 'Close the session' }));
    await waitFor(() => expect(pieces()).toBeGreaterThan(0));
    expect(pieces()).toBeLessThanOrEqual(40);
    expect(document.querySelector('.streamers')?.getAttribute('aria-hidden')).toBe('true');
    await waitFor(() => expect(pieces()).toBe(0), { timeout: 5_000 });
  });

  it('does not come again when the closed session is looked at later', async () => {
    wishing(false);
    const app = await closed();
    await waitFor(() => expect(pieces()).toBe(0), { timeout: 5_000 });
    app.goTo('minutes');
    app.goTo('run');
    await screen.findByRole('button', { name: 'Open again' });
    expect(pieces()).toBe(0);
  });

  it('leaves whoever wants stillness in peace', async () => {
    wishing(true);
    await closed();
    expect(pieces()).toBe(0);
  });
});
