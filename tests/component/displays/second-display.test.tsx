import type { DisplaysView } from '@shared/ipc/contract';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useOfferState } from '../../../renderer/src/displays/offer-state';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { announced, notices, type RunDriver, renderRun } from '../run/run-driver';

beforeEach(() => useOfferState.setState({ isAnswered: false }));
afterEach(() => {
  vi.useRealTimers();
});

const ONE: DisplaysView = { hasSecond: false, isConsoleOpen: false, isConsoleFolded: false };
const TWO: DisplaysView = { ...ONE, hasSecond: true };
const OPEN: DisplaysView = { ...TWO, isConsoleOpen: true };

const tell = ({ bridge }: RunDriver, view: DisplaysView) =>
  act(async () => bridge.tell('displays:told', view));
const asked = ({ bridge }: RunDriver) =>
  bridge.calls.filter(({ name }) => name === 'console:open').length;
const question = () => screen.queryByRole('region', { name: 'A second display is here.' });
const button = (name: string) => screen.getByRole('button', { name });

/** The morning, with a main process that opens consoles. */
async function renderMorning(settings: { secondDisplay?: 'ask' | 'open' | 'never' } = {}) {
  const driver = await renderRun(undefined, { settings });
  driver.bridge.answer('console:open', () => ({ ok: true, value: { isOpen: true } }));
  return driver;
}

describe('a second display that comes while the morning runs', () => {
  it('is asked about, without taking the keys from whoever types', async () => {
    const driver = await renderMorning();
    expect(question()).toBeNull();
    button('Menu').focus();
    await tell(driver, TWO);
    expect(question()).not.toBeNull();
    expect(announced()).toBe('A second display is here.');
    expect(document.activeElement).toBe(button('Menu'));
    await driver.user.click(button('Open the console'));
    expect(asked(driver)).toBe(1);
    expect(question()).toBeNull();
    expect(document.activeElement).toBe(button('Menu'));
    expect(useAppStore.getState().settings?.secondDisplay).toBe('ask');
  });

  it('is not asked about again after a no, but when it is plugged in anew', async () => {
    const driver = await renderMorning();
    await tell(driver, TWO);
    await driver.user.click(button('Not now'));
    await tell(driver, TWO);
    expect(question()).toBeNull();
    await tell(driver, ONE);
    await tell(driver, TWO);
    expect(question()).not.toBeNull();
    expect(asked(driver)).toBe(0);
  });

  it.each([
    ['Open the console', 'open'],
    ['Not now', 'never'],
  ] as const)('remembers the answer "%s" where that is wished', async (word, choice) => {
    const driver = await renderMorning();
    await tell(driver, TWO);
    await driver.user.click(screen.getByRole('checkbox', { name: 'Always do so' }));
    await driver.user.click(button(word));
    await waitFor(() =>
      expect(driver.bridge.calls).toContainEqual({
        name: 'settings:edit',
        payload: { secondDisplay: choice },
      }),
    );
  });

  it('is used at once, or left alone, where somebody chose that', async () => {
    const willing = await renderMorning({ secondDisplay: 'open' });
    await tell(willing, TWO);
    expect(asked(willing)).toBe(1);
    await tell(willing, OPEN);
    await tell(willing, TWO);
    expect(asked(willing)).toBe(1);
    willing.unmount();
    useOfferState.setState({ isAnswered: false });
    const unwilling = await renderMorning({ secondDisplay: 'never' });
    await tell(unwilling, TWO);
    expect(question()).toBeNull();
    expect(asked(unwilling)).toBe(0);
  });
});

describe('the console', () => {
  it('is opened by its key; with one display the room is told what is missing', async () => {
    const driver = await renderMorning();
    await driver.user.keyboard('{F9}');
    expect(asked(driver)).toBe(1);
    driver.bridge.answer('console:open', () => ({ ok: true, value: { isOpen: false } }));
    await driver.user.click(button('Menu'));
    await driver.user.click(screen.getByRole('menuitem', { name: /^Open the console/ }));
    await waitFor(() => expect(notices().join()).toContain('There is only one picture.'));
  });

  it('keeps the room’s window quiet while it is open, with everything still in reach', async () => {
    const driver = await renderMorning();
    const { dataset } = document.documentElement;
    expect(screen.getByText('Page down')).toBeTruthy();
    await tell(driver, OPEN);
    expect(dataset.view).toBe('clean');
    expect(screen.queryByText('Page down')).toBeNull();
    expect(button('Menu')).toBeTruthy();
    await tell(driver, TWO);
    expect(dataset.view).toBeUndefined();
    expect(screen.getByText('Page down')).toBeTruthy();
  });

  it('goes with its display, which is said, and comes back with it', async () => {
    const driver = await renderMorning();
    await tell(driver, OPEN);
    await tell(driver, { ...OPEN, hasSecond: false, isConsoleFolded: true });
    await tell(driver, { ...ONE, isConsoleFolded: true });
    expect(notices().join()).toContain('The second display has gone');
    expect(asked(driver)).toBe(0);
    await tell(driver, { ...TWO, isConsoleFolded: true });
    expect(asked(driver)).toBe(1);
    expect(question()).toBeNull();
  });

  it('that a person closes is not offered at once again', async () => {
    const driver = await renderMorning();
    await tell(driver, OPEN);
    await tell(driver, TWO);
    expect(question()).toBeNull();
    expect(notices()).toEqual([]);
  });
});

it('settings that another window changes are shown here, too', async () => {
  const driver = await renderMorning();
  const settings = useAppStore.getState().settings;
  await act(async () =>
    driver.bridge.tell('settings:changed', { ...settings, isMuted: false } as never),
  );
  expect(screen.getByText('mute')).toBeTruthy();
});
