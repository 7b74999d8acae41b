import type { FailureCode } from '@shared/domain/failure';
import { LOCALES } from '@shared/domain/model';
import type { Kept, SaveState } from '@shared/ipc/contract';
import { textsFor } from '@shared/text';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { type AppDriver, notices, renderApp } from '../actions/app-driver';

const failed = (code: FailureCode, kept: Kept = 'here'): SaveState => ({
  kind: 'failed',
  failure: { code },
  kept,
});
const tell = ({ bridge }: AppDriver, state: SaveState) =>
  act(() => bridge.tell('session:saveState', state));
const banner = () => screen.queryByRole('region', { name: 'Saving' });
const button = (name: string) => screen.getByRole('button', { name });

describe('the save state', () => {
  it('shows nothing while everything is saved, and a calm mark while it is late', async () => {
    const app = await renderApp();
    const late = () => screen.queryByText('Saving takes longer than usual. Nothing is lost.');
    expect(banner()).toBeNull();
    expect(late()).toBeNull();
    await tell(app, { kind: 'late' });
    expect(late()?.closest('[role="status"]')).toBeTruthy();
    expect(banner()).toBeNull();
    await tell(app, { kind: 'saved' });
    expect(late()).toBeNull();
    expect(notices()).toEqual([]);
  });

  it('row 19: says in a banner what happened, what is safe and what to do, until it is mended', async () => {
    const app = await renderApp();
    await tell(app, failed('disk-full'));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('The disk is full.');
    expect(alert.textContent).toContain('Kept on this computer.');
    expect(button('Save a copy elsewhere…')).toBeTruthy();
    expect(button('Choose another folder…')).toBeTruthy();
    await tell(app, { kind: 'late' });
    await tell(app, { kind: 'saved' });
    expect(banner()).toBeNull();
    expect(notices()).toEqual(['Everything is saved again.']);
  });

  it('row 28: asks for space in the profile only where the disk is full', () => {
    for (const locale of LOCALES) {
      const sentence = textsFor(locale).failures['safety-copy'];
      const [full, broken, silent] = ['ENOSPC', 'EIO', ''].map(sentence);
      expect(full?.replace('ENOSPC', 'EIO')).not.toBe(broken);
      expect(silent).toBe(broken?.replace(' (EIO)', ''));
    }
  });

  it.each([
    ['row 17', 'folder-gone', true],
    ['row 17', 'folder-silent', true],
    ['row 18', 'folder-read-only', true],
    ['row 20', 'file-in-use', false],
    ['row 21', 'disk-error', false],
  ] as const)('%s: offers another folder where that helps (%s)', async (_row, code, offers) => {
    const app = await renderApp();
    await tell(app, failed(code));
    expect(screen.queryByRole('button', { name: 'Choose another folder…' }) !== null).toBe(offers);
    expect(button('Save a copy elsewhere…')).toBeTruthy();
  });

  it('row 21: does not call safe what only the app has', async () => {
    const app = await renderApp();
    await tell(app, failed('disk-error', 'nowhere'));
    expect(screen.getByRole('alert').textContent).toContain('leave it open');
    expect(screen.queryByText('Kept on this computer.')).toBeNull();
  });

  it('row 28: says that the words are in the file where only the safety copy lacks them', async () => {
    const app = await renderApp();
    await tell(app, failed('safety-copy', 'file'));
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain("Saved in the session's file.");
    expect(textContent).not.toContain('Only in the app');
  });

  it('is known at the start, before anything changes', async () => {
    const app = await renderApp();
    app.bridge.answer('app:start', () => ({
      ok: true,
      value: {
        settings: useAppStore.getState().settings as never,
        library: { entries: [], unreadable: [], folder: '', folderFailure: null },
        open: null,
        saveState: failed('folder-gone'),
        news: [],
        safetyFailure: null,
        appVersion: '0.0.0',
        displays: { hasSecond: false, isConsoleOpen: false, isConsoleFolded: false },
      },
    }));
    await app.restart();
    expect(banner()).toBeTruthy();
  });

  it('takes its place from the screen instead of covering it', async () => {
    const app = await renderApp();
    await tell(app, failed('folder-gone'));
    const strip = banner()?.parentElement;
    expect(strip?.className).toBe('top-strip');
    expect(getComputedStyle(strip as Element).position).not.toBe('fixed');
    expect(strip?.nextElementSibling).not.toBeNull();
  });

  it('puts what to do behind a button where the letters are very large', async () => {
    const app = await renderApp();
    act(() => {
      const { settings } = useAppStore.getState();
      useAppStore.setState({ settings: settings && { ...settings, textScale: 2 } });
    });
    await tell(app, failed('folder-read-only'));
    expect(screen.getByRole('alert').textContent).toBe('Not saved yet.');
    await app.user.click(button('What now?'));
    expect(screen.getByRole('dialog').textContent).toContain('Nothing can be written');
    expect(button('Choose another folder…')).toBeTruthy();
  });
});

describe('saving a copy elsewhere', () => {
  it('works from the banner, with the keys, and from the menu of a morning without trouble', async () => {
    const app = await renderApp();
    app.bridge.answer('session:saveCopy', () => ({
      ok: true,
      value: { kind: 'saved', fileName: 'copy.json' },
    }));
    const copies = () => app.bridge.calls.filter(({ name }) => name === 'session:saveCopy').length;
    await app.user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    await waitFor(() => expect(notices()).toEqual(['A copy is saved as copy.json.']));
    await app.user.click(button('Menu'));
    await app.user.click(screen.getByRole('menuitem', { name: /^Save a copy elsewhere…/ }));
    await waitFor(() => expect(copies()).toBe(2));
    await tell(app, failed('disk-error'));
    await app.user.click(button('Save a copy elsewhere…'));
    await waitFor(() => expect(copies()).toBe(3));
  });

  it('says nothing where the person cancelled, and one sentence where it failed', async () => {
    const app = await renderApp();
    app.bridge.answer('session:saveCopy', () => ({ ok: true, value: { kind: 'cancelled' } }));
    await app.user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    expect(notices()).toEqual([]);
    app.bridge.answer('session:saveCopy', () => ({
      ok: true,
      value: {
        kind: 'refused',
        reason: 'no-entry',
        fileName: 'copy.json',
        detail: '',
        instead: null,
      },
    }));
    await app.user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    await waitFor(() => expect(notices()[0]).toContain('copy.json was not saved: this folder'));
    app.bridge.answer('session:saveCopy', () => ({
      ok: true,
      value: { kind: 'saved', fileName: 'other.json' },
    }));
    await app.user.click(button('Choose a place'));
    await waitFor(() => expect(notices()).toContain('A copy is saved as other.json.'));
  });
});
