import type { Holder, OpenReply } from '@shared/ipc/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { useSessionStore } from '../../../renderer/src/state/session-store';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';
import { entry, type LibraryDriver, renderLibrary } from '../library/library-driver';

const HOLDER: Holder = {
  host: 'PC-12',
  user: 'Maren',
  since: new Date().setHours(9, 3, 0, 0),
  isSilent: false,
};
const counts = { people: 14, notes: 40, themes: 8, actions: 9, decisions: 2 };
const at = (hour: number) => new Date().setHours(hour, 41, 0, 0);

const opened = (access: 'edit' | 'view'): OpenReply => ({
  kind: 'opened',
  view: {
    session: smallSession(countingPorts()),
    revision: 0,
    labels: { undo: null, redo: null, steps: 0 },
    access:
      access === 'edit' ? { kind: 'edit' } : { kind: 'view', because: 'held', holder: HOLDER },
  },
});

/** A shelf with one book; what opening it answers, call by call, the last answer again and again. */
async function shelf(...replies: readonly OpenReply[]): Promise<LibraryDriver> {
  const driver = await renderLibrary({ entries: [entry(2026)] });
  let count = 0;
  driver.answer('library:open', () => {
    const value = replies[Math.min(count, replies.length - 1)];
    count += 1;
    if (value === undefined) throw new Error('No reply is given');
    return { ok: true, value };
  });
  return driver;
}

const button = (name: string) => screen.getByRole('button', { name });
const openBook = async ({ user }: LibraryDriver) => {
  await user.click(button('Open'));
  return screen.findByRole('dialog');
};

afterEach(() => vi.useRealTimers());

