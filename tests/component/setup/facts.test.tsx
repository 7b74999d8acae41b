import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { renderSetup } from './setup-driver';

const field = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement;

async function openFacts(...args: Parameters<typeof renderSetup>) {
  const setup = await renderSetup(...args);
  await setup.user.click(screen.getByRole('button', { name: 'Change the facts' }));
  return setup;
}

describe('the facts', () => {
  it('are saved as they are typed, and typing is one step back', async () => {
    const { user, session, undo } = await openFacts();
    await user.clear(field('Title'));
    await user.type(field('Title'), 'Our year');
    await user.tab();
    await waitFor(() => expect(session().meta.title).toBe('Our year'));
    await undo();
    expect(session().meta.title).toBe('Small');
  });

  it('are not lost when the part is left in the middle of a word', async () => {
    const { user, session } = await openFacts();
    await user.type(field('Place'), 'Harbour');
    await user.click(screen.getByRole('button', { name: 'Agenda' }));
    await waitFor(() => expect(session().meta.place).toBe('Harbour'));
  });

  it('remember the organisation for the next session', async () => {
    const { user } = await openFacts();
    await user.clear(field('Organisation'));
    await user.type(field('Organisation'), 'Brightwater IT');
    await user.tab();
    await waitFor(() =>
      expect(useAppStore.getState().settings?.organisation).toBe('Brightwater IT'),
    );
  });

  it('read days as people say them, and step by a day', async () => {
    const { user, session } = await openFacts();
    const day = field('Day');
    await user.clear(day);
    await user.type(day, '18 December 2026{Enter}');
    await waitFor(() => expect(session().meta.heldOn).toBe('2026-12-18'));
    expect(screen.getByText('Friday')).toBeTruthy();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(session().meta.heldOn).toBe('2026-12-17'));
    expect(day.value).toBe('17 Dec 2026');
  });

  it('keep the letters of a day that does not exist, and say so', async () => {
    const { user, session } = await openFacts();
    await user.clear(field('Day'));
    await user.type(field('Day'), '31 February 2026');
    await user.tab();
    expect(screen.getByText('This date does not exist.')).toBeTruthy();
    expect(field('Day').value).toBe('31 February 2026');
    expect(session().meta.heldOn).toBe('2026-12-11');
  });

  it('read times, and step by five minutes', async () => {
    const { user, session } = await openFacts();
    await user.clear(field('Starts at'));
    await user.type(field('Starts at'), '9{Enter}');
    await waitFor(() => expect(session().meta.startsAt).toBe('09:00'));
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(session().meta.startsAt).toBe('09:05'));
  });

  it('take the beginning of a period along when its end is moved before it', async () => {
    const { user, session } = await openFacts();
    await user.clear(field('to'));
    await user.type(field('to'), '31 Dec 2025{Enter}');
    await waitFor(() => expect(session().meta.periodTo).toBe('2025-12-31'));
    expect(session().meta.periodFrom).toBe('2025-01-01');
    expect(field('Looking back from').value).toBe('1 Jan 2025');
  });

  it('offer the usual periods', async () => {
    const { user, session } = await openFacts();
    await user.click(screen.getByRole('button', { name: 'Quarter' }));
    await waitFor(() => expect(session().meta.periodFrom).toBe('2026-10-01'));
    expect(screen.getByRole('button', { name: 'Quarter' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('hold purpose, goals and vision on a page of their own', async () => {
    const { user, session } = await openFacts();
    expect(screen.queryByRole('textbox', { name: 'Goal of this morning' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull();
    await user.type(field('Goal of this morning'), 'Calmer Mondays{Enter}One list{Enter}No spam');
    await user.tab();
    await waitFor(() => expect(session().meta.goal).toBe('Calmer Mondays\nOne list\nNo spam'));
  });

  it('begin with the first page whenever they are opened anew', async () => {
    const { user } = await openFacts();
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await user.click(screen.getByRole('button', { name: 'Agenda' }));
    await user.click(screen.getByRole('button', { name: 'Facts' }));
    await waitFor(() => expect(field('Title').value).toBe('Small'));
  });

  it('show typed markup as letters', async () => {
    const { user } = await openFacts();
    await user.clear(field('Title'));
    await user.type(field('Title'), '<img src=x>');
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('<img src=x>'),
    );
    expect(document.querySelector('img')).toBeNull();
  });
});
