import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { notify, notifyNews } from '../../../renderer/src/state/app-store';
import { notices, renderApp } from '../actions/app-driver';

it('leaves what was told of a session behind when the shelf comes, but not news that nobody has read', async () => {
  const app = await renderApp({ screen: 'setup' });
  notifyNews({ tone: 'info', text: 'The file was damaged.' });
  notify({ tone: 'warn', text: 'Notes were written, so this stage stays.' });
  notify({ tone: 'info', text: 'Saved as never.docx' });
  app.goTo('run');
  expect(notices()).toContain('Saved as never.docx');
  app.goTo('library');
  await waitFor(() => expect(notices()).toEqual(['The file was damaged.']));
  expect(screen.queryByText('Saved as never.docx')).toBeNull();
});
