import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { useSessionStore } from '../../../renderer/src/state/session-store';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';
import { entry, renderLibrary } from './library-driver';

const book = (year: number) =>
  screen.getByRole('button', { name: new RegExp(`^Lessons Learned ${year}, `) });
const screenName = () => useAppStore.getState().screen;
const lastNotice = () => useAppStore.getState().notices.at(-1);

describe('the first start', () => {
  it('invites to the first session, with the button in focus', async () => {
    const { user, called } = await renderLibrary();
    const begin = screen.getByRole('button', { name: 'Set up your first session' });
    expect(document.activeElement).toBe(begin);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screenName()).toBe('setup'));
    expect(called('library:create')).toHaveLength(1);
    expect(Object.keys(useSessionStore.getState().session?.stages ?? {})).toHaveLength(11);
  });

  it('offers the sample company, with an agenda in the language of the app', async () => {
    const { user, called } = await renderLibrary({}, { locale: 'de' });
    await user.click(screen.getByRole('button', { name: 'Beispielfirma ausprobieren' }));
    await waitFor(() => expect(called('library:sample')).toHaveLength(1));
    expect(called('library:sample')[0]).toMatchObject({
      locale: 'de',
      stages: expect.arrayContaining([expect.objectContaining({ title: 'Gut gelaufen' })]),
    });
  });

  it('shows a file that could not be read instead of an empty shelf', async () => {
    await renderLibrary({ unreadable: [{ fileName: 'old.json', code: 'session-unreadable' }] });
    expect(screen.getByText(/The file old.json is damaged/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /New session/ })).toBeTruthy();
  });
});

