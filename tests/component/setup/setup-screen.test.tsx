import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { notices, renderSetup } from './setup-driver';

describe('the set-up', () => {
  it('shows people, agenda and room at a glance', async () => {
    await renderSetup();
    expect(screen.getByRole('heading', { level: 1, name: 'Small' })).toBeTruthy();
    for (const part of ['People', 'Agenda', 'Room']) {
      expect(screen.getByRole('heading', { level: 2, name: new RegExp(part) })).toBeTruthy();
    }
    expect(screen.getByText('Friday 11 December 2026, no place yet')).toBeTruthy();
  });

  it('starts the session', async () => {
    const { user, session } = await renderSetup();
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await waitFor(() => expect(useAppStore.getState().screen).toBe('run'));
    expect(session().meta.startedAt).not.toBeNull();
    expect(notices()).toEqual([]);
  });

  it('starts with nobody at the table too, and says so kindly', async () => {
    const { user } = await renderSetup([]);
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await waitFor(() => expect(useAppStore.getState().screen).toBe('run'));
    expect(notices()[0]).toContain('Nobody is at the table yet.');
  });

  it('leads back to a session that has begun', async () => {
    const { user, bridge } = await renderSetup(['Ada'], (made) => ({
      ...made,
      meta: { ...made.meta, startedAt: 5 },
    }));
    await user.click(screen.getByRole('button', { name: 'Back to the session' }));
    expect(useAppStore.getState().screen).toBe('run');
    expect(bridge.calls.some((call) => call.name === 'session:dispatch')).toBe(false);
  });

  it('goes back to the library', async () => {
    const { user } = await renderSetup();
    await user.click(screen.getByRole('button', { name: 'Library' }));
    expect(useAppStore.getState().screen).toBe('library');
  });

  it('names what undo and redo would do', async () => {
    const { user, names } = await renderSetup(['Ada']);
    await user.type(screen.getByRole('textbox', { name: 'Add a person' }), 'Ben{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Undo: add people' }));
    await waitFor(() => expect(names()).toEqual(['Ada']));
    await user.click(await screen.findByRole('button', { name: 'Redo: add people' }));
    await waitFor(() => expect(names()).toEqual(['Ada', 'Ben']));
  });

  it('returns from a part to the overview with Escape, and the focus is never lost', async () => {
    const { user } = await renderSetup();
    await user.click(screen.getByRole('button', { name: 'Change the agenda' }));
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Change the agenda' })).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('knows the room: display, farthest chair, a line to read aloud, a word of warning', async () => {
    const { user } = await renderSetup();
    expect(screen.getByText('Ask the person at the back to read this line aloud.')).toBeTruthy();
    expect(screen.getByRole('img', { name: /3 chairs/ })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Display' }), '43 inch');
    await waitFor(() => expect(useAppStore.getState().settings?.displayInches).toBe(43));
    await user.click(screen.getByRole('button', { name: 'Half a metre farther' }));
    await waitFor(() => expect(useAppStore.getState().settings?.farthestMetres).toBe(4));
    expect(screen.queryByText(/will not be able to read/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Half a metre farther' }));
    await waitFor(() => expect(useAppStore.getState().settings?.farthestMetres).toBe(4.5));
    /* The letters have grown with the distance: the room has its own part now. */
    await user.click(screen.getByRole('button', { name: 'Room' }));
    expect(screen.getByText(/will not be able to read/)).toBeTruthy();
  });

  it('takes any other diagonal, typed in inches or centimetres', async () => {
    const { user } = await renderSetup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Display' }), 'Other size');
    await user.type(screen.getByRole('textbox', { name: 'Diagonal in inches' }), '178 cm{Enter}');
    await waitFor(() => expect(useAppStore.getState().settings?.displayInches).toBe(70.1));
  });

  it('makes all letters larger and smaller', async () => {
    const { user } = await renderSetup();
    await user.click(screen.getByRole('button', { name: 'Larger text' }));
    await waitFor(() => expect(useAppStore.getState().settings?.textScale).toBe(1.1));
  });

  it('has a screen for each part where letters are very large', async () => {
    const { user } = await renderSetup(['Ada', 'Ben'], (made) => made, {
      displayInches: 43,
      farthestMetres: 6,
      textScale: 1.5,
    });
    expect(screen.getByRole('heading', { level: 1, name: 'People' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Overview' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Ben/ }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(document.activeElement?.textContent).toContain('Ben');
  });
});
