import type { EntryCondition } from '@shared/ipc/contract';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { entry, renderLibrary } from '../library/library-driver';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const lastNotice = () => useAppStore.getState().notices.at(-1)?.text;

describe('a book with something special about it', () => {
  it.each([
    [
      'row 1: a restorable one',
      'restorable',
      'to restore',
      /missing or cannot be read.*Opening goes on from there/,
    ],
    [
      'row 12: one to repair',
      'repairs',
      'to repair',
      /do not fit together.*the file itself is kept/,
    ],
    ['row 9: one from a newer app', 'newer', 'newer app', /newer version.*stays as it is/],
  ] as const)(
    '%s says so on its back, and what opening does',
    async (_row, condition, badge, sentence) => {
      const { user, called } = await renderLibrary({
        entries: [entry(2026, { condition: condition as EntryCondition })],
      });
      expect(button(new RegExp(`^Lessons Learned 2026, .*, closed, ${badge}$`))).toBeTruthy();
      expect(screen.getByText(sentence)).toBeTruthy();
      await user.click(button('Open'));
      await waitFor(() => expect(called('library:open')).toHaveLength(1));
    },
  );

  it('keeps everything else that can be done with it in the menu', async () => {
    const { user, called } = await renderLibrary({
      entries: [entry(2026, { condition: 'restorable' })],
    });
    await user.click(button('More'));
    const words = screen.getAllByRole('menuitem').map((item) => item.getAttribute('data-word'));
    expect(words).toEqual([
      'Earlier versions…',
      'Save a copy elsewhere…',
      'Use as a starting point',
      'Show in folder',
      'Delete',
    ]);
    await user.click(screen.getByRole('menuitem', { name: 'Show in folder' }));
    expect(called('library:reveal')).toEqual([{ id: 'year-2026' }]);
  });
});

describe('a copy of a session on the shelf', () => {
  it('is saved elsewhere without entering the session', async () => {
    const driver = await renderLibrary({ entries: [entry(2026)] });
    driver.answer('session:saveCopy', () => ({
      ok: true,
      value: { kind: 'saved', fileName: 'copy.json' },
    }));
    await driver.user.click(button('More'));
    await driver.user.click(screen.getByRole('menuitem', { name: 'Save a copy elsewhere…' }));
    await waitFor(() => expect(lastNotice()).toBe('A copy is saved as copy.json.'));
    expect(driver.called('library:open')).toEqual([{ id: 'year-2026', mode: 'view' }]);
    expect(driver.called('library:close')).toHaveLength(1);
    expect(useAppStore.getState().screen).toBe('library');
  });
});

describe('the folder of the sessions', () => {
  it('row 17: is told to be out of reach, with what the shelf shows meanwhile', async () => {
    await renderLibrary({
      entries: [entry(2026, { condition: 'restorable' })],
      folderFailure: { code: 'folder-gone' },
    });
    expect(
      screen.getByText(/cannot be reached.*Meanwhile the shelf shows what this computer has kept/),
    ).toBeTruthy();
  });

  it('row 17: does not look like a first start when it is out of reach and nothing is kept', async () => {
    await renderLibrary({ folderFailure: { code: 'folder-gone' } });
    expect(screen.getByText(/cannot be reached/)).toBeTruthy();
    expect(screen.queryByText('Set up your first session')).toBeNull();
  });

  it('row 24: is shown where it really lies, and can be another one', async () => {
    const driver = await renderLibrary({ entries: [entry(2026)], folder: '/mnt/share/Lessons' });
    expect(screen.getByText('/mnt/share/Lessons')).toBeTruthy();
    driver.answer('library:chooseFolder', () => ({
      ok: true,
      value: { entries: [entry(2024)], unreadable: [], folder: '/home/new', folderFailure: null },
    }));
    await driver.user.click(button('Choose another folder…'));
    await waitFor(() => expect(lastNotice()).toBe('The sessions are kept in /home/new now.'));
    expect(button(/^Lessons Learned 2024/)).toBeTruthy();
    expect(screen.getByText('/home/new')).toBeTruthy();
  });

  it('can be chosen before the first session, too; to cancel changes nothing', async () => {
    const driver = await renderLibrary();
    driver.answer('library:chooseFolder', () => ({ ok: true, value: null }));
    await driver.user.click(button('Choose another folder…'));
    expect(driver.called('library:chooseFolder')).toHaveLength(1);
    expect(lastNotice()).toBeUndefined();
  });
});
