import { actionsOf } from '@shared/domain/selectors';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { addAction, announced, renderApp } from './app-driver';

const field = (name: string) => screen.getByRole('textbox', { name });
const lettersIn = (name: string) => (field(name) as HTMLInputElement).value;
const focused = () => document.activeElement;
/* The keys of radio buttons are played by the help of it, and jsdom has none. */
vi.stubGlobal('CSS', { escape: (text: string) => text });

const ALT_M = '{Alt>}m{/Alt}';
const GOALS = {
  name: 'meta.edit' as const,
  payload: { fields: { goal: 'Keep every client\nGrow by ten', vision: 'The desk people trust' } },
};

describe('saying more about an action', () => {
  it('PF2, WC5, KP4: takes how we will know by keyboard alone, and Tab leads on into the next group', async () => {
    const { user, session, ids } = await renderApp();
    await user.keyboard(`Do it{Tab}ada{Enter}${ALT_M}`);
    expect(focused()).toBe(field('Unit'));
    await user.keyboard('%{Tab}1,212.5{Tab}31{Tab}');
    /* Radio buttons: the arrow keys choose. */
    await user.keyboard('{ArrowLeft}{Tab}');
    expect(focused()).toBe(field('Could we reach this and still not help the client?'));
    await user.keyboard('Yes{Tab}4{Tab}6');
    expect(screen.getByText('until Friday 22 January 2027')).toBeTruthy();
    await user.keyboard('{Tab}');
    expect(screen.getByRole('tab', { name: 'What it is' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(actionsOf(session())).toHaveLength(1));
    expect(actionsOf(session())[0]).toMatchObject({
      ownerId: ids.people[0],
      unit: '%',
      baseline: 1212.5,
      target: 31,
      counts: 'outcome',
      sideEffect: 'Yes',
      checkInEveryWeeks: 4,
      adjustmentWeeks: 6,
    });
  });

  it('WC2, WC3, WC4, KP3, KP6, LL10: takes what it is and who helps by keyboard alone', async () => {
    const { user, session, ids } = await renderApp({
      build: ({ people }) => [GOALS, addAction({ text: 'Do it', ownerId: people[0] ?? null })],
    });
    (await screen.findByRole('button', { name: /Do it/ })).focus();
    await user.keyboard(`{Enter}${ALT_M}`);
    screen.getByRole('tab', { name: 'How we will know' }).focus();
    await user.keyboard('{ArrowRight}{Tab}{Tab}');
    expect(focused()).toBe(screen.getByRole('radio', { name: 'not said' }));
    await user.keyboard('{ArrowLeft}{ArrowLeft}{Tab}');
    expect(focused()).toBe(screen.getByRole('combobox', { name: 'Serves the goal' }));
    await user.selectOptions(focused() ?? document.body, 'Grow by ten');
    await user.keyboard('{Tab}{Tab}');
    expect(focused()).toBe(screen.getByRole('combobox', { name: 'What is planned?' }));
    await user.selectOptions(focused() ?? document.body, 'Process');
    await user.keyboard('{Tab}2.5{Tab}Wiki{Tab}');
    expect(focused()).toBe(screen.getByRole('button', { name: 'Ben Ode' }));
    await user.keyboard('{ArrowRight} ');
    expect(announced()).toBe('Cleo Lim helps');
    await user.keyboard(ALT_M);
    expect(focused()).toBe(field('What exactly?'));
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(actionsOf(session())[0]).toMatchObject({
        tackles: 'cause',
        goal: 'Grow by ten',
        phase: 'planning',
        facet: 'process',
        hoursPerMonth: 2.5,
        document: 'Wiki',
        helperIds: [ids.people[2]],
      }),
    );
  });

  it('goes back from group to group with Shift and Tab, and out of them with Escape', async () => {
    const { user } = await renderApp();
    await user.keyboard(ALT_M);
    screen.getByRole('tab', { name: 'How we will know' }).focus();
    await user.keyboard('{ArrowRight}');
    screen.getByRole('radio', { name: 'not said' }).focus();
    await user.tab({ shift: true });
    expect(focused()).toBe(field('May get worse for … weeks'));
    await user.keyboard('{Escape}');
    expect(focused()).toBe(field('What exactly?'));
  });

  it('says below a number what is wrong with it, keeps the letters, and does not agree before it is mended', async () => {
    const { user, session } = await renderApp();
    await user.keyboard(`Do it${ALT_M}{Tab}many{Tab}`);
    expect(screen.getByText('Try 1,234.5.')).toBeTruthy();
    expect(focused()).toBe(field('Baseline'));
    await user.keyboard(ALT_M);
    await user.keyboard('{Enter}');
    expect(actionsOf(session())).toHaveLength(0);
    expect(focused()).toBe(field('Baseline'));
    expect(lettersIn('Baseline')).toBe('many');
    expect(announced()).toBe('Try 1,234.5.');
    await user.clear(field('Baseline'));
    await user.keyboard('12{Enter}');
    await waitFor(() => expect(actionsOf(session())[0]?.baseline).toBe(12));
  });

  it('KP4: flags a measure that counts activity only with a quiet question, and agrees all the same', async () => {
    const { user, session } = await renderApp();
    const hint = 'Counts only what we do. What will the client notice?';
    await user.keyboard(`Do it${ALT_M}`);
    expect(screen.queryByText(hint)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Counts activity' }));
    expect(screen.getByText(hint)).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(actionsOf(session())[0]?.counts).toBe('activity'));
  });

  it('asks quietly below a target that equals the baseline, by what the figures mean, and agrees all the same', async () => {
    const { user, session } = await renderApp();
    const hint = 'Same as now?';
    await user.keyboard(`Do it${ALT_M}calls{Tab}3{Tab}`);
    expect(screen.queryByText(hint)).toBeNull();
    await user.keyboard('3.0');
    expect(screen.getByText(hint)).toBeTruthy();
    expect(field('Target').getAttribute('aria-describedby')).toBe(
      screen.getByText(hint).getAttribute('id'),
    );
    await user.keyboard('5');
    expect(screen.queryByText(hint)).toBeNull();
    await user.clear(field('Target'));
    expect(screen.queryByText(hint)).toBeNull();
    await user.keyboard('3{Enter}');
    await waitFor(() => expect(actionsOf(session())[0]).toMatchObject({ baseline: 3, target: 3 }));
  });

  it('WC3: asks what is planned only while the phase is planning', async () => {
    const { user } = await renderApp();
    await user.keyboard(ALT_M);
    await user.click(screen.getByRole('tab', { name: 'What it is' }));
    expect(screen.getByRole('combobox', { name: 'What is planned?' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Phase' }), 'Operation');
    expect(screen.queryByRole('combobox', { name: 'What is planned?' })).toBeNull();
  });

  it('WC2: offers everybody but the owner as a helper', async () => {
    const { user } = await renderApp();
    await user.keyboard(`Do it{Tab}ben{Enter}${ALT_M}`);
    await user.click(screen.getByRole('tab', { name: 'Who helps' }));
    const helpers = within(screen.getByRole('group', { name: 'Who helps the owner' }));
    expect(helpers.getAllByRole('button').map((chip) => chip.textContent)).toEqual(['Ada', 'Cleo']);
  });

  it('KP3: asks which process was changed first where a plan hires people, and forbids nothing', async () => {
    const { user, session } = await renderApp();
    const ask = 'Which change of process did we try first?';
    await user.keyboard('Write a list');
    expect(screen.queryByText(ask)).toBeNull();
    await user.keyboard(', hire two people');
    expect(screen.getByText(ask)).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(actionsOf(session())).toHaveLength(1));
  });

  it('keeps what was typed there over a restart', async () => {
    const app = await renderApp();
    await app.user.keyboard(`Half${ALT_M}{Tab}1,5x`);
    await waitFor(() => expect(app.session().drafts.action_new?.text).toContain('1,5x'));
    await app.restart();
    await app.user.keyboard(ALT_M);
    expect(lettersIn('Baseline')).toBe('1,5x');
  });

  it('takes back what was said with one undo', async () => {
    const { user, session } = await renderApp({ build: () => [addAction({ text: 'Do it' })] });
    await user.click(await screen.findByRole('button', { name: /Do it/ }));
    await user.keyboard(`${ALT_M}tickets{Tab}5{Tab}2{Enter}`);
    await waitFor(() =>
      expect(actionsOf(session())[0]).toMatchObject({ unit: 'tickets', target: 2 }),
    );
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() =>
      expect(actionsOf(session())[0]).toMatchObject({ unit: '', baseline: null, target: null }),
    );
  });
});

describe('what the list says of actions', () => {
  it('PF1: keeps the mark of a weird idea on its action', async () => {
    const app = await renderApp({ build: () => [addAction({ text: 'Plain' })] });
    await app.send({
      name: 'note.add',
      payload: { stageId: app.ids.well, texts: ['Odd'], authorId: null },
    });
    const noteId = Object.keys(app.session().notes)[0] ?? '';
    await app.send(
      { name: 'note.setKind', payload: { ids: [noteId], kind: 'idea' } },
      addAction({ text: 'Odd one', noteId }),
    );
    expect(await screen.findByRole('button', { name: /^A2 Odd one.*weird idea/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^A1 Plain.*weird idea/ })).toBeNull();
  });

  it('shows where a number stands and shall be, who helps, and the phase, below the action', async () => {
    await renderApp({
      build: ({ people }) => [
        addAction({
          text: 'Do it',
          unit: 'tickets',
          baseline: 40,
          target: 10,
          helperIds: people.slice(1),
          phase: 'operation',
        }),
      ],
    });
    expect(screen.getByText('tickets: 40 → 10 · with Ben, Cleo · Operation')).toBeTruthy();
  });

  it('LL10, KP3, KP6, S20: tells above the list what the actions do together, and which goals they serve', async () => {
    await renderApp({
      build: () => [
        GOALS,
        addAction({ text: 'One', tackles: 'cause', hoursPerMonth: 1.5, goal: 'Grow by ten' }),
        addAction({ text: 'Two', tackles: 'symptom' }),
      ],
    });
    const strip = within(
      screen.getByRole('region', { name: 'What the actions do, taken together' }),
    );
    expect(
      strip.getByText(
        '1 of 2 removes a cause, 1 handles a symptom · 1.5 hours a month given back · 1 goal without an action · 1 action without a goal',
      ),
    ).toBeTruthy();
    expect(
      strip.getByText(/Keep every client \(no action yet\) · Grow by ten \(A1\)/),
    ).toBeTruthy();
    expect(strip.getByText('The desk people trust')).toBeTruthy();
  });

  it('S65: asks above the list what an action serves that says nothing of it, by its name, and forbids nothing', async () => {
    await renderApp({
      build: () => [
        addAction({ text: 'One' }),
        addAction({ text: 'Two', hoursPerMonth: 2 }),
        addAction({ text: 'Three', hoursPerMonth: 0 }),
      ],
    });
    expect(
      screen.getByRole('region', { name: 'What the actions do, taken together' }).textContent,
    ).toBe('2 hours a month given back · A1, A3: serve what?');
    expect(screen.getByRole('list', { name: 'Agreed actions' }).children).toHaveLength(3);
  });

  it('shows no strip where every action serves something that is not counted', async () => {
    await renderApp({ build: () => [addAction({ text: 'One', goal: 'An old goal' })] });
    expect(
      screen.queryByRole('region', { name: 'What the actions do, taken together' }),
    ).toBeNull();
  });

  it('LL10: keeps the goals in sight while an action is written', async () => {
    const { user } = await renderApp({ build: () => [GOALS, addAction({ text: 'One' })] });
    await user.keyboard('n');
    expect(screen.getByText('Goals: Keep every client · Grow by ten')).toBeTruthy();
  });
});