describe('a session that is open elsewhere', () => {
  it('row 26: is said to be open, since when and by whom; Enter looks on', async () => {
    const driver = await shelf({ kind: 'held', holder: HOLDER }, opened('view'));
    const dialog = await openBook(driver);
    expect(dialog.textContent).toContain('Already open on PC-12 since 09:03 (Maren).');
    expect(dialog.textContent).toContain('Nothing that was typed there is lost.');
    expect(document.activeElement).toBe(button('View only'));
    await driver.user.keyboard('{Enter}');
    await waitFor(() => expect(useAppStore.getState().screen).toBe('setup'));
    expect(driver.called('library:open')).toEqual([
      { id: 'year-2026', mode: 'edit' },
      { id: 'year-2026', mode: 'view' },
    ]);
    expect(useSessionStore.getState().access?.kind).toBe('view');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('row 26: can be taken over', async () => {
    const driver = await shelf({ kind: 'held', holder: HOLDER }, opened('edit'));
    await openBook(driver);
    await driver.user.click(button('Take over'));
    await waitFor(() => expect(useSessionStore.getState().access?.kind).toBe('edit'));
    expect(driver.called('library:open').at(-1)).toEqual({ id: 'year-2026', mode: 'takeOver' });
  });

  it('row 27: makes taking over the thing to do as soon as no sign of life comes any more', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const silent = { ...HOLDER, isSilent: true };
    const driver = await shelf({ kind: 'held', holder: HOLDER }, { kind: 'held', holder: silent });
    const dialog = await openBook(driver);
    expect(document.activeElement).toBe(button('View only'));
    await act(() => vi.advanceTimersByTimeAsync(3_100));
    expect(within(dialog).getByText(/No sign of life .* for 15 seconds/)).toBeTruthy();
    expect(document.activeElement).toBe(button('Take over'));
    expect(button('Take over').className).toContain('button-primary');
  });

  it('opens by itself when the other side has left meanwhile', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const driver = await shelf({ kind: 'held', holder: HOLDER }, opened('edit'));
    await openBook(driver);
    await act(() => vi.advanceTimersByTimeAsync(3_100));
    await waitFor(() => expect(useSessionStore.getState().session).not.toBeNull());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is asked for no longer once the question was put away', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const driver = await shelf({ kind: 'held', holder: HOLDER });
    await openBook(driver);
    await driver.user.keyboard('{Escape}');
    await driver.user.click(button('Cancel'));
    expect(screen.queryByRole('dialog')).toBeNull();
    const asked = driver.called('library:open').length;
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(driver.called('library:open')).toHaveLength(asked);
  });

  it('says in one sentence why it could not be opened after all', async () => {
    const driver = await shelf({ kind: 'held', holder: HOLDER });
    await openBook(driver);
    driver.answer('library:open', () => ({ ok: false, error: { code: 'session-gone' } }));
    await driver.user.click(button('Take over'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(useAppStore.getState().notices.at(-1)?.text).toContain('not in its folder any more');
  });
});

describe('a file whose entries do not fit together', () => {
  const repairs = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta'].map(
    (detail, place) => ({
      table: 'notes' as const,
      id: `n${place}`,
      kind: 'dangling-reference' as const,
      detail,
    }),
  );
  const question: OpenReply = { kind: 'repairs', fileName: 'year.json', repairs };

  it('row 12: lists every repair, page by page, before anything is repaired', async () => {
    const driver = await shelf(question, opened('edit'));
    const dialog = await openBook(driver);
    expect(screen.getByRole('heading', { name: '7 entries would be repaired' })).toBeTruthy();
    expect(dialog.textContent).toContain('year.json');
    expect(dialog.textContent).toContain('the original file is kept');
    expect(dialog.textContent).toContain('Alpha');
    expect(dialog.textContent).not.toContain('Eta');
    for (let page = 0; page < 7 && !dialog.textContent?.includes('“Eta”'); page += 1) {
      await driver.user.click(button('Next repairs'));
    }
    expect(dialog.textContent).toContain('“Eta” belongs to something that is missing.');
    expect(driver.called('library:open')).toHaveLength(1);
  });

  it('row 12: stays closed with Cancel', async () => {
    const driver = await shelf(question, opened('edit'));
    await openBook(driver);
    await driver.user.click(button('Cancel'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(driver.called('library:open')).toHaveLength(1);
  });

  it('row 12: opens repaired with Enter', async () => {
    const driver = await shelf(question, opened('edit'));
    await openBook(driver);
    expect(document.activeElement).toBe(button('Open the repaired version'));
    await driver.user.keyboard('{Enter}');
    await waitFor(() => expect(useSessionStore.getState().session).not.toBeNull());
    expect(driver.called('library:open').at(-1)).toEqual({ id: 'year-2026', mode: 'repaired' });
  });
});

describe('a file that was changed outside the app', () => {
  const file = { savedAt: at(9), revision: 4, counts: { ...counts, notes: 38 } };
  const here = { savedAt: at(10), revision: 9, counts };
  const question: Extract<OpenReply, { kind: 'changed-outside' }> = {
    kind: 'changed-outside',
    fileName: 'year.json',
    file,
    here,
    differences: 3,
  };

  it('row 4: shows both versions with time and contents, the fuller one under the keys', async () => {
    const driver = await shelf(question, opened('edit'));
    await openBook(driver);
    const fileCard = screen.getByRole('region', { name: 'The file' });
    const hereCard = screen.getByRole('region', { name: "This computer's copy" });
    expect(fileCard.textContent).toContain('saved 09:41');
    expect(fileCard.textContent).toContain('38 notes · 8 themes · 9 actions · 2 decisions');
    expect(hereCard.textContent).toContain('saved 10:41');
    expect(hereCard.textContent).toContain('more changes');
    expect(fileCard.textContent).not.toContain('more changes');
    expect(document.activeElement).toBe(button("Go on with this computer's copy"));
    await driver.user.keyboard('{Enter}');
    await waitFor(() =>
      expect(driver.called('library:open').at(-1)).toEqual({ id: 'year-2026', mode: 'fromHere' }),
    );
  });

  it('row 4: the file can be taken instead', async () => {
    const driver = await shelf(question, opened('edit'));
    await openBook(driver);
    await driver.user.click(button('Go on with the file'));
    await waitFor(() =>
      expect(driver.called('library:open').at(-1)).toEqual({ id: 'year-2026', mode: 'fromFile' }),
    );
  });

  it('row 4: tells in how many places they differ, and both can be kept', async () => {
    const driver = await shelf(question, opened('edit'));
    const dialog = await openBook(driver);
    expect(dialog.textContent).toContain('They differ in 3 places.');
    await driver.user.click(button('Keep both'));
    await waitFor(() =>
      expect(driver.called('library:open').at(-1)).toEqual({ id: 'year-2026', mode: 'both' }),
    );
  });

  it('row 4: says so where this computer has no copy', async () => {
    const driver = await shelf({ ...question, here: null, differences: null }, opened('edit'));
    const dialog = await openBook(driver);
    expect(dialog.textContent).toContain('This computer has no copy.');
    expect(dialog.textContent).not.toContain('The version that you do not choose');
    expect(screen.queryByRole('button', { name: 'Keep both' })).toBeNull();
    expect(document.activeElement).toBe(button('Go on with the file'));
  });
});