describe('the shelf', () => {
  it('has the newest book first and in hand, with its counts and its state in words', async () => {
    await renderLibrary({ entries: [entry(2024), entry(2026), entry(2025)] });
    const books = screen.getAllByRole('button', { name: /^Lessons Learned \d+, / });
    expect(books.map((button) => button.querySelector('.visually-hidden')?.textContent)).toEqual([
      'Lessons Learned 2026, Friday 11 December 2026, closed',
      'Lessons Learned 2025, Thursday 11 December 2025, closed',
      'Lessons Learned 2024, Wednesday 11 December 2024, closed',
    ]);
    expect(document.activeElement).toBe(books[0]);
    expect(screen.getByRole('heading', { level: 2, name: 'Lessons Learned 2026' })).toBeTruthy();
    expect(screen.getByText('14')).toBeTruthy();
    expect(screen.getByText('people')).toBeTruthy();
    expect(screen.getByText('/home/maren/Lessons')).toBeTruthy();
  });

  it('is walked with the arrow keys, over its pages, and Enter opens', async () => {
    const years = [2026, 2025, 2024, 2023, 2022];
    const { user, called } = await renderLibrary({ entries: years.map((year) => entry(year)) });
    expect(screen.queryByRole('button', { name: /^Lessons Learned 2022/ })).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(book(2022));
    expect(screen.getByRole('heading', { level: 2, name: 'Lessons Learned 2022' })).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screenName()).toBe('run'));
    expect(called('library:open')).toEqual([{ id: 'year-2022', mode: 'edit' }]);
  });

  it('turns its pages by button', async () => {
    const { user } = await renderLibrary({
      entries: [2026, 2025, 2024, 2023].map((year) => entry(year)),
    });
    await user.click(screen.getByRole('button', { name: 'Older sessions' }));
    expect(book(2023)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Newer sessions' }));
    expect(book(2026)).toBeTruthy();
  });

  it('names what opening means in each state, and makes a running session the one thing to do', async () => {
    const { user } = await renderLibrary({
      entries: [entry(2027, { state: 'planned' }), entry(2026, { state: 'running' }), entry(2025)],
    });
    const go = screen.getByRole('button', { name: 'Continue' });
    expect(go.className).toContain('button-primary');
    expect(screen.getByRole('button', { name: /New session/ }).className).not.toContain('primary');
    await user.click(book(2025));
    expect(screen.getByRole('button', { name: 'Open' })).toBeTruthy();
    await user.click(book(2027));
    await user.click(screen.getByRole('button', { name: 'Go on setting up' }));
    await waitFor(() => expect(screenName()).toBe('setup'));
  });

  it('takes the book in hand that was just put back, even when it joins the shelf later', async () => {
    const { user } = await renderLibrary({ entries: [entry(2026), entry(2025)] });
    await user.click(book(2025));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screenName()).toBe('run'));
    cleanup();
    const { show } = await renderLibrary({ entries: [entry(2026)] });
    expect(document.activeElement).toBe(book(2026));
    act(() => show([entry(2026), entry(2025)]));
    expect(document.activeElement).toBe(book(2025));
  });

  it('opens the minutes of a session', async () => {
    const { user } = await renderLibrary({ entries: [entry(2026)] });
    await user.click(screen.getByRole('button', { name: 'Minutes' }));
    await waitFor(() => expect(screenName()).toBe('minutes'));
  });

  it('begins a new session with N, but not while somebody chooses a language', async () => {
    const { user, called } = await renderLibrary(
      { entries: [entry(2026)] },
      { organisation: 'Brightwater IT' },
    );
    act(() => screen.getByRole('combobox', { name: 'Language' }).focus());
    await user.keyboard('n');
    expect(called('library:create')).toHaveLength(0);
    act(() => book(2026).focus());
    await user.keyboard('n');
    await waitFor(() => expect(called('library:create')).toHaveLength(1));
    expect(called('library:create')[0]).toMatchObject({
      organisation: 'Brightwater IT',
      startsAt: '08:30',
      locale: 'en-GB',
    });
  });

  it('makes a session from another one', async () => {
    const { user, called } = await renderLibrary({ entries: [entry(2026)] });
    await user.click(screen.getByRole('button', { name: 'Use as a starting point' }));
    await waitFor(() => expect(screenName()).toBe('setup'));
    expect(called('library:duplicate')[0]).toMatchObject({ id: 'year-2026' });
  });

  it('deletes at once and has the session back by the notice', async () => {
    const { user } = await renderLibrary({ entries: [entry(2026), entry(2025)] });
    await user.click(screen.getByRole('button', { name: /^Delete/ }));
    await waitFor(() => expect(lastNotice()?.text).toBe('“Lessons Learned 2026” deleted.'));
    expect(screen.queryByRole('button', { name: /^Lessons Learned 2026/ })).toBeNull();
    expect(lastNotice()?.action?.label).toBe('Undo');
    await act(async () => lastNotice()?.action?.run());
    await waitFor(() => expect(book(2026)).toBeTruthy());
  });

  it('deletes with the Delete key, keeps the focus, and Ctrl+Z brings the book back', async () => {
    const { user, called } = await renderLibrary({ entries: [entry(2026), entry(2025)] });
    await user.keyboard('{Delete}');
    await waitFor(() => expect(document.activeElement).toBe(book(2025)));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(book(2026)).toBeTruthy());
    expect(called('library:restore')).toEqual([{ id: 'year-2026' }]);
    expect(useAppStore.getState().notices).toHaveLength(0);
    await user.keyboard('{Control>}z{/Control}');
    expect(called('library:restore')).toHaveLength(1);
  });

  it('puts an imported session on the shelf and takes it in hand', async () => {
    const { user } = await renderLibrary({ entries: [entry(2026)] });
    await user.click(screen.getByRole('button', { name: 'Import a session file' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2, name: 'Lessons Learned 2019' })).toBeTruthy(),
    );
    expect(lastNotice()?.text).toBe('“Lessons Learned 2019” is on the shelf now.');
  });

  it('shows sessions and the folder in the folder', async () => {
    const { user, called } = await renderLibrary({ entries: [entry(2026)] });
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    await user.click(screen.getByRole('button', { name: 'Show the folder' }));
    await waitFor(() =>
      expect(called('library:reveal')).toEqual([{ id: 'year-2026' }, { id: null }]),
    );
  });

  it('lists every file that could not be read, one sentence after the other', async () => {
    const { user } = await renderLibrary({
      entries: [entry(2026)],
      unreadable: [
        { fileName: 'a.json', code: 'session-unreadable' },
        { fileName: 'b.json', code: 'session-newer' },
        { fileName: 'c.json', code: 'file-forbidden' },
      ],
    });
    expect(screen.getByText(/The file a.json is damaged/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next file' }));
    expect(screen.getByText(/The file b.json was written by a newer version/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next file' }));
    expect(screen.getByText(/You are not allowed to read the file c.json/)).toBeTruthy();
  });

  it('changes language, text size and colours', async () => {
    const { user, called } = await renderLibrary({ entries: [entry(2026)] });
    await user.click(screen.getByRole('button', { name: 'Larger text' }));
    await user.click(screen.getByRole('button', { name: 'Dark colours' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Deutsch');
    await waitFor(() => expect(screen.getByText('Jedes Jahr ein wenig klüger.')).toBeTruthy());
    expect(called('settings:edit')).toEqual([
      { textScale: 1.1 },
      { theme: 'dark' },
      { locale: 'de' },
    ]);
  });

  it('puts the open session back when somebody returns to it', async () => {
    const { called } = await renderLibrary(
      { entries: [entry(2026)] },
      {},
      smallSession(countingPorts()),
    );
    await waitFor(() => expect(called('library:close')).toHaveLength(1));
    expect(useSessionStore.getState().session).toBeNull();
  });

  it('puts the rarer deeds into a menu where letters are very large', async () => {
    const { user } = await renderLibrary({ entries: [entry(2026)] }, { textScale: 2 });
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.getByRole('menuitem', { name: /Use as a starting point/ })).toBeTruthy();
    expect(screen.getByRole('menuitem', { name: /Import a session file/ })).toBeTruthy();
  });
});
