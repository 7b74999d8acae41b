import type { Command } from '@shared/domain/commands';
import { themesOfStage } from '@shared/domain/selectors';
import { thinkBoxId } from '@shared/domain/time-box';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useClockStop } from '../../../renderer/src/run/clock-stop';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { announced, MINUTE, notices, type RunDriver, renderRun } from './run-driver';

const played = vi.hoisted((): string[] => []);
vi.mock('../../../renderer/src/run/mark-sounds', () => ({
  playMark: (mark: string) => played.push(mark),
}));

afterEach(() => {
  vi.useRealTimers();
  played.length = 0;
  useClockStop.setState({ stop: null });
});

const atThinking = ({ question }: { readonly question: string }): Command[] => [
  { name: 'stage.enter', payload: { stageId: question } },
];

/** The room talks about the first of two themes. */
async function renderTalk(settings = {}): Promise<RunDriver & { readonly themeIds: string[] }> {
  const driver = await renderRun(
    ({ question }) => [
      { name: 'stage.enter', payload: { stageId: question } },
      /* Long enough that only the theme has marks. */
      { name: 'clock.extend', payload: { stageId: question, byMs: 60 * MINUTE } },
      {
        name: 'note.add',
        payload: { stageId: question, texts: ['One', 'Two', 'Three', 'Four'], authorId: null },
      },
    ],
    { settings },
  );
  const notes = Object.values(driver.session().notes);
  const idOf = (text: string) => notes.find((note) => note.text === text)?.id ?? '';
  for (const [name, texts] of [
    ['Calm', ['One', 'Two']],
    ['Fast', ['Three', 'Four']],
  ] as const) {
    await driver.bridge.request('session:dispatch', {
      name: 'theme.add',
      payload: { noteIds: texts.map(idOf), name },
    });
  }
  await driver.bridge.request('session:dispatch', {
    name: 'desk.step',
    payload: { stageId: driver.question, step: 'discuss' },
  });
  await screen.findByRole('heading', { level: 1, name: 'Calm' });
  const themeIds = themesOfStage(driver.session(), driver.question).map(({ id }) => id);
  return { ...driver, themeIds };
}

const themeTimer = () => screen.getByRole('timer', { name: /^This theme/ });
const ask = () => screen.getByRole('region', { name: 'Go on?' });

describe('silent writing', () => {
  it('waits with its whole time until a press begins it, beside the time of its stage', async () => {
    const { user, session, question, pass } = await renderRun(atThinking);
    const silence = () => screen.getByRole('timer', { name: /^Silence/ });
    expect(silence().textContent).toContain('4 min');
    await pass(3 * MINUTE);
    expect(silence().textContent).toContain('4 min');
    expect(screen.getByRole('timer', { name: /^Whole stage/ }).textContent).toContain('7 min');
    await user.click(screen.getByRole('button', { name: 'Start 4 minutes of silence' }));
    await waitFor(() =>
      expect(session().clocks[thinkBoxId(question)]?.runningSince).not.toBeUndefined(),
    );
    expect(announced()).toBe('Silence: The timer runs.');
    await pass(MINUTE + 30_000);
    expect(silence().textContent).toContain('3 min');
  });

  it('is what the keys of the timer act on, the space bar too, and says so', async () => {
    const { user, session, question } = await renderRun(atThinking);
    const clock = () => session().clocks[thinkBoxId(question)];
    const stageClock = session().clocks[question];
    expect(screen.getByText(/start the timer \(Silence\)/)).toBeTruthy();
    await user.keyboard(' ');
    await waitFor(() => expect(clock()?.runningSince).not.toBeUndefined());
    await user.keyboard('p');
    await waitFor(() => expect(clock()?.runningSince).toBeNull());
    expect(announced()).toBe('Silence: The timer is paused.');
    await user.keyboard('+');
    await waitFor(() => expect(clock()?.allottedMs).toBe(5 * MINUTE));
    expect(session().clocks[question]).toEqual(stageClock);
  });

  it('ends in calm words that lead to writing by turns, and ends nothing by itself', async () => {
    const { user, session, question, pass } = await renderRun(atThinking);
    await user.click(screen.getByRole('button', { name: 'Start 4 minutes of silence' }));
    await waitFor(() =>
      expect(session().clocks[thinkBoxId(question)]?.runningSince).not.toBeUndefined(),
    );
    expect(screen.getByRole('button', { name: 'Start typing now' }).className).not.toContain(
      'button-primary',
    );
    await pass(4 * MINUTE);
    expect(announced()).toBe('The silence is over. Now everyone types one note.');
    expect(await screen.findByText('Pens down')).toBeTruthy();
    expect(screen.getByText('Now everyone types one note, by turns.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Start typing now' }).className).toContain(
      'button-primary',
    );
    expect(session().desks[question]?.step ?? 'think').toBe('think');
    expect(screen.queryByRole('region', { name: 'Go on?' })).toBeNull();
  });
});

