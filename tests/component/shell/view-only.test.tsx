import type { Access, Holder } from '@shared/ipc/contract';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSessionStore } from '../../../renderer/src/state/session-store';
import { type AppDriver, notices, renderApp } from '../actions/app-driver';

const HOLDER: Holder = {
  host: 'PC-12',
  user: 'Maren',
  since: new Date().setHours(9, 3, 0, 0),
  isSilent: false,
};
const HELD: Access = { kind: 'view', because: 'held', holder: HOLDER };

/** The main process says anew what may be done with the open session. */
const show = ({ bridge }: AppDriver, access: Access) =>
  act(async () => {
    bridge.allow(access);
    const reply = (await bridge.request('session:get', {})) as { value: never };
    bridge.tell('session:shown', reply.value);
  });
const dispatched = ({ bridge }: AppDriver) =>
  bridge.calls.filter(({ name }) => name === 'session:dispatch').length;
const button = (name: string) => screen.getByRole('button', { name });

describe('a session that is only looked at', () => {
  it('row 26: says why on every screen of the session', async () => {
    const app = await renderApp();
    expect(screen.queryByText(/View only/)).toBeNull();
    await show(app, HELD);
    for (const place of ['run', 'setup', 'minutes'] as const) {
      app.goTo(place);
      expect(screen.getByText('View only: open on PC-12 since 09:03 (Maren).')).toBeTruthy();
    }
    await show(app, { ...HELD, holder: { ...HOLDER, isSilent: true } });
    expect(screen.getByText('View only: PC-12 gives no sign of life any more.')).toBeTruthy();
  });

  it('row 26: says that whoever had it has left, also in a dialog that is open already', async () => {
    const app = await renderApp();
    await show(app, HELD);
    await app.user.click(button('Take over…'));
    expect(screen.getByRole('dialog', { name: 'In use elsewhere' })).toBeTruthy();
    await show(app, { ...HELD, because: 'left' });
    expect(screen.getByText('View only: PC-12 has left the session.')).toBeTruthy();
    const { textContent } = screen.getByRole('dialog', { name: 'Nobody has it now' });
    expect(textContent).toContain('Nobody works on it now.');
    expect(textContent).not.toContain('Already open');
  });

  it('row 9: names the newer app that wrote it, and offers nothing to take over', async () => {
    const app = await renderApp();
    await show(app, { kind: 'view', because: 'newer', appVersion: '5.1' });
    expect(screen.getByText(/written by version 5.1 of the app. Update the app/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take over…' })).toBeNull();
  });

  it('sends nothing by itself, on whatever stage it stands', async () => {
    for (const at of ['talk', 'question', 'actions', 'close'] as const) {
      const app = await renderApp({ at });
      await show(app, HELD);
      const before = dispatched(app);
      for (const place of ['minutes', 'setup', 'run'] as const) app.goTo(place);
      expect(dispatched(app), at).toBe(before);
      expect(notices()).toEqual([]);
      cleanup();
    }
  });

  it('takes no letters into its fields, and says once why', async () => {
    const app = await renderApp({ screen: 'setup' });
    await show(app, HELD);
    const field = screen.getAllByRole('textbox')[0] as HTMLInputElement;
    const before = field.value;
    await app.user.type(field, 'abc');
    expect(field.value).toBe(before);
    expect(notices()).toEqual([
      'This session is shown, not changed, here. Take it over to work on it.',
    ]);
  });

  it('says so when somebody wants to take something back', async () => {
    const app = await renderApp({ screen: 'minutes' });
    await show(app, HELD);
    await app.user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(notices()[0]).toContain('shown, not changed, here'));
  });

  it('row 26: can be taken over after a word about what that means, and takes letters again', async () => {
    const app = await renderApp({ screen: 'setup' });
    await show(app, HELD);
    app.bridge.answer('session:takeOver', () => ({ ok: true, value: null }));
    await app.user.click(button('Take over…'));
    expect(screen.getByRole('dialog').textContent).toContain('that computer can only look on');
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(notices()).toEqual(['You have the session now.']));
    await show(app, { kind: 'edit' });
    expect(screen.queryByText(/View only/)).toBeNull();
    expect(useSessionStore.getState().access).toEqual({ kind: 'edit' });
    const field = screen.getAllByRole('textbox')[0] as HTMLInputElement;
    await app.user.type(field, 'abc');
    expect(field.value).toContain('abc');
  });
});
