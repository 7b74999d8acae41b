import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AppDriver, addTheme, renderApp } from '../actions/app-driver';

async function renderTheme(): Promise<AppDriver & { readonly themeId: string }> {
  const app = await renderApp({ at: 'question', step: 'discuss' });
  const themeId = await addTheme(app, app.ids.well, 'Calm Mondays', ['Quiet at eight', 'No rush']);
  await screen.findByRole('heading', { level: 1, name: 'Calm Mondays' });
  return { ...app, themeId };
}

const fold = () => screen.getByRole('button', { name: /^How do others see it\?/ });

describe('other people’s eyes on a theme', () => {
  it('are folded behind one row, open by key, and are kept letter by letter', async () => {
    const { user, session, themeId } = await renderTheme();
    expect(screen.queryByRole('textbox', { name: 'The client' })).toBeNull();
    fold().focus();
    await user.keyboard('{Enter}');
    expect(fold().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(fold());
    await user.type(screen.getByRole('textbox', { name: 'The client' }), 'I only see the bill');
    await user.type(screen.getByRole('textbox', { name: 'The owner' }), 'It costs');
    await waitFor(() =>
      expect(session().themes[themeId]).toMatchObject({
        clientView: 'I only see the bill',
        ownerView: 'It costs',
        departmentView: '',
      }),
    );
  });

  it('say on their row whose words are there', async () => {
    const { user, send, themeId } = await renderTheme();
    await send({
      name: 'theme.edit',
      payload: { id: themeId, newcomerView: 'Why so many lists?', clientView: 'Good' },
    });
    await screen.findByText('Has words: The client, Somebody new');
    await user.click(fold());
    expect(
      (screen.getByRole('textbox', { name: 'Somebody new' }) as HTMLTextAreaElement).value,
    ).toBe('Why so many lists?');
    await user.click(fold());
    expect(screen.getByRole('textbox', { name: 'Decision' })).toBeTruthy();
  });
});

describe('the dots of a theme', () => {
  it('stand beside its place once the result was shown, and not before', async () => {
    const { send, ids, themeId } = await renderTheme();
    const stageId = ids.well;
    await send({ name: 'ballot.start', payload: { stageId, method: 'fingers', dots: 3 } });
    await send({ name: 'ballot.count', payload: { stageId, themeId, dots: 2 } });
    expect(screen.queryByText(/2 dots/)).toBeNull();
    await send({ name: 'ballot.show', payload: { stageId, isWithoutMissing: true } });
    expect(await screen.findByText(/theme 1 of 1 · 2 dots/)).toBeTruthy();
  });
});
