import type { Difference } from '@shared/domain/compare';
import type { BackupEntry, VersionComparison } from '@shared/ipc/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { entry, type LibraryDriver, renderLibrary } from '../library/library-driver';

const counts = { people: 14, notes: 40, themes: 8, actions: 9, decisions: 2 };
const at = (hour: number) => new Date().setHours(hour, 41, 0, 0);

const only = (side: 'first' | 'second', text: string): Difference => ({
  key: `notes/${text}`,
  table: 'notes',
  first: side === 'first' ? text : null,
  second: side === 'second' ? text : null,
  choices: ['first', 'second'],
  suggested: side,
});
const GOAL: Difference = {
  key: 'meta/goal',
  table: 'meta',
  first: 'Calmer weeks',
  second: 'Fewer tickets',
  choices: ['first', 'second', 'both'],
  suggested: 'both',
};
const DIFFERENCES = [GOAL, only('first', '#41 Ours'), only('second', '#41 Theirs')];

const comparison = (differences: readonly Difference[]): VersionComparison => ({
  first: { savedAt: at(10), revision: 9, counts, fileName: 'year.json', host: 'PC-12' },
  second: { savedAt: at(9), revision: 4, counts, fileName: 'year (1).json', host: '' },
  differences,
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const lastNotice = () => useAppStore.getState().notices.at(-1);
const row = (name: string) => screen.getByRole('radiogroup', { name });
const chosenIn = (name: string) =>
  within(row(name))
    .getAllByRole('radio')
    .find((cell) => cell.getAttribute('aria-checked') === 'true')?.textContent;

async function compare(differences: readonly Difference[] = DIFFERENCES): Promise<LibraryDriver> {
  const driver = await renderLibrary({
    entries: [entry(2026, { condition: 'versions', versions: 2 }), entry(2025)],
  });
  driver.answer('library:compare', () => ({ ok: true, value: comparison(differences) }));
  driver.answer('library:merge', () => ({ ok: true, value: null }));
  await driver.user.click(button('Compare versions'));
  await screen.findByRole('heading', { name: 'Two versions of “Lessons Learned 2026”' });
  return driver;
}

describe('two files of one session', () => {
  it('row 14: are one book with its number of versions, and Enter compares them', async () => {
    const driver = await renderLibrary({
      entries: [entry(2026, { condition: 'versions', versions: 3 })],
    });
    driver.answer('library:compare', () => ({ ok: true, value: comparison(DIFFERENCES) }));
    const book = button(/^Lessons Learned 2026, .*, closed, 3 versions$/);
    expect(screen.getByText(/^3 files hold this session/)).toBeTruthy();
    act(() => book.focus());
    await driver.user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Two versions of “Lessons Learned 2026”' });
    expect(driver.called('library:compare')).toEqual([{ id: 'year-2026' }]);
    expect(driver.called('library:open')).toEqual([]);
  });

  it('row 14: are shown side by side, with when and where each was saved', async () => {
    await compare();
    const first = screen.getByRole('region', { name: 'Version 1' });
    expect(first.textContent).toContain('from PC-12');
    expect(first.textContent).toContain('saved 10:41');
    expect(first.textContent).toContain('40 notes · 8 themes · 9 actions');
    expect(screen.getByRole('region', { name: 'Version 2' }).textContent).not.toContain('from');
    expect(chosenIn('Goal')).toBe('both');
    expect(
      screen.getByText(/They differ in 3 places. As suggested .* nothing .* lost/),
    ).toBeTruthy();
  });

  it('row 14: become one with a single press, which loses nothing', async () => {
    const { user, called } = await compare();
    expect(document.activeElement).toBe(button('Merge'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(lastNotice()?.text).toMatch(/are one now. Both are kept/));
    expect(called('library:merge')).toEqual([
      { id: 'year-2026', firstFile: 'year.json', secondFile: 'year (1).json', choices: {} },
    ]);
    expect(button(/^Lessons Learned 2025/)).toBeTruthy();
  });

  it('row 14: can be chosen between row by row, with the keys alone', async () => {
    const { user, called } = await compare();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('both');
    await user.keyboard('{ArrowLeft}');
    expect(chosenIn('Goal')).toBe('Fewer tickets');
    await user.keyboard('1');
    expect(chosenIn('Goal')).toBe('Calmer weeks');
    expect(document.activeElement?.textContent).toBe('Calmer weeks');
    await user.keyboard('{ArrowDown}{ArrowDown}1');
    expect(document.activeElement?.textContent).toBe('leave it out');
    await user.keyboard('3');
    expect(document.activeElement?.textContent).toBe('leave it out');
    expect(screen.getByText(/2 choices are your own/)).toBeTruthy();
    await user.keyboard('{Home}3');
    expect(screen.getByText(/One choice is your own/)).toBeTruthy();
    await user.click(button('Merge'));
    await waitFor(() =>
      expect(called('library:merge')[0]).toMatchObject({
        choices: { 'notes/#41 Theirs': 'first' },
      }),
    );
  });

  it('turn their differences page by page', async () => {
    const many = Array.from({ length: 40 }, (_, place) => only('first', `#${place} Note`));
    const { user } = await compare(many);
    expect(screen.queryByText('#39 Note')).toBeNull();
    await user.keyboard('{PageDown}');
    expect(screen.queryByText('#0 Note')).toBeNull();
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('#39 Note');
    await user.click(button('Previous differences'));
    expect(screen.queryByText('#39 Note')).toBeNull();
  });

  it('stay as they are with Escape', async () => {
    const { user, called } = await compare();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: /^Two versions/ })).toBeNull();
    expect(called('library:merge')).toEqual([]);
  });

  it('are kept as two sessions where nobody wants to merge them', async () => {
    const driver = await compare();
    driver.answer('library:separate', () => ({ ok: true, value: { id: 'own' } }));
    driver.answer('library:list', () => ({
      ok: true,
      value: {
        entries: [entry(2026), entry(2026, { id: 'own', title: 'Lessons Learned 2026 (2)' })],
        unreadable: [],
        folder: '',
        folderFailure: null,
      },
    }));
    await driver.user.click(button('Keep both as two sessions'));
    await waitFor(() =>
      expect(lastNotice()?.text).toBe(
        'Version 2 stands on the shelf as “Lessons Learned 2026 (2)”.',
      ),
    );
    expect(driver.called('library:separate')).toEqual([
      { id: 'year-2026', fileName: 'year (1).json' },
    ]);
  });

  it('say so where they hold the same words', async () => {
    await compare([]);
    expect(screen.getByText('Both say the same. Merging leaves one file.')).toBeTruthy();
  });

  it('stay in front of the room where merging was refused, with the reason', async () => {
    const driver = await compare();
    driver.answer('library:merge', () => ({ ok: false, error: { code: 'folder-gone' } }));
    await driver.user.keyboard('{Enter}');
    await waitFor(() => expect(lastNotice()?.tone).toBe('warn'));
    expect(screen.getByRole('heading', { name: /^Two versions/ })).toBeTruthy();
  });
});

