import { actionsOf, decisionsOf, parkedOf } from '@shared/domain/selectors';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AppDriver, addTheme, announced, renderApp } from '../actions/app-driver';

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const field = (name: string) => screen.getByRole('textbox', { name });

/** Two themes of successes and one note without a theme, at the talking step of the first question. */
async function renderTalk(): Promise<AppDriver & { readonly calm: string; readonly fast: string }> {
  const app = await renderApp({ at: 'question', step: 'discuss' });
  const calm = await addTheme(app, app.ids.well, 'Calm Mondays', ['Quiet at eight', 'No rush']);
  const fast = await addTheme(app, app.ids.well, 'Fast answers', ['Forty seconds']);
  await app.send({
    name: 'note.add',
    payload: { stageId: app.ids.well, texts: ['A stray note'], authorId: null },
  });
  return { ...app, calm, fast };
}

describe('talking about themes', () => {
  it('says that there is nothing to talk about yet', async () => {
    await renderApp({ at: 'question', step: 'discuss' });
    expect(screen.getByText('There is nothing to talk about yet')).toBeTruthy();
  });

  it('begins with the focus on the name of the theme', async () => {
    const app = await renderApp({ at: 'question' });
    await addTheme(app, app.ids.well, 'Calm Mondays', ['Quiet at eight']);
    await app.send({ name: 'desk.step', payload: { stageId: app.ids.well, step: 'discuss' } });
    expect(heading()).toBe('Calm Mondays');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('shows one theme with its notes, its place and its kind', async () => {
    await renderTalk();
    expect(heading()).toBe('Calm Mondays');
    expect(screen.getByText(/theme 1 of 2/)).toBeTruthy();
    const notes = screen.getByRole('list', { name: 'Notes of this theme' });
    expect(within(notes).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('Why did it work?')).toBeTruthy();
  });

  it('goes to the next theme with the primary button, puts the focus on its name and says so', async () => {
    const { user, session, ids, fast } = await renderTalk();
    await user.click(screen.getByRole('button', { name: 'Next: Fast answers' }));
    await waitFor(() => expect(heading()).toBe('Fast answers'));
    expect(session().desks[ids.well]?.themeId).toBe(fast);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(announced()).toBe('Theme 2 of 3: Fast answers');
  });

  it('jumps with number keys outside of fields, and leaves figures to fields', async () => {
    const { user } = await renderTalk();
    await user.keyboard('2');
    await waitFor(() => expect(heading()).toBe('Fast answers'));
    await user.type(field('Why did it work?'), 'In 1 day');
    expect(heading()).toBe('Fast answers');
    expect((field('Why did it work?') as HTMLTextAreaElement).value).toBe('In 1 day');
  });

  it('has a last page for the notes without a theme, and leads on from there', async () => {
    const { user } = await renderTalk();
    await user.keyboard('3');
    await waitFor(() => expect(heading()).toBe('Notes without a theme'));
    expect(screen.getByText('A stray note')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Next: To change' })).toBeTruthy();
    await user.keyboard('{PageUp}');
    await waitFor(() => expect(heading()).toBe('Fast answers'));
  });

  it('saves why and how while it is typed, and takes the whole of it back as one step', async () => {
    const { user, session, calm } = await renderTalk();
    await user.type(field('Why did it work?'), 'We began early');
    await waitFor(() => expect(session().themes[calm]?.why).toBe('We began early'));
    await user.type(field('How do we keep it?'), 'Same again');
    await user.tab();
    await waitFor(() => expect(session().themes[calm]?.keep).toBe('Same again'));
  });

  it('loses no letter when the theme is left in the middle of a word', async () => {
    const { user, session, calm } = await renderTalk();
    await user.type(field('Why did it work?'), 'We beg');
    await user.click(screen.getByRole('button', { name: 'Next: Fast answers' }));
    await waitFor(() => expect(session().themes[calm]?.why).toBe('We beg'));
    expect((field('Why did it work?') as HTMLTextAreaElement).value).toBe('');
  });

  it('adds a decision, an action that strengthens the success, and a parked question', async () => {
    const { user, session, calm } = await renderTalk();
    await user.type(field('Decision'), 'Mondays stay quiet{Enter}');
    await user.type(field('Action'), 'Do it again{Enter}');
    await waitFor(() => expect(actionsOf(session())).toHaveLength(1));
    expect(decisionsOf(session())[0]).toMatchObject({ text: 'Mondays stay quiet', themeId: calm });
    expect(actionsOf(session())[0]).toMatchObject({
      text: 'Do it again',
      kind: 'amplify',
      ownerId: null,
      themeId: calm,
    });
    expect(announced()).toBe('A1 noted: Do it again. Owner and day come later.');
    await user.click(screen.getByRole('button', { name: 'Park a question' }));
    expect(document.activeElement).toBe(field('Park a question'));
    await user.keyboard('And Tuesdays?{Enter}');
    await waitFor(() =>
      expect(parkedOf(session())[0]).toMatchObject({ text: 'And Tuesdays?', themeId: calm }),
    );
  });

  it('opens an action in full without leaving the talk', async () => {
    const { user, session, ids } = await renderTalk();
    await user.type(field('Action'), 'Do it again{Enter}');
    await user.click(await screen.findByRole('button', { name: /^Open A1: Do it again/ }));
    const dialog = screen.getByRole('dialog');
    await waitFor(() =>
      expect(document.activeElement).toBe(
        within(dialog).getByRole('textbox', { name: 'What exactly?' }),
      ),
    );
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Owner: exactly one' }),
      'ada{Enter}',
    );
    await user.click(within(dialog).getByRole('button', { name: /Agree A1/ }));
    await waitFor(() => expect(actionsOf(session())[0]?.ownerId).toBe(ids.people[0]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(heading()).toBe('Calm Mondays');
    expect(screen.getByRole('button', { name: /^Open A1: Do it again, Ada/ })).toBeTruthy();
  });

  it('keeps the reason why no action follows', async () => {
    const { user, session, calm } = await renderTalk();
    await user.click(screen.getByRole('button', { name: 'No action, because …' }));
    await user.keyboard('it runs by itself');
    await waitFor(() => expect(session().themes[calm]?.noActionBecause).toBe('it runs by itself'));
  });

  it('gives a theme its name on the spot', async () => {
    const { user, session, calm } = await renderTalk();
    await user.click(screen.getByRole('button', { name: 'Change the name of the theme' }));
    await user.clear(field('Name this theme'));
    await user.keyboard('Quiet Mondays{Enter}');
    await waitFor(() => expect(session().themes[calm]?.name).toBe('Quiet Mondays'));
    await waitFor(() => expect(heading()).toBe('Quiet Mondays'));
  });
});
