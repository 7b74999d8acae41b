import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { announced, MINUTE, renderRun } from './run-driver';

afterEach(() => {
  vi.useRealTimers();
});

const rail = () => screen.getByRole('navigation', { name: 'Agenda' });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the running morning', () => {
  it('shows the stage where the room is with its question as the heading', async () => {
    await renderRun();
    expect(heading()).toBe('Welcome');
    expect(within(rail()).getByRole('button', { name: /^Open, now/ })).toBeTruthy();
  });

  it('goes on to the next stage and back by button and by key, and says where it is', async () => {
    const { user, session, stageIds } = await renderRun();
    await user.click(screen.getByRole('button', { name: 'Next: Went well' }));
    await waitFor(() => expect(heading()).toBe('What went well?'));
    expect(session().position).toEqual({ stageId: stageIds[1], doneStageIds: [stageIds[0]] });
    expect(announced()).toBe('Now: Went well');
    expect(within(rail()).getByRole('button', { name: /^Open, done/ })).toBeTruthy();
    await user.keyboard('{PageUp}');
    await waitFor(() => expect(heading()).toBe('Welcome'));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(() => expect(heading()).toBe('What went well?'));
  });

  it('enters any stage from the rail and finds everything again when it comes back', async () => {
    const { user, session, question } = await renderRun(({ question: id }) => [
      { name: 'desk.step', payload: { stageId: id, step: 'write' } },
      { name: 'desk.draft', payload: { stageId: id, text: 'half a thought' } },
    ]);
    await user.click(within(rail()).getByRole('button', { name: /^Went well/ }));
    await screen.findByRole('heading', { name: 'Everyone types one note' });
    await user.click(within(rail()).getByRole('button', { name: /^Open/ }));
    await waitFor(() => expect(heading()).toBe('Welcome'));
    expect(session().desks[question]).toMatchObject({ step: 'write', draft: 'half a thought' });
  });

  it('leads through the steps of a question, each reachable by its dot', async () => {
    const { user, session, question } = await renderRun(({ question: id }) => [
      { name: 'stage.enter', payload: { stageId: id } },
    ]);
    expect(screen.getByText('One thing per slip of paper')).toBeTruthy();
    expect(screen.getByText('All three of us')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start typing now' }));
    await waitFor(() => expect(session().desks[question]?.step).toBe('write'));
    const steps = screen.getByRole('navigation', { name: 'Steps of this question' });
    await user.click(within(steps).getByRole('button', { name: /^Think/ }));
    await waitFor(() => expect(session().desks[question]?.step).toBe('think'));
  });

  it('leaves keys alone while a menu is open, and undoes by its name there', async () => {
    const { user, session, stageIds } = await renderRun();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    const menu = screen.getByRole('menu');
    expect(within(menu).getByRole('menuitem', { name: /Nothing to undo/ })).toBeTruthy();
    await user.keyboard('{PageDown}');
    expect(session().position.stageId).toBe(stageIds[0]);
    await user.click(within(menu).getByRole('menuitem', { name: /Set-up/ }));
    expect(useAppStore.getState().screen).toBe('setup');
  });
});

