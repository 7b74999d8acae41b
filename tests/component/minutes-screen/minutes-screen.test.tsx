import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { seek } from '../../../renderer/src/minutes/sought';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { addAction, addTheme, notices, renderApp } from '../actions/app-driver';

const heading = () => screen.getAllByRole('heading', { level: 1 }).at(-1)?.textContent;
const save = () => screen.getByRole('button', { name: 'Save Word file' });

/** What the company's pages ask for meanwhile. */
const NOTHING = { ok: true, value: null };
const isOfMinutes = (name: string): boolean => name.startsWith('minutes:');

describe('the minutes', () => {
  it('that somebody looks something up in lead back to where that was, and change nothing', async () => {
    const { user, bridge, session, goTo } = await renderApp({
      build: () => [addAction({ text: 'Write the checklist' })],
    });
    const before = session();
    const onBack = vi.fn();
    seek({ sessionId: before.meta.id, text: 'Write the checklist', from: 'run', onBack });
    goTo('minutes');
    expect(screen.getByRole('button', { name: /Back to the search/ })).toBeTruthy();
    await user.keyboard('{Enter}{Escape}');
    expect(useAppStore.getState().screen).toBe('run');
    expect(onBack).toHaveBeenCalledTimes(1);
    expect(bridge.calls.filter(({ name }) => name === 'session:dispatch')).toEqual([]);
    expect(session()).toEqual(before);
    goTo('minutes');
    expect(screen.queryByRole('button', { name: /Back to the search/ })).toBeNull();
  });

  it('are a draft until the session is closed, and say what is missing and what is complete', async () => {
    const app = await renderApp({
      screen: 'minutes',
      build: ({ people }) => [
        addAction({ text: 'Do it', ownerId: people[0] ?? null, dueOn: '2027-01-29', measure: '1' }),
      ],
    });
    await addTheme(app, app.ids.well, 'Calm Mondays', ['Quiet at eight']);
    expect(screen.getByText('Minutes, a draft')).toBeTruthy();
    expect(screen.getByText('A success without a why')).toBeTruthy();
    const checks = screen.getByRole('list', { name: 'What the minutes hold' });
    expect(within(checks).getByText('One action, with one owner and a date')).toBeTruthy();
    expect(within(checks).getByText('1 of 1 notes is in the appendix')).toBeTruthy();
    await app.send({ name: 'session.close', payload: {} });
    expect(screen.getByText('Minutes, almost done')).toBeTruthy();
  });

  it('show the document that would be saved', async () => {
    await renderApp({
      screen: 'minutes',
      build: () => [addAction({ text: 'Write the checklist' })],
    });
    const preview = screen.getByRole('region', { name: 'Preview of the minutes' });
    expect(within(preview).getByText(/Write the checklist/)).toBeTruthy();
  });

  it('change their language, and their paper with it unless one was chosen', async () => {
    const { user, session } = await renderApp({ screen: 'minutes' });
    const paper = () => screen.getByRole('combobox', { name: 'Paper' }) as HTMLSelectElement;
    expect(paper().value).toBe('a4');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'English (US)');
    await waitFor(() => expect(session().meta.locale).toBe('en-US'));
    expect(paper().value).toBe('letter');
    await user.selectOptions(paper(), 'A4');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Deutsch');
    await waitFor(() => expect(session().meta.locale).toBe('de'));
    expect(paper().value).toBe('a4');
  });

  it('are saved in their language and on their paper, and can be shown in their folder', async () => {
    const { user, bridge } = await renderApp({ screen: 'minutes' });
    const answer = vi.spyOn(bridge, 'request').mockImplementation((name, payload) => {
      bridge.calls.push({ name, payload });
      return Promise.resolve({ ok: true, value: { kind: 'saved', fileName: 'Small.docx' } });
    });
    await user.click(save());
    await waitFor(() => expect(notices()).toEqual(['Saved as Small.docx']));
    expect(bridge.calls.at(-1)).toEqual({
      name: 'minutes:save',
      payload: { locale: 'en-GB', paper: 'a4' },
    });
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(bridge.calls.at(-1)?.name).toBe('minutes:reveal');
    answer.mockRestore();
  });

  it('row 52: say in words which file is in use, and save under the free name with one press', async () => {
    const { user, bridge } = await renderApp({ screen: 'minutes' });
    const answers: unknown[] = [
      {
        kind: 'refused',
        reason: 'in-use',
        fileName: 'Small.docx',
        detail: 'EBUSY',
        instead: 'Small (2).docx',
      },
      { kind: 'saved', fileName: 'Small (2).docx' },
    ];
    const names: string[] = [];
    const answer = vi.spyOn(bridge, 'request').mockImplementation((name) => {
      if (!isOfMinutes(name)) return Promise.resolve(NOTHING);
      names.push(name);
      return Promise.resolve({ ok: true, value: answers.shift() });
    });
    await user.click(save());
    const sentence =
      'Small.docx is open in another program, so nothing was saved. Close it there, or save under another name.';
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(sentence));
    expect(save().getAttribute('aria-busy')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save as Small (2).docx' }));
    await waitFor(() => expect(notices()).toEqual(['Saved as Small (2).docx']));
    expect(names).toEqual(['minutes:save', 'minutes:saveInstead']);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(save());
    answer.mockRestore();
  });

  it.each([
    ['in-use', 'Save as'],
    ['protected', 'Save as'],
    ['too-long', 'Save as'],
    ['no-entry', 'Choose a place'],
    ['disk-full', 'Choose a place'],
    ['gone', 'Choose a place'],
    ['other', 'Choose a place'],
  ])(
    'row 53: name the file and offer what helps where the place answers %s',
    async (reason, way) => {
      const { user, bridge } = await renderApp({ screen: 'minutes' });
      const fileName = '2026-12-11 A title that is quite long - Brightwater IT - minutes.docx';
      const instead = way === 'Save as' ? fileName.replace('.docx', ' (2).docx') : null;
      const value = { kind: 'refused', reason, fileName, detail: 'EWHAT', instead };
      const answer = vi.spyOn(bridge, 'request').mockResolvedValue({ ok: true, value });
      await user.click(save());
      await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(fileName));
      const button = screen.getByRole('button', { name: new RegExp(`^${way}`) });
      if (instead !== null) expect(button.textContent).toBe('Save as … (2).docx');
      answer.mockRestore();
    },
  );

  it('row 56: show that a file takes long, and stop it with Escape', async () => {
    const { user, bridge } = await renderApp({ screen: 'minutes' });
    const before = notices();
    let finish: (value: unknown) => void = () => undefined;
    const names: string[] = [];
    const answer = vi.spyOn(bridge, 'request').mockImplementation((name) => {
      if (isOfMinutes(name)) names.push(name);
      if (name !== 'minutes:save') return Promise.resolve(NOTHING);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    await user.click(save());
    expect(screen.queryByText(/^Writing the file/)).toBeNull();
    act(() => bridge.tell('minutes:writing', { isWriting: true }));
    expect(screen.getByText('Writing the file with 0 notes …')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(names).toEqual(['minutes:save', 'minutes:cancel']);
    finish({ ok: true, value: { kind: 'cancelled' } });
    await waitFor(() => expect(screen.queryByText(/^Writing the file/)).toBeNull());
    expect(notices()).toEqual(before);
    answer.mockRestore();
  });

  it('save their actions as a table', async () => {
    const { user, bridge } = await renderApp({ screen: 'minutes' });
    const answer = vi.spyOn(bridge, 'request').mockImplementation((name, payload) => {
      bridge.calls.push({ name, payload });
      return Promise.resolve({ ok: true, value: { kind: 'saved', fileName: 'Small.csv' } });
    });
    await user.click(screen.getByRole('button', { name: 'Actions as a table (CSV)' }));
    await waitFor(() => expect(notices()).toEqual(['Saved as Small.csv']));
    expect(bridge.calls.at(-1)).toEqual({
      name: 'minutes:saveTable',
      payload: { locale: 'en-GB' },
    });
    answer.mockRestore();
  });

  it('are not saved twice while the first saving is under way', async () => {
    const { user, bridge } = await renderApp({ screen: 'minutes' });
    const before = notices();
    let finish: (value: unknown) => void = () => undefined;
    const names: string[] = [];
    const answer = vi.spyOn(bridge, 'request').mockImplementation((name) => {
      if (!isOfMinutes(name)) return Promise.resolve(NOTHING);
      names.push(name);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    await user.click(save());
    await user.click(screen.getByRole('button', { name: 'Saving …' }));
    expect(names).toEqual(['minutes:save']);
    finish({ ok: true, value: { kind: 'cancelled' } });
    await waitFor(() => expect(save()).toBeTruthy());
    expect(notices()).toEqual(before);
    answer.mockRestore();
  });

  it('lead back to the session', async () => {
    const { user } = await renderApp({ screen: 'minutes' });
    expect(heading()).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to the session' }));
    expect(useAppStore.getState().screen).toBe('run');
  });
});
