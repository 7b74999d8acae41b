import { type CompanyChange, EMPTY_COMPANY } from '@shared/company/model';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionOf, digestWith, reviewOf } from '../../helpers/follow-up-digests';
import { notices, renderApp } from '../actions/app-driver';

it('PF4: what became a basic in the look back is in the register when the session closes', async () => {
  const app = await renderApp({ at: 'close' });
  const changed: CompanyChange[] = [];
  const view = { company: EMPTY_COMPANY, failure: null, undo: null, redo: null };
  app.bridge.answer('company:get', () => ({ ok: true, value: view }));
  app.bridge.answer('company:sessions', () => ({
    ok: true,
    value: [
      digestWith('y2026', {
        heldOn: '2026-12-11',
        reviews: [reviewOf({ sessionId: 'y2025', recordId: 'a1' }, { outcome: 'basic' })],
      }),
      digestWith('y2025', {
        heldOn: '2025-12-12',
        actions: [actionOf('a1', { text: 'Test a restore each month' })],
      }),
    ],
  }));
  app.bridge.answer('company:change', ({ changes }) => {
    changed.push(...(changes as CompanyChange[]));
    return { ok: true, value: view };
  });
  await app.user.click(screen.getByRole('button', { name: 'Close the session' }));
  await waitFor(() =>
    expect(notices()).toEqual([
      'The session is closed. Now in the register: “Test a restore each month”.',
    ]),
  );
  expect(changed).toMatchObject([
    {
      table: 'processes',
      record: {
        name: 'Test a restore each month',
        from: { sessionId: 'y2025', actionId: 'a1' },
      },
    },
  ]);
  expect(app.session().meta.closedAt).not.toBeNull();
});
