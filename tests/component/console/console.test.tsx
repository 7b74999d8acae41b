import type { SessionView } from '@shared/ipc/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeHelp } from '../../../renderer/src/help/help-store';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { withoutLayout } from '../../helpers/no-layout';
import { renderConsole } from './console-driver';

withoutLayout();
afterEach(() => {
  closeHelp();
  vi.useRealTimers();
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const part = (name: string) => screen.getByRole('region', { name });
const ownCues = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Your notes/ });
const rows = () => within(part('Run sheet')).getAllByRole('row').slice(1);

describe('the console', () => {
  it('says that no session is open, and follows when one is', async () => {
    const { bridge } = await renderConsole(undefined, false);
    expect(screen.getByRole('heading', { name: 'No session is open.' })).toBeTruthy();
    const view = await bridge.request('session:get', {});
    act(() => bridge.tell('session:shown', (view as { value: SessionView }).value));
    expect(await screen.findByRole('heading', { name: /^Went well/ })).toBeTruthy();
  });

  it('tells where the room is, what comes next and how long that is planned', async () => {
    const { inRoom, session } = await renderConsole();
    expect(part('Now').textContent).toContain('Stage 2 of 5');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Went wellThink');
    expect(part('Now').textContent).toContain('Then: Type, after that To change · 10 min');
    const stageId = session().position.stageId;
    await inRoom('desk.step', { stageId, step: 'discuss' });
    expect(part('Now').textContent).toContain('Then: To change · 10 min');
  });

  it('leads the room on and back, by button and by key', async () => {
    const { user, session } = await renderConsole();
    const step = () => Object.values(session().desks)[0]?.step;
    await user.click(button('Start typing now'));
    await waitFor(() => expect(step()).toBe('write'));
    await user.click(button('Back to Think'));
    await waitFor(() => expect(step()).toBe('think'));
    await user.keyboard('{PageDown}');
    await waitFor(() => expect(step()).toBe('write'));
  });

  it('gives the keyboard back after a press, and keeps it while somebody types a note', async () => {
    const { user, handedBack, session } = await renderConsole();
    await user.click(button('One more minute'));
    await waitFor(() => expect(handedBack()).toBe(1));
    await user.click(ownCues());
    await user.keyboard('p +');
    await waitFor(() => expect(Object.values(session().stages)[1]?.cues).toBe('p +'));
    expect(handedBack()).toBe(1);
    expect(document.activeElement).toBe(ownCues());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(handedBack()).toBe(2));
  });

  it('stops the clock, gives and takes minutes, and says how much is left and when it all ends', async () => {
    const { user, session } = await renderConsole();
    const clock = () => session().clocks[session().position.stageId ?? ''];
    expect(screen.getByRole('timer').textContent).toContain('10:00 left');
    await user.click(button('5 more minutes'));
    await waitFor(() => expect(clock()?.allottedMs).toBe(900_000));
    await user.click(button('One minute less'));
    await waitFor(() => expect(screen.getByRole('timer').textContent).toContain('14:00 left'));
    await user.click(button('Pause'));
    await waitFor(() => expect(clock()?.runningSince).toBeNull());
    expect(screen.getByText('Ends').textContent).toMatch(/Ends 09:\d\d/);
  });

  it('shows an overrun to the second', async () => {
    const { inRoom, session } = await renderConsole();
    vi.setSystemTime(Date.now() + 11 * 60_000 + 5_000);
    await inRoom('clock.pause', { stageId: session().position.stageId });
    await waitFor(() => expect(screen.getByRole('timer').textContent).toContain('+1:05 over'));
  });

  it('shows the time of the silence inside the stage once it runs', async () => {
    const { inRoom, session } = await renderConsole();
    expect(screen.queryByText(/^Thinking/)).toBeNull();
    await inRoom('box.start', { boxId: `think-${session().position.stageId}` });
    expect(screen.getByText(/^Thinking/).textContent).toBe('Thinking: 4:00 left');
  });

  it('has cues for each step, and the person’s own for each stage', async () => {
    const { user, session, inRoom } = await renderConsole((_question, stageIds) => [
      { name: 'stage.cues', payload: { id: stageIds[2] ?? '', cues: 'Ask Ben first' } },
    ]);
    expect(part('What helps here').textContent).toContain('Silence. Nobody types.');
    await user.type(ownCues(), 'Mind the gap');
    await waitFor(() => expect(Object.values(session().stages)[1]?.cues).toBe('Mind the gap'));
    await inRoom('stage.enter', { stageId: Object.keys(session().stages)[2] });
    await waitFor(() => expect(ownCues().value).toBe('Ask Ben first'));
  });

  it('keeps the person’s own notes out of what the room can undo', async () => {
    const { user, session, bridge } = await renderConsole();
    await user.type(ownCues(), 'Mind the gap');
    await waitFor(() => expect(Object.values(session().stages)[1]?.cues).toBe('Mind the gap'));
    expect(bridge.engine().past.map(({ name }) => name)).not.toContain('stage.cues');
    expect(bridge.engine().past.at(-1)?.name).not.toBe('stage.edit');
  });

  it.each(['{F1}', '?'])(
    'shows its own keys with %s, and none that work only in the room',
    async (key) => {
      const { user, handedBack } = await renderConsole();
      await user.keyboard(key);
      const card = await screen.findByRole('dialog', { name: 'Keys' });
      expect(within(card).getByText('give the keyboard back to the room')).toBeTruthy();
      expect(card.textContent).not.toContain('full screen');
      await user.click(within(card).getByRole('button', { name: 'Close' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      await waitFor(() => expect(handedBack()).toBe(1));
    },
  );

  it('finds a place of the morning by its name with Ctrl K, also while a note is typed', async () => {
    const { user, session } = await renderConsole();
    await user.type(ownCues(), 'Mind');
    await user.keyboard('{Control>}k{/Control}');
    const palette = await screen.findByRole('dialog', { name: 'Find an action or a place' });
    await user.keyboard('fingers');
    expect(within(palette).getAllByRole('option')[0]?.textContent).toContain('Vote on the themes');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(Object.values(session().desks)[0]?.step).toBe('vote'));
    expect(Object.values(session().stages)[1]?.cues).toBe('Mind');
  });

  it('shows the letters of a covered turn, and of no other', async () => {
    const atTurn = (question: string, typing: 'open' | 'covered') =>
      [
        { name: 'meta.edit', payload: { fields: { typing } } },
        { name: 'desk.step', payload: { stageId: question, step: 'write' } },
        { name: 'relay.start', payload: { stageId: question } },
        { name: 'relay.take', payload: { stageId: question } },
        { name: 'desk.draft', payload: { stageId: question, text: 'Half a tho' } },
      ] as const;
    const { inRoom, session } = await renderConsole((question) => atTurn(question, 'covered'));
    expect(part('Now').textContent).toContain('Ada has the keyboard, then Ben');
    expect(part('Typed now, covered for the room').textContent).toContain('Half a tho');
    await inRoom('desk.draft', { stageId: session().position.stageId, text: 'Half a thought' });
    expect(part('Typed now, covered for the room').textContent).toContain('Half a thought');
    await inRoom('meta.edit', { fields: { typing: 'open' } });
    expect(screen.queryByText('Half a thought')).toBeNull();
  });

  it('names who has no note here yet, and who has left', async () => {
    const { inRoom, session } = await renderConsole();
    const [ada, ben] = Object.keys(session().people);
    const stageId = session().position.stageId;
    expect(part('People').textContent).toContain('No note here yet: Ada, Ben, Cleo');
    await inRoom('note.add', { stageId, texts: ['One'], authorId: ada });
    expect(part('People').textContent).toContain('No note here yet: Ben, Cleo');
    expect(part('People').textContent).toContain('Ada1 note');
    await inRoom('person.setAttendance', { id: ben, attendance: 'left' });
    expect(part('People').textContent).toContain('No note here yet: Cleo');
    expect(part('People').textContent).toContain('2 of 3 are here');
  });

  it('has the agenda with planned and real minutes, and leads to the stage that is pressed', async () => {
    const { user, session } = await renderConsole();
    expect(rows().map((row) => row.textContent)).toEqual([
      '08:30Open, done10 min–',
      '08:40Went well, now10 min–',
      '08:50To change, still to come10 min–',
      '09:00Actions, still to come10 min–',
      '09:10Close, still to come10 min–',
    ]);
    await user.click(within(part('Run sheet')).getByRole('button', { name: /^Actions/ }));
    await waitFor(() => expect(session().position.stageId).toBe(Object.keys(session().stages)[3]));
  });

  it('takes back the last step, mutes, and remembers what to do with a second display', async () => {
    const { user, session, inRoom, bridge } = await renderConsole();
    const stageId = session().position.stageId;
    await inRoom('note.add', { stageId, texts: ['One'], authorId: null });
    await user.click(button(/^Undo: /));
    await waitFor(() => expect(Object.keys(session().notes)).toHaveLength(0));
    await user.click(button('Sounds on'));
    await user.click(screen.getByRole('radio', { name: 'Do not ask' }));
    await waitFor(() => {
      expect(useAppStore.getState().settings).toMatchObject({
        isMuted: false,
        secondDisplay: 'never',
      });
    });
    await user.click(button('Swap screens'));
    await user.click(button('Close the console'));
    const names = bridge.calls.map(({ name }) => name);
    expect(names).toContain('console:swap');
    expect(names).toContain('console:close');
  });

  it('speaks another language and shows other colours as soon as the room does', async () => {
    const { bridge } = await renderConsole();
    const settings = useAppStore.getState().settings;
    bridge.tell('settings:changed', { ...settings, locale: 'de', theme: 'dark' } as never);
    expect(await screen.findByRole('button', { name: 'Konsole schließen' })).toBeTruthy();
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});
