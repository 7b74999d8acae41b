import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { announce, notify, notifyNews } from '../../../renderer/src/state/app-store';
import { editSettings } from '../../../renderer/src/state/settings';
import { announced, notices, renderApp } from '../actions/app-driver';

describe('a change of the language', () => {
  it('leaves nothing standing that was said in the old one, but warnings and news that nobody has read', async () => {
    await renderApp();
    act(() => {
      notify({ tone: 'warn', text: 'Nothing was saved.' });
      notifyNews({ tone: 'info', text: 'Converted.' });
      notify({ tone: 'info', text: 'Undone: save a note' });
      announce('There is no note 999 on this board.');
    });
    expect(notices()).toEqual(['Converted.', 'Nothing was saved.', 'Undone: save a note']);
    await act(() => editSettings({ theme: 'dark' }));
    expect(notices()).toHaveLength(3);
    await act(() => editSettings({ locale: 'de' }));
    expect(notices()).toEqual(['Converted.', 'Nothing was saved.']);
    await waitFor(() => expect(announced()).toBe(''));
    await act(() => editSettings({ locale: 'en-GB', theme: 'light' }));
  });
});
