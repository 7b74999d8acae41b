import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sendWithUndo } from '../../../renderer/src/state/commands';
import { notices, renderApp } from '../actions/app-driver';

const undoButton = () => screen.queryByRole('button', { name: 'Undo' });

it('a notice offers to take back its own deed, and no longer once something else was done', async () => {
  const { send, session } = await renderApp();
  await act(async () => {
    await sendWithUndo('meta.edit', { fields: { place: 'Harbour room' } }, 'The place is kept.');
  });
  expect(undoButton()).not.toBeNull();
  await send({ name: 'meta.edit', payload: { fields: { title: 'Year 2026' } } });
  await waitFor(() => expect(undoButton()).toBeNull());
  expect(notices()).toEqual(['The place is kept.']);
  expect(session().meta).toMatchObject({ place: 'Harbour room', title: 'Year 2026' });
});