describe('the time of one theme', () => {
  it('runs for the theme that lies open and stands for the others', async () => {
    const { user, session, themeIds, pass } = await renderTalk();
    await pass(3 * MINUTE);
    expect(themeTimer().textContent).toContain('5 min');
    await user.click(screen.getByRole('button', { name: 'Next: Fast' }));
    await screen.findByRole('heading', { level: 1, name: 'Fast' });
    expect(themeTimer().textContent).toContain('8 min');
    expect(session().clocks[themeIds[0] ?? '']).toMatchObject({
      countedMs: 3 * MINUTE,
      runningSince: null,
    });
  });

  it('asks the room when it is up, and keeps the thumbs with the minutes that are added: 4, then 2', async () => {
    const { user, session, themeIds, pass } = await renderTalk();
    const clock = () => session().clocks[themeIds[0] ?? ''];
    await pass(8 * MINUTE);
    expect(announced()).toBe('The time for this theme is up. Go on? Show your thumbs.');
    await user.type(within(ask()).getByRole('textbox', { name: 'How many thumbs up' }), '5x');
    await user.type(within(ask()).getByRole('textbox', { name: 'How many thumbs down' }), '1');
    await user.click(within(ask()).getByRole('button', { name: '4 more minutes' }));
    await waitFor(() => expect(clock()?.allottedMs).toBe(12 * MINUTE));
    expect(clock()?.extensions).toMatchObject([{ byMs: 4 * MINUTE, thumbsUp: 5, thumbsDown: 1 }]);
    expect(announced()).toBe('This theme: 4 more minutes. 5 thumbs up, 1 thumb down.');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Go on?' })).toBeNull());
    expect(document.activeElement).not.toBe(document.body);
    await pass(5 * MINUTE);
    await user.click(within(ask()).getByRole('button', { name: '2 more minutes' }));
    await waitFor(() => expect(clock()?.extensions).toHaveLength(2));
    expect(clock()?.extensions[1]).toMatchObject({
      byMs: 2 * MINUTE,
      thumbsUp: null,
      thumbsDown: null,
    });
  });

  it('moves on to the next theme where the room has had enough', async () => {
    const { user, pass, session, themeIds } = await renderTalk();
    await pass(9 * MINUTE);
    await user.click(within(ask()).getByRole('button', { name: 'Move on' }));
    await screen.findByRole('heading', { level: 1, name: 'Fast' });
    expect(session().clocks[themeIds[0] ?? '']?.extensions).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Go on?' })).toBeNull();
  });

  it('keeps counts that were typed and not used', async () => {
    const { user, pass, session, themeIds } = await renderTalk();
    await pass(8 * MINUTE);
    await user.type(within(ask()).getByRole('textbox', { name: 'How many thumbs up' }), '7');
    await waitFor(() =>
      expect(Object.values(session().drafts)).toContainEqual({
        id: `thumbs-up_${themeIds[0]}`,
        text: '7',
      }),
    );
  });

  it('is what the keys act on, while the panel of the small timer has both', async () => {
    const { user, session, themeIds, question } = await renderTalk();
    await user.keyboard('+');
    await waitFor(() => expect(session().clocks[themeIds[0] ?? '']?.allottedMs).toBe(9 * MINUTE));
    await user.click(screen.getByRole('timer', { name: /^Whole stage/ }));
    const stage = within(screen.getByRole('region', { name: 'Whole stage' }));
    await user.click(stage.getByRole('button', { name: '5 more minutes' }));
    await waitFor(() => expect(session().clocks[question]?.allottedMs).toBe(75 * MINUTE));
    expect(screen.getByRole('region', { name: 'This theme' })).toBeTruthy();
  });

  it('leaves the space bar to the button that has the focus', async () => {
    const { user, session, themeIds } = await renderTalk();
    screen.getByRole('button', { name: 'Park a question' }).focus();
    await user.keyboard(' ');
    expect(await screen.findByRole('textbox', { name: 'Park a question' })).toBeTruthy();
    expect(session().clocks[themeIds[0] ?? '']?.runningSince).not.toBeNull();
  });
});

describe('the marks of two clocks', () => {
  it('are told for the theme by its name, with one sound each', async () => {
    const { pass } = await renderTalk({ isMuted: false });
    await pass(6 * MINUTE);
    expect(announced()).toBe('Two minutes left for this theme.');
    await pass(2 * MINUTE);
    expect(announced()).toContain('The time for this theme is up.');
    await pass(2 * MINUTE);
    expect(announced()).toBe('This theme is two minutes over.');
    await pass(10 * MINUTE);
    expect(played).toEqual(['two-minutes', 'end', 'over']);
  });

  it('make one sound where both clocks end together, and tell of both', async () => {
    const { pass, bridge, question } = await renderTalk({ isMuted: false });
    await bridge.request('session:dispatch', {
      name: 'clock.extend',
      payload: { stageId: question, byMs: -62 * MINUTE },
    });
    await pass(6 * MINUTE);
    expect(announced()).toBe('Two minutes left. Two minutes left for this theme.');
    expect(played).toEqual(['two-minutes']);
  });

  it('wait in sound while letters are being typed', async () => {
    const { user, pass } = await renderTalk({ isMuted: false });
    await pass(6 * MINUTE - 1_000);
    await user.type(screen.getByRole('textbox', { name: 'Why did it work?' }), 'a');
    await pass(1_000);
    expect(announced()).toBe('Two minutes left for this theme.');
    expect(played).toEqual([]);
    await pass(2_000);
    expect(played).toEqual(['two-minutes']);
  });
});

