import { act, cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { useSessionStore } from '../../../renderer/src/state/session-store';
import { renderApp } from '../actions/app-driver';

describe('a session that the main process does not have any more', () => {
  it('is not shown any longer on any stage: the room stands before the shelf', async () => {
    for (const at of ['talk', 'question', 'actions', 'close'] as const) {
      const { bridge } = await renderApp({ at });
      await act(async () => bridge.tell('session:shown', null));
      expect(useAppStore.getState().screen, at).toBe('library');
      expect(useSessionStore.getState().session, at).toBeNull();
      expect(screen.getByRole('main').className).toBe('library');
      cleanup();
    }
  });
});
