import { actionsOf } from '@shared/domain/selectors';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { type AppDriver, addAction, addTheme, notices, renderApp } from '../actions/app-driver';

/** Below the wall stands how much is missing; the list of it takes the wall's place. */
const goThrough = (app: AppDriver) =>
  app.user.click(screen.getByRole('button', { name: 'Go through them' }));
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('closing', () => {
  it('thanks everybody, counts, and hangs up what went well', async () => {
    const app = await renderApp({ at: 'close' });
    await addTheme(app, app.ids.well, 'Calm Mondays', ['Quiet at eight', 'No rush']);
    expect(heading()).toBe('Thank you, all three of you.');
    expect(
      within(screen.getByRole('region', { name: 'What we are proud of' })).getByText(
        'Quiet at eight',
      ),
    ).toBeTruthy();
    const numbers = [...document.querySelectorAll('dl > div')].map((pair) => pair.textContent);
    expect(numbers).toEqual(['3people', '2notes', '1theme', '0decisions', '0actions']);
  });

  it('counts those who are in the room, as the screens before it did', async () => {
    const app = await renderApp({ at: 'close' });
    await app.send({
      name: 'person.setAttendance',
      payload: { id: app.ids.people[0] ?? '', attendance: 'left' },
    });
    await waitFor(() => expect(heading()).toBe('Thank you, both of you.'));
    expect(document.querySelector('dl > div')?.textContent).toBe('2people');
  });

  it('names what is missing and settles an owner on the spot', async () => {
    const app = await renderApp({
      at: 'close',
      build: () => [addAction({ text: 'Do it', dueOn: '2027-01-29', measure: 'Done' })],
    });
    const { user, session, ids } = app;
    await goThrough(app);
    await user.click(
      screen.getByRole('button', { name: 'Choose an owner: A1 has no owner, Do it' }),
    );
    await user.type(screen.getByRole('textbox', { name: 'Owner: exactly one' }), 'ben{Enter}');
    await user.click(screen.getByRole('button', { name: /Agree A1/ }));
    await waitFor(() => expect(actionsOf(session())[0]?.ownerId).toBe(ids.people[1]));
    await waitFor(() => expect(screen.queryByText('A1 has no owner')).toBeNull());
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  it('KP4, LL10: leads to the very field of an action that counts activity only, or that serves no goal', async () => {
    const app = await renderApp({
      at: 'close',
      build: ({ people }) => [
        { name: 'meta.edit', payload: { fields: { goal: 'Grow by ten' } } },
        addAction({
          text: 'Do it',
          ownerId: people[0] ?? null,
          dueOn: '2027-01-29',
          measure: 'Done',
          counts: 'activity',
        }),
      ],
    });
    const { user, session } = app;
    await goThrough(app);
    await user.click(
      screen.getByRole('button', { name: 'Look again: A1 counts activity only, Do it' }),
    );
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Counts activity' })),
    );
    await user.click(screen.getByRole('radio', { name: 'Counts an outcome' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(actionsOf(session())[0]?.counts).toBe('outcome'));
    await user.click(
      await screen.findByRole('button', {
        name: 'Name a goal: No action serves a goal, Grow by ten',
      }),
    );
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('combobox', { name: 'Serves the goal' }),
      ),
    );
  });

  it('leads to the theme whose why is missing', async () => {
    const app = await renderApp({ at: 'close' });
    await addTheme(app, app.ids.well, 'Calm Mondays', ['Quiet at eight']);
    await goThrough(app);
    await app.user.click(
      screen.getByRole('button', { name: 'Write it: A success without a why, Calm Mondays' }),
    );
    await waitFor(() => expect(heading()).toBe('Calm Mondays'));
    expect(screen.getByRole('textbox', { name: 'Why did it work?' })).toBeTruthy();
    expect(app.session().position.stageId).toBe(app.ids.well);
  });

  it('leads to the field for a name that is missing', async () => {
    const app = await renderApp({ at: 'close' });
    const theme = await addTheme(app, app.ids.well, '', ['Quiet at eight']);
    await goThrough(app);
    await app.user.click(screen.getByRole('button', { name: /^Name it: / }));
    const field = await screen.findByRole('textbox', { name: 'Name this theme' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await app.user.keyboard('Calm Mondays{Enter}');
    await waitFor(() => expect(app.session().themes[theme]?.name).toBe('Calm Mondays'));
    const rename = await screen.findByRole('button', { name: 'Change the name of the theme' });
    await waitFor(() => expect(document.activeElement).toBe(rename));
  });

  it('closes with things missing, offers undo, and opens again', async () => {
    const { user, session } = await renderApp({
      at: 'close',
      build: () => [addAction({ text: 'Do it' })],
    });
    await user.click(screen.getByRole('button', { name: 'Close the session' }));
    await waitFor(() => expect(session().meta.closedAt).not.toBeNull());
    expect(notices()).toEqual(['The session is closed.']);
    await user.click(await screen.findByRole('button', { name: 'Open again' }));
    await waitFor(() => expect(session().meta.closedAt).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Close the session' }));
    await waitFor(() => expect(session().meta.closedAt).not.toBeNull());
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) ?? document.body);
    await waitFor(() => expect(session().meta.closedAt).toBeNull());
  });

  it('PF3: tells where the actions of a session that has ended go on, and leads there', async () => {
    const { user, session } = await renderApp({
      at: 'close',
      build: () => [addAction({ text: 'Do it' })],
    });
    expect(screen.queryByText(/^Until next time:/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close the session' }));
    expect((await screen.findByText(/^Until next time:/)).textContent).toBe(
      'Until next time:Follow-upor F on the shelf',
    );
    await user.click(screen.getByRole('button', { name: 'Follow-up' }));
    expect(await screen.findByRole('tab', { name: 'Follow-up', selected: true })).toBeTruthy();
    expect(session().meta.closedAt).not.toBeNull();
  });

  it('leads nowhere from a session without actions', async () => {
    const { user } = await renderApp({ at: 'close' });
    await user.click(screen.getByRole('button', { name: 'Close the session' }));
    await screen.findByRole('button', { name: 'Open again' });
    expect(screen.queryByText(/^Until next time:/)).toBeNull();
  });

  it('says when nothing is missing', async () => {
    await renderApp({ at: 'close', names: [] });
    expect(screen.getByText('Nothing is missing.')).toBeTruthy();
    expect(heading()).toBe('Thank you.');
  });

  it('keeps how the room celebrates', async () => {
    const { user, session } = await renderApp({ at: 'close' });
    await user.type(screen.getByRole('textbox', { name: 'How we celebrate' }), 'Curling at one');
    await waitFor(() => expect(session().meta.celebration).toBe('Curling at one'));
  });

  it('leaves the wall its room: what is missing is one line, until somebody goes through it', async () => {
    const app = await renderApp({ at: 'close', build: () => [addAction({ text: 'Do it' })] });
    const wall = () => screen.queryByRole('region', { name: 'What we are proud of' });
    expect(wall()).not.toBeNull();
    expect(screen.getByText('6 things are missing')).toBeTruthy();
    expect(screen.queryByText('A1 has no owner')).toBeNull();
    await goThrough(app);
    expect(await screen.findByText('A1 has no owner')).toBeTruthy();
    expect(wall()).toBeNull();
    const back = screen.getByRole('button', { name: 'Back to the wall' });
    expect(document.activeElement).toBe(back);
    await app.user.click(back);
    expect(wall()).not.toBeNull();
    expect(screen.queryByText('A1 has no owner')).toBeNull();
  });

  it('is at the list again when somebody comes back from what was missing', async () => {
    const app = await renderApp({ at: 'close', build: () => [addAction({ text: 'Do it' })] });
    await goThrough(app);
    await app.send({ name: 'stage.enter', payload: { stageId: app.ids.actions } });
    await app.send({ name: 'stage.enter', payload: { stageId: app.ids.close } });
    expect(await screen.findByText('A1 has no owner')).toBeTruthy();
  });

  it('leaves the wall alone as the last picture of a session that has ended', async () => {
    const app = await renderApp({ at: 'close', build: () => [addAction({ text: 'Do it' })] });
    await goThrough(app);
    await app.user.click(screen.getByRole('button', { name: 'Close the session' }));
    expect(await screen.findByText(/^Closed (?:at|on) /)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'What we are proud of' })).toBeTruthy();
    expect(screen.queryByText(/things are missing/)).toBeNull();
    expect(screen.queryByText('A1 has no owner')).toBeNull();
  });

  it('takes the celebration in lines that wrap, with Enter as its end', async () => {
    const { user, session } = await renderApp({ at: 'close' });
    const field = screen.getByRole('textbox', { name: 'How we celebrate' });
    expect(field.tagName).toBe('TEXTAREA');
    await user.type(field, 'Pizza{Enter}at Luigi’s');
    await waitFor(() => expect(session().meta.celebration).toBe('Pizzaat Luigi’s'));
    await user.clear(field);
    await user.paste('Pizza\nat Luigi’s');
    await waitFor(() => expect(session().meta.celebration).toBe('Pizza at Luigi’s'));
  });

  it('leads to the minutes', async () => {
    const { user } = await renderApp({ at: 'close' });
    await user.click(screen.getByRole('button', { name: 'Minutes' }));
    expect(useAppStore.getState().screen).toBe('minutes');
  });
});
