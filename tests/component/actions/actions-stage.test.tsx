import { actionsOf } from '@shared/domain/selectors';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addAction, announced, notices, renderApp } from './app-driver';

const text = () => screen.getByRole('textbox', { name: 'What exactly?' });
const owner = () => screen.getByRole('textbox', { name: 'Owner: exactly one' });
const field = (name: string) => screen.getByRole('textbox', { name });

const CARRIED = { sessionId: 's25', recordId: 'a7' };
const REVIEWED = {
  subject: 'action',
  source: CARRIED,
  agreedOn: '2025-12-12',
  text: 'Answer at once',
  owner: '',
  dueOn: null,
  measure: '',
  unit: '',
  baseline: null,
  target: null,
  reading: null,
  outcome: null,
  happened: '',
} as const;

describe('an action of an earlier session', () => {
  it('PF3: tells in the list and in its form from which year it goes on', async () => {
    const { user } = await renderApp({
      build: () => [
        { name: 'review.fill', payload: { found: [REVIEWED] } },
        addAction({ text: 'Answer at once', carriedFrom: CARRIED }),
        addAction({ text: 'Something new' }),
      ],
    });
    const row = screen.getByRole('button', { name: /^A1 Answer at once,.* goes on from 2025/ });
    expect(screen.queryByRole('button', { name: /Something new.*goes on/ })).toBeNull();
    await user.click(row);
    expect(text()).toHaveProperty('value', 'Answer at once');
    expect(screen.getByText('goes on from 2025', { selector: 'p' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Comes from' }).textContent).toMatch(
      /^goes on from 2025/,
    );
  });
});

describe('agreeing on actions', () => {
  it('takes a whole action by keyboard alone, in the order text, owner, due, check-in, measure, agree', async () => {
    const { user, session, ids } = await renderApp();
    expect(document.activeElement).toBe(text());
    await user.keyboard('Write the checklist{Tab}');
    expect(document.activeElement).toBe(owner());
    await user.keyboard('ben{Enter}');
    expect(document.activeElement).toBe(field('Due'));
    await user.keyboard('29 jan{Tab}');
    expect(document.activeElement).toBe(field('First check-in'));
    await user.keyboard('in 2 weeks{Tab}');
    expect(document.activeElement).toBe(field('How will we know?'));
    await user.keyboard('Two clients use it{Enter}');
    await waitFor(() => expect(actionsOf(session())).toHaveLength(1));
    expect(actionsOf(session())[0]).toMatchObject({
      text: 'Write the checklist',
      kind: 'mitigate',
      ownerId: ids.people[1],
      dueOn: '2027-01-29',
      firstCheckInOn: '2026-12-25',
      measure: 'Two clients use it',
    });
    expect(announced()).toBe('A1 agreed: Write the checklist');
    await waitFor(() => expect((text() as HTMLTextAreaElement).value).toBe(''));
    expect(document.activeElement).toBe(text());
    expect(screen.getByRole('button', { name: /Agree A2/ })).toBeTruthy();
  });

  it('WC2: says plainly that nobody owns an action that was agreed without anybody', async () => {
    const { user, session } = await renderApp();
    await user.keyboard('Do it{Enter}');
    await waitFor(() => expect(actionsOf(session())).toHaveLength(1));
    await waitFor(() => expect(notices().at(-1)).toContain('A1 agreed; nobody owns it yet: Do it'));
  });

  it.each([
    ['all', 'When everybody owns it, nobody does. Choose one person.'],
    ['team', 'When everybody owns it, nobody does. Choose one person.'],
    ['Ada and Ben', 'Two names. Choose the one who answers for it; the other one can help.'],
    ['nobody', 'Nobody yet? Leave this empty and go on.'],
    ['Zoe', 'Nobody here has this name. Check the spelling, or tap one.'],
  ])(
    'WC2: refuses “%s” as an owner in plain words and keeps what was typed',
    async (typed, sentence) => {
      const { user, session } = await renderApp();
      await user.keyboard(`Do it{Tab}${typed}{Enter}`);
      expect(screen.getByText(sentence)).toBeTruthy();
      expect((owner() as HTMLInputElement).value).toBe(typed);
      await user.click(screen.getByRole('button', { name: /Agree A1/ }));
      expect(actionsOf(session())).toHaveLength(0);
      expect(document.activeElement).toBe(owner());
      expect(announced()).toBe(sentence);
    },
  );

  it('takes an owner with a tap, shows what each carries, and lets the room take the owner off again', async () => {
    const { user } = await renderApp({
      build: ({ people }) => [addAction({ text: 'First', ownerId: people[0] ?? null })],
    });
    await user.keyboard('n');
    await user.click(screen.getByRole('button', { name: 'Ada Berg, already owns one action' }));
    expect(screen.getByText('Ada, do you take it?')).toBeTruthy();
    const chip = screen.getByRole('button', { name: /^Ada Berg/ });
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    await user.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps a date that does not exist as typed, says so, and does not agree before it is mended', async () => {
    const { user, session } = await renderApp();
    await user.keyboard('Do it{Tab}{Tab}31 feb{Tab}');
    expect(screen.getByText('This date does not exist.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Agree A1/ }));
    expect(actionsOf(session())).toHaveLength(0);
    expect(document.activeElement).toBe(field('Due'));
    await user.clear(field('Due'));
    await user.type(field('Due'), '28 feb{Enter}');
    await waitFor(() => expect(actionsOf(session())[0]?.dueOn).toBe('2027-02-28'));
  });

  it('warns of a day before the session and of a check-in after the due day, and allows both', async () => {
    const { user, session } = await renderApp();
    await user.type(text(), 'Do it');
    await user.type(field('Due'), '1 Dec 2026');
    expect(screen.getByText('This lies before the session. Is the year right?')).toBeTruthy();
    await user.type(field('First check-in'), '5 Dec 2026');
    expect(screen.getByText('The check-in comes after the due day.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Agree A1/ }));
    await waitFor(() => expect(actionsOf(session())[0]?.dueOn).toBe('2026-12-01'));
  });

  it('offers days that can be taken with a tap', async () => {
    const { user } = await renderApp();
    await user.click(screen.getByRole('button', { name: /^Due: in 4 weeks/ }));
    expect((field('Due') as HTMLInputElement).value).toBe('8 Jan 2027');
    await user.click(screen.getByRole('button', { name: /^First check-in: in 2 weeks/ }));
    expect((field('First check-in') as HTMLInputElement).value).toBe('25 Dec 2026');
  });

  it('agrees without an owner, and says what is missing', async () => {
    const { user, session } = await renderApp();
    await user.type(text(), 'Do it');
    expect(screen.getByText('Missing: owner, day, check-in, how we know')).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(actionsOf(session())).toHaveLength(1));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /Do it.*nobody yet, no day/ })).toBeTruthy();
    expect(screen.getByText('1 agreed · 1 mitigate, 0 amplify a success')).toBeTruthy();
  });

  it('asks for words before it agrees on nothing', async () => {
    const { user, session } = await renderApp();
    await user.click(screen.getByRole('button', { name: /Agree A1/ }));
    expect(actionsOf(session())).toHaveLength(0);
    expect(document.activeElement).toBe(text());
    expect(announced()).toBe('Say in a few words what is to be done.');
  });

  it('keeps every letter of a form when the room leaves the stage and comes back', async () => {
    const { user, send, ids } = await renderApp();
    await user.keyboard('Half an action{Tab}all{Tab}31 fe');
    await send({ name: 'stage.enter', payload: { stageId: ids.close } });
    await screen.findByRole('heading', { name: /Thank you/ });
    await send({ name: 'stage.enter', payload: { stageId: ids.actions } });
    expect((text() as HTMLTextAreaElement).value).toBe('Half an action');
    expect((owner() as HTMLInputElement).value).toBe('all');
    expect((field('Due') as HTMLInputElement).value).toBe('31 fe');
  });

  it('keeps the form while it is typed, so that a restart brings it back', async () => {
    const app = await renderApp();
    await app.user.keyboard('Half an action{Tab}{Tab}in 3 w');
    await waitFor(() => expect(app.session().drafts.action_new?.text).toContain('in 3 w'));
    await app.restart();
    expect((text() as HTMLTextAreaElement).value).toBe('Half an action');
    expect((field('Due') as HTMLInputElement).value).toBe('in 3 w');
  });

  it('strengthens a success where the action comes from one', async () => {
    const app = await renderApp();
    await app.send({
      name: 'note.add',
      payload: { stageId: app.ids.well, texts: ['It went well'], authorId: null },
    });
    const noteId = Object.keys(app.session().notes)[0] ?? '';
    await app.send({ name: 'theme.add', payload: { noteIds: [noteId], name: 'Calm' } });
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Comes from' }), 'Calm');
    expect((screen.getByRole('radio', { name: 'amplifies' }) as HTMLInputElement).checked).toBe(
      true,
    );
    await app.user.type(text(), 'More of it{Enter}');
    await waitFor(() =>
      expect(actionsOf(app.session())[0]).toMatchObject({
        kind: 'amplify',
        themeId: Object.keys(app.session().themes)[0],
      }),
    );
  });
});

describe('the list of actions', () => {
  const three = {
    build: () => [
      addAction({ text: 'One' }),
      addAction({ text: 'Two' }),
      addAction({ text: 'Three' }),
    ],
  };
  const order = (session: Parameters<typeof actionsOf>[0]) =>
    actionsOf(session).map((action) => action.text);

  it('opens an action, changes it, and puts the focus back on its row', async () => {
    const { user, session } = await renderApp(three);
    await user.click(screen.getByRole('button', { name: /^A2 Two/ }));
    await user.clear(text());
    await user.keyboard('Twice{Enter}');
    await waitFor(() => expect(order(session())).toEqual(['One', 'Twice', 'Three']));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^A2 Twice/ })),
    );
  });

  it('puts the focus back on the row, or into the next form, where Enter agrees', async () => {
    const { user, session } = await renderApp({ build: () => [addAction({ text: 'Do it' })] });
    const row = await screen.findByRole('button', { name: /Do it/ });
    row.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(text()));
    field('How will we know?').focus();
    await user.keyboard('Done{Enter}');
    await waitFor(() => expect(actionsOf(session())[0]?.measure).toBe('Done'));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Do it'));
    await user.keyboard('n');
    await waitFor(() => expect(document.activeElement).toBe(text()));
    await user.keyboard('Do that');
    screen.getByRole('button', { name: /^Agree A2/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(actionsOf(session())).toHaveLength(2));
    await waitFor(() => expect(document.activeElement).toBe(text()));
  });

  it('moves the focused action with Alt and the arrow keys and keeps the focus on it', async () => {
    const { user, session } = await renderApp(three);
    screen.getByRole('button', { name: /^A1 One/ }).focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Two'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(order(session())).toEqual(['One', 'Three', 'Two']));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^A3 Two/ })),
    );
    expect(announced()).toBe('Now A3: Two');
  });

  it('moves an action with buttons in its form', async () => {
    const { user, session } = await renderApp(three);
    await user.click(screen.getByRole('button', { name: /^A3 Three/ }));
    await user.click(screen.getByRole('button', { name: 'Move A3 up' }));
    await waitFor(() => expect(order(session())).toEqual(['One', 'Three', 'Two']));
    expect(screen.getByRole('button', { name: 'Move A2 up' })).toBeTruthy();
  });

  it('deletes an action and brings it back with undo', async () => {
    const { user, session } = await renderApp(three);
    await user.click(screen.getByRole('button', { name: /^A1 One/ }));
    await user.click(screen.getByRole('button', { name: 'Delete A1' }));
    await waitFor(() => expect(order(session())).toEqual(['Two', 'Three']));
    expect(notices()).toEqual(['A1 deleted: One']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(order(session())).toEqual(['One', 'Two', 'Three']));
  });

  it('keeps changes that were not agreed and marks the action', async () => {
    const { user } = await renderApp(three);
    await user.click(screen.getByRole('button', { name: /^A1 One/ }));
    await user.keyboard(' and more{Escape}');
    expect(screen.getByText('(changes not agreed yet)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^A1 One/ }));
    expect((text() as HTMLTextAreaElement).value).toBe('One and more');
  });
});