describe('earlier versions', () => {
  const backup = (name: string, hour: number, reason: BackupEntry['reason']): BackupEntry => ({
    name,
    reason,
    savedAt: at(hour),
    revision: hour,
    counts,
  });
  const BACKUPS = [
    backup('b3', 11, 'regular'),
    backup('b2', 10, 'conflict'),
    backup('b1', 9, 'open'),
  ];

  async function showEarlier(backups: readonly BackupEntry[]): Promise<LibraryDriver> {
    const driver = await renderLibrary({ entries: [entry(2026)] });
    driver.answer('library:backups', () => ({ ok: true, value: backups }));
    driver.answer('library:restoreBackup', () => ({ ok: true, value: null }));
    await driver.user.click(button('More'));
    await driver.user.click(screen.getByRole('menuitem', { name: 'Earlier versions…' }));
    await screen.findByRole('dialog', { name: 'Earlier versions' });
    return driver;
  }
  const rows = () =>
    within(screen.getByRole('list', { name: 'Earlier versions, newest first' })).getAllByRole(
      'button',
    );

  it('are listed with their time, their reason and what they hold; a stray Enter does nothing', async () => {
    const { user, called } = await showEarlier(BACKUPS);
    expect(rows().map((line) => line.textContent)).toEqual([
      '11:41while it was open40 notes · 9 actions',
      '10:41two versions met40 notes · 9 actions',
      '09:41when it was opened40 notes · 9 actions',
    ]);
    expect(document.activeElement).toBe(rows()[0]);
    await user.keyboard('{Enter}');
    expect(called('library:restoreBackup')).toEqual([]);
  });

  it('can be gone back to, and that can be taken back', async () => {
    const driver = await showEarlier(BACKUPS);
    await driver.user.keyboard('{ArrowDown}');
    driver.answer('library:backups', () => ({
      ok: true,
      value: [backup('before', 12, 'restore'), ...BACKUPS],
    }));
    await driver.user.click(button('Go back to this version'));
    await waitFor(() => expect(lastNotice()?.text).toBe('Back at the version of 10:41.'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await act(async () => lastNotice()?.action?.run());
    await waitFor(() =>
      expect(driver.called('library:restoreBackup')).toEqual([
        { id: 'year-2026', name: 'b2' },
        { id: 'year-2026', name: 'before' },
      ]),
    );
    expect(useAppStore.getState().announcement).toBe('The version from before is back.');
  });

  it('say so where there is none', async () => {
    await showEarlier([]);
    expect(screen.getByText(/This computer has no earlier version/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go back to this version' })).toBeNull();
  });
});