describe('the timer', () => {
  it('shows whole minutes, seconds in the last one, then the overrun with the new end', async () => {
    const { pass } = await renderRun();
    const timer = () => screen.getByRole('timer');
    expect(timer().textContent).toContain('10 min');
    expect(timer().getAttribute('aria-live')).toBe('off');
    expect(timer().getAttribute('aria-label')).toBe('Timer: 10 of 10 minutes left');
    await pass(7 * MINUTE + 30_000);
    expect(timer().textContent).toContain('3 min');
    await pass(MINUTE + 45_000);
    expect(timer().textContent).toContain('0:45');
    await pass(4 * MINUTE);
    expect(timer().textContent).toContain('+3 min over');
    expect(screen.getByText('ends 09:23 instead of 09:20')).toBeTruthy();
    expect(screen.getByText('10 min planned, 13 min used')).toBeTruthy();
  });

  it('pauses, goes on, gives more time and starts again by key and by button', async () => {
    const { user, session, stageIds, pass } = await renderRun();
    const clock = () => session().clocks[stageIds[0] ?? ''];
    await pass(2 * MINUTE);
    await user.keyboard('p');
    await waitFor(() => expect(clock()?.runningSince).toBeNull());
    expect(await screen.findByText(/^Paused/)).toBeTruthy();
    expect(announced()).toBe('The timer is paused.');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(clock()?.runningSince).not.toBeNull());
    await user.keyboard('+');
    await waitFor(() => expect(clock()?.allottedMs).toBe(11 * MINUTE));
    await user.keyboard('*');
    await waitFor(() => expect(clock()?.allottedMs).toBe(16 * MINUTE));
    await user.keyboard('-');
    await waitFor(() => expect(clock()?.allottedMs).toBe(15 * MINUTE));
    await user.click(screen.getByRole('button', { name: 'Restart' }));
    await waitFor(() => expect(clock()).toMatchObject({ allottedMs: 10 * MINUTE, countedMs: 0 }));
    expect(clock()?.earlierMs).toBe(2 * MINUTE);
  });

  it('tells the last two minutes and the end in words, also without sound', async () => {
    const { pass } = await renderRun();
    await pass(8 * MINUTE);
    expect(announced()).toBe('Two minutes left.');
    await pass(2 * MINUTE);
    expect(announced()).toBe('Time is up.');
  });

  it('mutes with M', async () => {
    const { user } = await renderRun();
    await user.keyboard('m');
    await waitFor(() => expect(useAppStore.getState().settings?.isMuted).toBe(false));
    expect(announced()).toBe('Sounds are on.');
  });

  it('is small beside a stage that needs the room, and opens its buttons', async () => {
    const { user, session, question } = await renderRun(({ question: id }) => [
      { name: 'stage.enter', payload: { stageId: id } },
      { name: 'desk.step', payload: { stageId: id, step: 'write' } },
    ]);
    expect(screen.queryByRole('button', { name: '5 more minutes' })).toBeNull();
    await user.click(screen.getByRole('timer'));
    await user.click(screen.getByRole('button', { name: '5 more minutes' }));
    await waitFor(() => expect(session().clocks[question]?.allottedMs).toBe(15 * MINUTE));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('button', { name: '5 more minutes' })).toBeNull();
  });
});

describe('who is here', () => {
  it('lets people leave, come back and arrive late, each with a way back', async () => {
    const { user, session, personId } = await renderRun();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('menuitem', { name: /Who is here/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('All 3 are here')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Ben: Leaves' }));
    await waitFor(() => expect(session().people[personId('Ben')]?.attendance).toBe('left'));
    expect(dialog.getByText('2 of 3 are here')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Ben: Is back' }));
    await waitFor(() => expect(session().people[personId('Ben')]?.attendance).toBe('present'));
    await user.type(dialog.getByRole('textbox', { name: 'Somebody arrives late' }), 'Dora{Enter}');
    await waitFor(() => expect(session().people[personId('Dora')]?.arrivedAt).not.toBeNull());
    expect(useAppStore.getState().notices.at(-1)?.action?.label).toBe('Undo');
  });

  it('says gently that somebody of that name is there already, and tells the two apart', async () => {
    const { user, session } = await renderRun();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('menuitem', { name: /Who is here/ }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Somebody arrives late' }), 'Ben{Enter}');
    await waitFor(() => expect(Object.keys(session().people)).toHaveLength(4));
    expect(useAppStore.getState().notices.at(-1)?.text).toBe(
      'Ben sits at the table now. There is already a Ben. Add something that tells them apart.',
    );
    expect(await dialog.findByRole('button', { name: 'Ben (2): Leaves' })).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Ben: Leaves' })).toBeTruthy();
  });
});

describe('times of day', () => {
  it('follow the language of the window, whatever language the session is written in', async () => {
    await renderRun(() => [{ name: 'meta.edit', payload: { fields: { locale: 'de' } } }]);
    expect(screen.getByText(/^\d{1,2}:\d\d$/u)).toBeTruthy();
    expect(document.body.textContent).not.toContain('Uhr');
  });
});