describe('decisions and parked questions beside the actions', () => {
  it('adds, changes and deletes decisions', async () => {
    const { user, session } = await renderApp();
    await user.click(screen.getByRole('tab', { name: /Decisions/ }));
    await user.type(field('Add a decision'), 'The number comes off the wall{Enter}');
    await screen.findByText('The number comes off the wall');
    expect((field('Add a decision') as HTMLInputElement).value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Change: The number comes off the wall' }));
    await user.type(screen.getByRole('textbox', { name: 'Decision 1' }), ' today{Enter}');
    await screen.findByText('The number comes off the wall today');
    await user.click(
      screen.getByRole('button', { name: 'Delete: The number comes off the wall today' }),
    );
    await waitFor(() => expect(Object.keys(session().decisions)).toHaveLength(0));
    expect(notices()).toEqual(['Decision deleted: The number comes off the wall today']);
    expect(document.activeElement).toBe(field('Add a decision'));
  });

  it('parks a question and gives it to exactly one person', async () => {
    const { user, session, ids } = await renderApp();
    await user.click(screen.getByRole('tab', { name: /Parked/ }));
    await user.type(field('Park a question'), 'Do we still sell tapes?{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Who takes it?' }));
    const taker = screen.getByRole('textbox', { name: 'Who takes it along: exactly one' });
    expect(document.activeElement).toBe(taker);
    await user.type(taker, 'both{Enter}');
    expect(
      screen.getByText('When everybody owns it, nobody does. Choose one person.'),
    ).toBeTruthy();
    await user.clear(taker);
    await user.type(taker, 'cleo{Enter}');
    await screen.findByRole('button', { name: 'Cleo takes it' });
    expect(Object.values(session().parked)[0]?.takerId).toBe(ids.people[2]);
  });

  it('keeps a line that was begun while the room is elsewhere', async () => {
    const { user, send, ids } = await renderApp();
    await user.click(screen.getByRole('tab', { name: /Decisions/ }));
    await user.type(field('Add a decision'), 'Half a dec');
    await send({ name: 'stage.enter', payload: { stageId: ids.close } });
    await send({ name: 'stage.enter', payload: { stageId: ids.actions } });
    await user.click(screen.getByRole('tab', { name: /Decisions/ }));
    expect((field('Add a decision') as HTMLInputElement).value).toBe('Half a dec');
  });
});

describe('hostile text', () => {
  it('shows markup as the letters that were typed', async () => {
    await renderApp({ build: () => [addAction({ text: '<img src=x onerror=alert(1)>' })] });
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(document.activeElement).toBe(text());
  });
});
