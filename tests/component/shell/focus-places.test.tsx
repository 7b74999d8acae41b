import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AppDriver, addTheme, renderApp } from '../actions/app-driver';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const expectFocusOn = (name: string | RegExp) =>
  waitFor(() => expect(document.activeElement).toBe(button(name)));

/** Opens the dialog of people from the menu, says that somebody has left, and closes it. */
async function leaves({ user }: AppDriver, name: string): Promise<void> {
  await user.click(button('Menu'));
  await user.click(screen.getByRole('menuitem', { name: 'Who is here' }));
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}: `) }));
  await screen.findByText('left the room');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
}

async function ballotApp(method: 'turns' | 'operator'): Promise<AppDriver> {
  const app = await renderApp({ at: 'question' });
  const stageId = app.ids.well;
  await addTheme(app, stageId, 'Calm', ['Quiet at eight']);
  await addTheme(app, stageId, 'Quick', ['No rush']);
  await app.send(
    { name: 'desk.step', payload: { stageId, step: 'vote' } },
    { name: 'ballot.start', payload: { stageId, method, dots: 3 } },
  );
  return app;
}

describe('the focus after somebody has left the room', () => {
  it('is on the key of whoever votes next, which Enter presses', async () => {
    const app = await ballotApp('turns');
    await app.send({ name: 'ballot.take', payload: { stageId: app.ids.well } });
    await screen.findByRole('heading', { name: 'Ada is voting' });
    await leaves(app, 'Ada Berg');
    await screen.findByText(/^Ben, when you have it/);
    await expectFocusOn('Enter');
  });

  it('is with the person for whom dots are typed', async () => {
    const app = await ballotApp('operator');
    await screen.findByRole('heading', { name: 'Ada names the themes' });
    await leaves(app, 'Ben Ode');
    const turn = screen.getByRole('region', { name: 'Ada names the themes' });
    await waitFor(() => expect(document.activeElement).toBe(turn));
  });

  it('is in the note of whoever is writing', async () => {
    const app = await renderApp({ at: 'question' });
    const stageId = app.ids.well;
    await app.send(
      { name: 'desk.step', payload: { stageId, step: 'write' } },
      { name: 'relay.start', payload: { stageId } },
      { name: 'relay.take', payload: { stageId } },
    );
    await screen.findByRole('textbox');
    await leaves(app, 'Cleo Lim');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
  });
});

describe('the focus on a stage that was chosen on the rail', () => {
  const stage = async (app: AppDriver, id: string) => {
    document.querySelector<HTMLElement>('.stage-rail button')?.focus();
    expect(document.activeElement?.closest('.stage-rail')).toBeTruthy();
    await app.send({ name: 'stage.enter', payload: { stageId: id } });
  };

  it('is on the beginning of the silence, so that Enter does not skip it', async () => {
    const app = await renderApp({ at: 'actions' });
    await stage(app, app.ids.well);
    await expectFocusOn(/^Start \d+ minutes? of silence$/);
  });

  it('is on the end of the session where the session closes', async () => {
    const app = await renderApp({ at: 'actions' });
    await stage(app, app.ids.close);
    await expectFocusOn('Close the session');
  });
});