describe('the end of a stage for talking', () => {
  it('asks for thumbs over the footer, and moves on only where somebody says so', async () => {
    const { user, session, stageIds, pass } = await renderRun();
    await pass(13 * MINUTE);
    const clock = () => session().clocks[stageIds[0] ?? ''];
    await user.type(within(ask()).getByRole('textbox', { name: 'How many thumbs up' }), '3');
    await user.click(within(ask()).getByRole('button', { name: '4 more minutes' }));
    await waitFor(() => expect(clock()?.allottedMs).toBe(17 * MINUTE));
    expect(clock()?.extensions).toMatchObject([{ thumbsUp: 3, thumbsDown: null }]);
    expect(document.activeElement).not.toBe(document.body);
    await pass(5 * MINUTE);
    expect(session().position.stageId).toBe(stageIds[0]);
    await user.click(within(ask()).getByRole('button', { name: 'Move on' }));
    await waitFor(() => expect(session().position.stageId).toBe(stageIds[1]));
  });
});

describe('minutes between stages', () => {
  it('are taken and given in words, with a way back, and the end stays', async () => {
    const { user, session, stageIds } = await renderRun();
    const allotted = (index: number) =>
      session().clocks[stageIds[index] ?? '']?.allottedMs ?? 10 * MINUTE;
    await user.click(screen.getByRole('button', { name: 'Take or give minutes' }));
    const sheet = within(screen.getByRole('dialog'));
    expect(
      sheet.getByText(/Open has 10 minutes left\. The end stays as it is: 09:20\./),
    ).toBeTruthy();
    await user.selectOptions(sheet.getByRole('combobox'), stageIds[3] ?? '');
    const take = within(sheet.getByRole('group', { name: 'Take from “Actions”' }));
    await user.click(take.getByRole('button', { name: '5 min' }));
    await waitFor(() => expect([allotted(0), allotted(3)]).toEqual([15 * MINUTE, 5 * MINUTE]));
    expect(announced()).toBe('5 minutes from “Actions” to “Open”. The end stays at 09:20.');
    const give = within(sheet.getByRole('group', { name: 'Give to “Actions”' }));
    await user.click(give.getByRole('button', { name: 'all 15 min' }));
    await waitFor(() => expect([allotted(0), allotted(3)]).toEqual([0, 20 * MINUTE]));
    await user.click(sheet.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect([allotted(0), allotted(3)]).toEqual([15 * MINUTE, 5 * MINUTE]));
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  });

  it('have their way back on the stage as well, once the sheet is closed', async () => {
    const { user, session, stageIds } = await renderRun();
    await user.click(screen.getByRole('button', { name: 'Take or give minutes' }));
    const take = within(screen.getByRole('group', { name: 'Take from “Went well”' }));
    await user.click(take.getByRole('button', { name: '1 min' }));
    await waitFor(() => expect(session().clocks[stageIds[0] ?? '']?.allottedMs).toBe(11 * MINUTE));
    await screen.findByRole('button', { name: 'Undo' });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(notices()).toEqual(['One minute from “Went well” to “Open”. The end stays at 09:20.']);
    useAppStore.getState().notices[0]?.action?.run();
    await waitFor(() => expect(session().clocks[stageIds[0] ?? '']?.allottedMs).toBe(10 * MINUTE));
  });

  it('are no more than there are', async () => {
    const { user, session, stageIds, pass } = await renderRun();
    await pass(6 * MINUTE + 1_000);
    const before = session().clocks;
    await user.click(screen.getByRole('button', { name: 'Take or give minutes' }));
    const give = within(screen.getByRole('group', { name: 'Give to “Went well”' }));
    expect(give.getByRole('button', { name: '5 min' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(give.getByRole('button', { name: '5 min' }));
    expect(session().clocks).toEqual(before);
    await user.click(give.getByRole('button', { name: 'all 3 min' }));
    await waitFor(() => expect(session().clocks[stageIds[0] ?? '']?.allottedMs).toBe(7 * MINUTE));
  });
});

describe('clocks that were stopped by a sleep', () => {
  it('go on together with one press', async () => {
    const { user, session, question, themeIds, bridge } = await renderTalk();
    const boxIds = [question, themeIds[0] ?? ''];
    for (const boxId of boxIds) {
      await bridge.request('session:dispatch', { name: 'box.pause', payload: { boxId } });
    }
    useClockStop.setState({
      stop: { sessionId: session().meta.id, stageId: question, boxIds, because: 'sleep' },
    });
    const notice = (await screen.findByText(/while the computer slept/)).closest('section');
    await user.click(within(notice ?? document.body).getByRole('button', { name: 'Go on' }));
    await waitFor(() =>
      expect(boxIds.map((id) => session().clocks[id]?.runningSince !== null)).toEqual([true, true]),
    );
    expect(screen.queryByText(/while the computer slept/)).toBeNull();
  });
});
