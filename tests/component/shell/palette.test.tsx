import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { withoutLayout } from '../../helpers/no-layout';
import { renderApp } from '../actions/app-driver';

withoutLayout();

const palette = () => screen.findByRole('dialog', { name: 'Find an action or a place' });

describe('the command palette', () => {
  it('opens with Ctrl K, finds an action of a closed menu by its name and does it', async () => {
    const app = await renderApp();
    await app.user.keyboard('{Control>}k{/Control}');
    const field = within(await palette()).getByRole('combobox');
    expect(document.activeElement).toBe(field);
    await app.user.keyboard('who is h{Enter}');
    await screen.findByRole('dialog', { name: 'Who is here' });
    expect(screen.queryByRole('combobox', { name: 'Find an action or a place' })).toBeNull();
  });

  it('puts a name before the step that would be taken back there', async () => {
    const app = await renderApp();
    const [person] = Object.values(app.session().people);
    await app.send({
      name: 'person.setAttendance',
      payload: { id: person?.id ?? '', attendance: 'left' },
    });
    await app.user.keyboard('{Control>}k{/Control}');
    const dialog = await palette();
    await app.user.keyboard('who is here');
    const [first] = within(dialog).getAllByRole('option');
    expect(first?.textContent).toMatch(/^Who is here/u);
    await app.user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'Who is here' });
  });

  it('leads to any stage of the agenda', async () => {
    const app = await renderApp();
    await app.user.keyboard('{Control>}k{/Control}');
    const dialog = await palette();
    await app.user.keyboard('close');
    const [first] = within(dialog).getAllByRole('option');
    expect(first?.textContent).toContain('Close');
    await app.user.keyboard('{Enter}');
    await waitFor(() => {
      const { session } = app;
      expect(session().stages[session().position.stageId ?? '']?.title).toBe('Close');
    });
  });

  it('says so where nothing has that name, and Escape leads back to where the focus was', async () => {
    const app = await renderApp();
    const button = screen.getByRole('button', { name: 'Menu' });
    button.focus();
    await app.user.keyboard('{Control>}k{/Control}');
    await palette();
    await app.user.keyboard('xyzzy');
    await screen.findByText('Nothing here has that name.');
    const dialog = await palette();
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('finds a deed by another form of its word, in a sentence that says more', async () => {
    const app = await renderApp();
    await app.user.keyboard('{Control>}k{/Control}');
    const dialog = await palette();
    await app.user.keyboard('where is the muting');
    await waitFor(() => {
      const [first] = within(dialog).queryAllByRole('option');
      expect(first?.textContent).toMatch(/^Sounds/u);
      expect(within(dialog).queryByText('Perhaps')).toBeNull();
    });
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  });

  it('changes the language of the running morning', async () => {
    const app = await renderApp();
    await app.user.keyboard('{Control>}k{/Control}');
    await palette();
    await app.user.keyboard('deutsch{Enter}');
    await waitFor(() => expect(useAppStore.getState().settings?.locale).toBe('de'));
  });
});

describe('the card of keys', () => {
  it('opens also while the name of a new theme is typed, and nothing of it is lost', async () => {
    const app = await renderApp({
      at: 'question',
      build: ({ well }) => [
        { name: 'note.add', payload: { stageId: well, texts: ['One', 'Two'], authorId: null } },
        { name: 'desk.step', payload: { stageId: well, step: 'group' } },
      ],
    });
    await app.user.keyboard('n');
    const field = await screen.findByRole('textbox', { name: 'Name of theme 1' });
    await app.user.keyboard('Calm');
    await app.user.keyboard('{F1}');
    await screen.findByRole('dialog', { name: 'Keys' });
    await waitFor(() => expect(Object.values(app.session().themes)[0]?.name).toBe('Calm'));
    expect(field.isConnected).toBe(false);
  });

  it.each(['{F1}', '?'])('opens with %s and shows the keys of the place first', async (key) => {
    const app = await renderApp();
    await app.user.keyboard(key);
    const card = await screen.findByRole('dialog', { name: 'Keys' });
    expect(card.textContent).toContain('you are here');
    expect(within(card).getByText('find any action or place by name')).toBeTruthy();
  });
});
