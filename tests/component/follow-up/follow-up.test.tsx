import { addDays } from '@shared/lib/iso-day';
import { longDate } from '@shared/text/dates';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { actionOf, checkInOn, digestWith } from '../../helpers/follow-up-digests';
import { lastNotice, renderFollowUp, today } from './follow-up-driver';

const day = (days: number) => addDays(today(), days);
/* Held a hundred days ago, whenever the test runs. */
const session = (...actions: ReturnType<typeof actionOf>[]) => [
  digestWith('s1', { title: 'Lessons of last year', heldOn: day(-100), actions }),
];
const measured = { measure: 'Reopened tickets', unit: '%', baseline: 11, target: 4 };
const twoActions = () =>
  session(
    actionOf('a1', { order: 1, text: 'Write the run-book', dueOn: day(60), ...measured }),
    actionOf('a2', { order: 2, text: 'Replace the rota', ownerId: 'ben', dueOn: day(-9) }),
  );
const rows = () =>
  within(screen.getByRole('list', { name: 'Actions of all sessions' })).getAllByRole('button');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

describe('the list', () => {
  it('PF3: has late actions first, says so in words, and gives the keyboard to the first row', async () => {
    await renderFollowUp({ sessions: twoActions() });
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Replace the rota, Ben Ode, session \d{4}, late since /),
      expect.stringMatching(/^Write the run-book, Ada Berg, session \d{4}, due /),
    ]);
    expect(document.activeElement).toBe(rows()[0]);
    expect(screen.getByText('2 open, 1 late')).toBeTruthy();
  });

  it('is walked with the arrows; Enter opens an action, Escape leads back to its row', async () => {
    const { user } = await renderFollowUp({ sessions: twoActions() });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Write the run-book');
    expect(document.activeElement).toBe(button(/^Check in/));
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toMatch(/^Write the run-book/);
  });

  it('does not call a start a reading', async () => {
    await renderFollowUp({ sessions: session(actionOf('a1', { text: 'Read', ...measured })) });
    expect(rows()[0]?.textContent).toMatch(/start 11%, no reading yet, target 4%/);
    expect(rows()[0]?.textContent).not.toMatch(/last reading/);
  });

  it('finds while one types, and shows all again with Escape', async () => {
    const { user } = await renderFollowUp({ sessions: twoActions() });
    await user.type(field('Find an action'), 'run ada');
    expect(rows()).toHaveLength(1);
    expect(screen.getByText('1 found')).toBeTruthy();
    await user.type(field('Find an action'), ' zebra');
    expect(screen.getByText('No action has these words')).toBeTruthy();
    await user.type(field('Find an action'), '{Escape}');
    expect(rows()).toHaveLength(2);
  });

  it('shows ended ones only where they are asked for', async () => {
    const { user } = await renderFollowUp({
      sessions: twoActions(),
      checkIns: [checkInOn('c1', 's1/a1', day(-3), { outcome: 'done' })],
    });
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('radio', { name: 'Ended too' }));
    expect(rows().map((row) => row.textContent)[1]).toMatch(/^Write the run-book.*, done, /);
  });

  it('says what to do where nothing is', async () => {
    await renderFollowUp({ sessions: [] });
    expect(screen.getByText('No actions to follow up yet')).toBeTruthy();
  });

  const nine = () =>
    session(
      ...Array.from({ length: 9 }, (_, index) =>
        actionOf(`a${index}`, { order: index, text: `Action number ${index}` }),
      ),
    );

  it('PF3: begins at its first page in another order, and for whoever comes anew; the way back from an action leads to its place', async () => {
    const { user } = await renderFollowUp({ sessions: nine() });
    await user.keyboard('{PageDown}{Enter}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Action number 6');
    await user.keyboard('{Escape}');
    expect(rows()[0]?.textContent).toMatch(/^Action number 6/);
    await user.click(screen.getByRole('radio', { name: 'Ended too' }));
    expect(rows()[0]?.textContent).toMatch(/^Action number 0/);
    await user.click(button('Next page'));
    expect(rows()[0]?.textContent).toMatch(/^Action number 6/);
    await user.click(screen.getByRole('tab', { name: 'Customers' }));
    await user.click(screen.getByRole('tab', { name: 'Follow-up' }));
    expect(rows()[0]?.textContent).toMatch(/^Action number 0/);
  });

  it('PF3: says on its calendar button that a file holds more than what was found', async () => {
    const { user } = await renderFollowUp({ sessions: twoActions() });
    expect(button(/^Calendar file/).textContent).toMatch(/^Calendar file ?K$/);
    await user.type(field('Find an action'), 'run');
    expect(button(/^Calendar file: all 2 days of everybody/)).toBeTruthy();
  });

  it('S54: calls no target reached where nobody knows from which side it is', async () => {
    await renderFollowUp({
      sessions: session(actionOf('a1', { text: 'Delete', target: 0, unit: 'passwords' })),
      checkIns: [checkInOn('c1', 's1/a1', day(-3), { reading: 17 })],
    });
    expect(rows()[0]?.textContent).toMatch(/last reading 17.passwords, target 0.passwords/);
    expect(rows()[0]?.textContent).not.toMatch(/reached/);
  });

  it('turns pages instead of scrolling', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      actionOf(`a${index}`, { order: index, text: `Action number ${index}` }),
    );
    const { user } = await renderFollowUp({ sessions: session(...many) });
    expect(rows()).toHaveLength(6);
    await user.keyboard('{PageDown}');
    expect(rows().map((row) => row.textContent?.slice(0, 15))).toEqual([
      'Action number 6',
      'Action number 7',
      'Action number 8',
    ]);
  });
});

describe('a person', () => {
  it('has a page with everything, reached from the name, in whatever case it was typed', async () => {
    const [held] = twoActions();
    if (held === undefined) throw new Error('No session');
    const { user } = await renderFollowUp({
      sessions: [{ ...held, commitments: [{ id: 'ben', text: 'I ask first', writtenAt: 1 }] }],
      checkIns: [checkInOn('c1', 's1/a1', day(-3), { handedTo: 'ben  ODE', seen: 'Ada is away' })],
      company: {
        conversations: {
          t1: { id: 't1', by: 'BEN ODE', on: today(), customer: 'X', heard: '', writtenAt: 1 },
        },
      },
    });
    await user.click(screen.getByRole('radio', { name: 'By person' }));
    await user.click(button(/^Everything that .* has, 2 open, 1 late$/));
    expect(screen.getByText(/^2 open actions/)).toBeTruthy();
    expect(screen.getByText('I ask first')).toBeTruthy();
    expect(screen.getByText('1 conversation with a customer this quarter')).toBeTruthy();
    expect(rows()).toHaveLength(2);
  });
});

describe('the way to a person and back', () => {
  it('leads from an action to its owner and back to the action, then to the list', async () => {
    const { user } = await renderFollowUp({ sessions: twoActions() });
    await user.keyboard('{Enter}');
    await user.click(button('Ben Ode'));
    expect(button(/^Back to the action/)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Replace the rota');
    await user.keyboard('{Escape}');
    expect(rows()).toHaveLength(2);
  });

  it('leads back to the person on whose page an action was opened, and not round in circles', async () => {
    const { user } = await renderFollowUp({ sessions: twoActions() });
    await user.click(screen.getByRole('radio', { name: 'By person' }));
    await user.click(button(/^Everything that Ben Ode has/));
    await user.click(rows()[0] as HTMLElement);
    await user.click(screen.getAllByRole('button', { name: 'Ben Ode' }).at(-1) as HTMLElement);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('radio', { name: 'By person' })).toBeTruthy();
  });

  it('PF3: makes the calendar file of that person by its key', async () => {
    const { user, bridge } = await renderFollowUp({ sessions: twoActions() });
    bridge.answer('company:saveCalendar', () => ({
      ok: true,
      value: { kind: 'saved', fileName: 'ben.ics' },
    }));
    await user.keyboard('{Enter}');
    await user.click(button('Ben Ode'));
    await user.keyboard('k');
    await waitFor(() => expect(lastNotice()?.text).toBe('Saved as ben.ics.'));
    expect(bridge.calls.at(-1)?.payload).toMatchObject({ owner: 'Ben Ode', ref: null });
  });
});

describe('the board by phase', () => {
  const column = (name: RegExp) => screen.getByRole('region', { name });

  it('WC3: moves an action through the four phases by keys, and the focus stays with it', async () => {
    const { user, checkIns } = await renderFollowUp({
      sessions: session(actionOf('a1', { text: 'Write the run-book' })),
    });
    await user.click(screen.getByRole('radio', { name: 'By phase' }));
    const card = () => button(/^Write the run-book/);
    card().focus();
    for (const phase of [/^Implementation/, /^Operation/, /^Optimisation/]) {
      await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
      await waitFor(() => expect(within(column(phase)).getByRole('button')).toBeTruthy());
      await waitFor(() => expect(document.activeElement).toBe(card()));
    }
    /* Behind the last phase there is none. */
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(checkIns().map(({ phase }) => phase)).toEqual([
      'implementation',
      'operation',
      'optimisation',
    ]);
    await user.keyboard('1');
    await waitFor(() => expect(within(column(/^Planning/)).getByRole('button')).toBeTruthy());
  });

  it('Escape puts a carried card back, and does not leave the page', async () => {
    const { user, checkIns } = await renderFollowUp({
      sessions: session(actionOf('a1', { text: 'Write the run-book' })),
    });
    await user.click(screen.getByRole('radio', { name: 'By phase' }));
    const card = button(/^Write the run-book/);
    fireEvent.mouseDown(card, { button: 0, clientX: 5, clientY: 5 });
    fireEvent.mouseMove(document, { clientX: 60, clientY: 60 });
    await waitFor(() => expect(card.dataset.carried).toBe('true'));
    fireEvent.keyDown(document.body, { key: 'Escape', code: 'Escape' });
    await waitFor(() => expect(card.dataset.carried).toBeUndefined());
    expect(button(/^Write the run-book/)).toBeTruthy();
    expect(useAppStore.getState().screen).toBe('company');
    expect(checkIns()).toEqual([]);
  });

  it('is walked across empty columns, and Enter opens the card', async () => {
    const { user } = await renderFollowUp({
      sessions: session(
        actionOf('a1', { text: 'Left' }),
        actionOf('a2', { text: 'Right', phase: 'operation' }),
      ),
    });
    await user.click(screen.getByRole('radio', { name: 'By phase' }));
    button(/^Left/).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button(/^Right/));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Right');
  });
});

describe('a check-in', () => {
  const open = async (options: Parameters<typeof renderFollowUp>[0]) => {
    const driver = await renderFollowUp(options);
    await driver.user.keyboard('{Enter}c');
    return driver;
  };
  const one = () => session(actionOf('a1', { text: 'Read answers aloud', ...measured }));

  it('PF3: is one record with today as its day, and can be taken back', async () => {
    const { user, checkIns } = await open({ sessions: one() });
    expect(document.activeElement).toBe(field('Reading (%)'));
    await user.type(field('Reading (%)'), '6.5');
    await user.type(field('What was seen or learnt'), 'Two of three read them{Enter}');
    await waitFor(() => expect(checkIns()).toHaveLength(1));
    expect(checkIns()[0]).toMatchObject({
      on: today(),
      reading: 6.5,
      seen: 'Two of three read them',
      outcome: null,
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    lastNotice()?.action?.run();
    await waitFor(() => expect(checkIns()).toHaveLength(0));
  });

  it('is written once, however fast Enter is pressed again', async () => {
    const { user, checkIns } = await open({ sessions: one() });
    await user.type(field('Reading (%)'), '6.5');
    const form = screen.getByRole('dialog').querySelector('form');
    if (form === null) throw new Error('No form');
    fireEvent.submit(form);
    fireEvent.submit(form);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(checkIns()).toHaveLength(1);
  });

  it('PF3: keeps a next look that it proposes where nobody says one, so that nothing is forgotten', async () => {
    const { user, checkIns } = await open({ sessions: one() });
    expect(screen.getByText(longDate(day(28), 'en-GB'))).toBeTruthy();
    await user.type(field('Reading (%)'), '6.5{Enter}');
    await waitFor(() => expect(checkIns()[0]).toMatchObject({ reading: 6.5, nextOn: day(28) }));
    expect(screen.queryByText('none planned')).toBeNull();
  });

  it('PF3: leaves the next look to the plan of the action where it has one', async () => {
    const planned = session(actionOf('a1', { text: 'Read', ...measured, dueOn: day(60) }));
    const { user, checkIns } = await open({ sessions: planned });
    await user.type(field('Reading (%)'), '6.5{Enter}');
    await waitFor(() => expect(checkIns()[0]).toMatchObject({ reading: 6.5, nextOn: null }));
  });

  it('PF4: a second Enter after it was ended does nothing, and never takes it up again', async () => {
    const { user, checkIns } = await open({ sessions: one() });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Came to' }), 'basic');
    await user.type(field('What was seen or learnt'), 'It holds{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    );
    await user.keyboard('{Enter}');
    expect(checkIns().map(({ outcome }) => outcome)).toEqual(['basic']);
    expect(button(/^Take up again/)).toBeTruthy();
  });

  it('keeps words and figures of a sheet that was left, but not what it came to', async () => {
    const { user, checkIns } = await open({ sessions: one() });
    await user.type(field('Reading (%)'), '6');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Came to' }), 'dropped');
    await user.click(button('Close'));
    await user.keyboard('c');
    expect((field('Reading (%)') as HTMLInputElement).value).toBe('6');
    await user.type(field('What was seen or learnt'), 'Two read them{Enter}');
    await waitFor(() => expect(checkIns()[0]).toMatchObject({ reading: 6, outcome: null }));
  });

  it('refuses a reading of something else than what is counted', async () => {
    const tickets = session(actionOf('counted', { text: 'Close', ...measured, unit: 'tickets' }));
    const { user, checkIns } = await open({ sessions: tickets });
    await user.type(field('Reading (tickets)'), '6.5 %{Enter}');
    expect(screen.getByText('What is counted here is tickets. Type the number only.')).toBeTruthy();
    expect(checkIns()).toEqual([]);
  });

  it('says which action it is about, and takes yesterday for its day', async () => {
    const { user, checkIns } = await open({ sessions: one() });
    expect(within(screen.getByRole('dialog')).getByText('Read answers aloud')).toBeTruthy();
    await user.clear(field('Looked at on'));
    await user.type(field('Looked at on'), 'yesterdai');
    expect(screen.getByText('Not a day yet. Try yesterday or 29 Jan.')).toBeTruthy();
    await user.type(field('Looked at on'), '{Backspace}y');
    expect(screen.getByText(longDate(day(-1), 'en-GB'))).toBeTruthy();
    await user.type(field('Reading (%)'), '6{Enter}');
    await waitFor(() => expect(checkIns()[0]).toMatchObject({ on: day(-1), reading: 6 }));
  });

  it('says inside the sheet why it is refused, and loses nothing', async () => {
    const { user, bridge } = await open({ sessions: session(actionOf('refused', measured)) });
    bridge.answer('company:change', () => ({ ok: false, error: { code: 'disk-full' } }));
    await user.type(field('Reading (%)'), '6{Enter}');
    const dialog = within(screen.getByRole('dialog'));
    await waitFor(() => expect(dialog.getByRole('alert').textContent).toBeTruthy());
    expect(dialog.getByRole('alert').textContent?.trim()).toBe(lastNotice()?.text);
    expect((field('Reading (%)') as HTMLInputElement).value).toBe('6');
  });

  it('reads numbers in the language of the app', async () => {
    const { user, checkIns } = await open({ sessions: one(), settings: { locale: 'de' } });
    await user.type(field('Messwert (%)'), '6,5 %{Enter}');
    await waitFor(() => expect(checkIns()[0]?.reading).toBe(6.5));
  });

  it('refuses a day to come and an empty sheet in one sentence, and loses nothing', async () => {
    const { user, checkIns } = await open({ sessions: one() });
    await user.click(button('Write it down'));
    expect(screen.getByText(/^Say at least one thing/)).toBeTruthy();
    await user.type(field('Reading (%)'), '6');
    await user.clear(field('Looked at on'));
    await user.type(field('Looked at on'), 'tomorrow{Enter}');
    expect(screen.getByText(/^This day is still to come/)).toBeTruthy();
    await user.clear(field('Looked at on'));
    await user.type(field('Looked at on'), `${day(-200)}{Enter}`);
    expect(screen.getByText('The action was agreed later than this day.')).toBeTruthy();
    expect(checkIns()).toEqual([]);
    await user.click(button('Close'));
    await user.keyboard('c');
    expect((field('Reading (%)') as HTMLInputElement).value).toBe('6');
    await user.clear(field('Looked at on'));
    await user.type(field('Looked at on'), `${day(-1)}{Enter}`);
    await waitFor(() => expect(checkIns()[0]).toMatchObject({ on: day(-1), reading: 6 }));
  });

  it('asks why an action is dropped', async () => {
    const { user, checkIns } = await open({ sessions: one() });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Came to' }), 'dropped');
    await user.click(button('Write it down'));
    expect(screen.getByText('Say in a few words why it is dropped.')).toBeTruthy();
    await user.type(field('Why it is dropped'), 'Nobody needs it{Enter}');
    await waitFor(() => expect(checkIns()[0]).toMatchObject({ outcome: 'dropped' }));
    expect(button(/^Take up again/)).toBeTruthy();
    await user.click(button(/^Take up again/));
    await waitFor(() => expect(button(/^Check in/)).toBeTruthy());
  });

  it('PF4: makes a basic of it, with its process, in one step', async () => {
    const { user, company, steps } = await open({ sessions: one() });
    await user.type(field('Reading (%)'), '4');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Came to' }), 'basic');
    expect(field('Look at it again on')).toBeTruthy();
    await user.click(button('Write it down'));
    await waitFor(() => expect(Object.values(company().processes)).toHaveLength(1));
    expect(steps().map((changes) => changes.map(({ table }) => table))).toEqual([
      ['checkIns', 'processes'],
    ]);
    lastNotice()?.action?.run();
    await waitFor(() => expect(company()).toMatchObject({ checkIns: {}, processes: {} }));
  });

  it('PF4: says that the process stays where the entry is taken out that made a basic of it', async () => {
    const { user, company } = await open({ sessions: one() });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Came to' }), 'basic');
    await user.click(button('Write it down'));
    await user.click(await screen.findByRole('button', { name: /^Remove what was written on/ }));
    await waitFor(() =>
      expect(lastNotice()?.text).toMatch(/ Its process stays in the register\.$/),
    );
    expect(Object.values(company().processes)).toHaveLength(1);
  });

  it('PF2: words the same bad reading differently inside the window and after it', async () => {
    const windowed = session(
      actionOf('a1', { text: 'Read answers aloud', ...measured, adjustmentWeeks: 10 }),
    );
    const { user } = await open({ sessions: windowed });
    await user.type(field('Reading (%)'), '13');
    /* Ten weeks after the session are thirty days ago. */
    await user.clear(field('Looked at on'));
    await user.type(field('Looked at on'), day(-31));
    expect(
      screen.getByText(/: expected dip until .* feels like a step back at first\.$/),
    ).toBeTruthy();
    await user.clear(field('Looked at on'));
    await user.type(field('Looked at on'), day(-29));
    expect(screen.getByText(/: worse than at the start\.$/)).toBeTruthy();
  });
});

describe('the card of an action', () => {
  it('shows its readings also as a table, and takes a mistaken entry out of the log', async () => {
    const { user, checkIns } = await renderFollowUp({
      sessions: session(actionOf('a1', { text: 'Read answers aloud', ...measured })),
      checkIns: [
        checkInOn('c1', 's1/a1', day(-60), { reading: 9 }),
        checkInOn('c2', 's1/a1', day(-5), { reading: 6, seen: 'On the way' }),
      ],
    });
    await user.keyboard('{Enter}');
    const table = screen.getByRole('table', { name: 'Readings over time' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText(/^6% on .*: on its way\.$/)).toBeTruthy();
    const [newest] = screen.getAllByRole('button', { name: /^Remove what was written on/ });
    if (newest === undefined) throw new Error('Nothing to remove');
    await user.click(newest);
    await waitFor(() => expect(checkIns().map(({ id }) => id)).toEqual(['c1']));
    lastNotice()?.action?.run();
    await waitFor(() => expect(checkIns()).toHaveLength(2));
  });

  it('PF4: tells the history through the sessions, and leads from one to the other', async () => {
    const sessions = [
      digestWith('s2', {
        title: 'Lessons two',
        heldOn: day(-50),
        actions: [
          actionOf('b1', {
            text: 'Read them again',
            carriedFrom: { sessionId: 's1', recordId: 'a1' },
          }),
        ],
      }),
      ...session(actionOf('a1', { text: 'Read answers aloud' })),
    ];
    const { user } = await renderFollowUp({
      sessions,
      checkIns: [checkInOn('c1', 's1/a1', day(-70), { seen: 'A slow start' })],
    });
    expect(rows()).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(screen.getByText('A slow start')).toBeTruthy();
    await user.click(button('Carried on from Lessons of last year'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Read answers aloud');
    expect(button('Goes on in Lessons two')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Check in/ })).toBeNull();
  });

  it('shortens what is longer than its column, and opens the whole in a sheet that turns pages', async () => {
    const said = `${'We rang each of the nine offices on Tuesday. '.repeat(14)}The end.`;
    const { user } = await renderFollowUp({
      sessions: session(actionOf('a1', { text: 'Read answers aloud' })),
      checkIns: [checkInOn('c1', 's1/a1', day(-3), { seen: said })],
    });
    await user.keyboard('{Enter}');
    expect(button('Next page')).toBeTruthy();
    await user.click(button(/^More of what was written on /));
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.queryByText(/The end\.$/)).toBeNull();
    await user.click(sheet.getByRole('button', { name: 'Next page' }));
    await user.click(sheet.getByRole('button', { name: 'Next page' }));
    expect(sheet.getByText(/The end\.$/)).toBeTruthy();
  });

  it('WC2: goes on to exactly one person, with the reason', async () => {
    const { user, checkIns } = await renderFollowUp({ sessions: twoActions() });
    await user.keyboard('{Enter}h');
    const to = field('To whom: exactly one');
    await user.type(to, 'the team');
    expect(
      screen.getByText('When everybody owns it, nobody does. Choose one person.'),
    ).toBeTruthy();
    await user.clear(to);
    await user.type(to, 'Ada and Cleo{Enter}');
    expect(screen.getByText('Two names. Choose the one who answers for it.')).toBeTruthy();
    expect(checkIns()).toEqual([]);
    await user.clear(to);
    await user.type(to, 'cleo{Enter}');
    expect(screen.getByText(/^Say in a few words why/)).toBeTruthy();
    await user.type(field('Why?'), 'Ben moves on{Enter}');
    await waitFor(() =>
      expect(checkIns()[0]).toMatchObject({ handedTo: 'Cleo Lim', seen: 'Ben moves on' }),
    );
    expect(lastNotice()?.text).toBe('Ben Ode hands on to Cleo Lim.');
  });

  it('says a name in a notice without signs that turn letters, and not longer than a line or two', async () => {
    const { user } = await renderFollowUp({ sessions: twoActions() });
    await user.keyboard('{Enter}h');
    await user.type(field('To whom: exactly one'), `\u202e${'Quist '.repeat(40)}`);
    await user.type(field('Why?'), 'Ben moves on{Enter}');
    await waitFor(() => expect(lastNotice()?.text).toMatch(/^Ben Ode hands on to Quist .* …\.$/));
    expect(lastNotice()?.text.length).toBeLessThan(100);
  });

  it('is handed on as of the day on which it was agreed', async () => {
    const { user, checkIns } = await renderFollowUp({ sessions: twoActions() });
    await user.keyboard('{Enter}h');
    expect(within(screen.getByRole('dialog')).getByText('Replace the rota')).toBeTruthy();
    await user.type(field('To whom: exactly one'), 'cleo');
    await user.clear(field('Agreed on'));
    await user.type(field('Agreed on'), 'tomorrow');
    await user.type(field('Why?'), 'Ben moves on{Enter}');
    expect(screen.getByText(/^This day is still to come/)).toBeTruthy();
    expect(checkIns()).toEqual([]);
    await user.clear(field('Agreed on'));
    await user.type(field('Agreed on'), '3 days ago{Enter}');
    await waitFor(() => expect(checkIns()[0]).toMatchObject({ on: day(-3), handedTo: 'Cleo Lim' }));
  });

  it('says how many more names there are than it offers to tap', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Person ${'ABCDEFGHIJKL'[index]}`);
    const people = names.map((name) => ({ id: name, name, role: '', isManagement: false }));
    const [held] = session(actionOf('a1', { ownerId: 'Person A' }));
    if (held === undefined) throw new Error('No session');
    const { user } = await renderFollowUp({ sessions: [{ ...held, people }] });
    await user.keyboard('{Enter}h');
    expect(screen.getAllByRole('button', { name: /^Person [B-L]$/ })).toHaveLength(8);
    expect(screen.getByText('+3 more: type a letter or two')).toBeTruthy();
    await user.type(field('To whom: exactly one'), 'person l');
    expect(button('Person L')).toBeTruthy();
    expect(screen.queryByText(/more: type a letter/)).toBeNull();
  });

  it('moves its due day with a reason, and its phase by one key', async () => {
    const { user, checkIns } = await renderFollowUp({ sessions: twoActions() });
    await user.keyboard('{Enter}d');
    await user.type(field('Due on'), `${day(30)}{Enter}`);
    await user.type(field('Why?'), 'The supplier is late{Enter}');
    await waitFor(() => expect(checkIns()[0]).toMatchObject({ dueOn: day(30) }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('3');
    await waitFor(() => expect(checkIns()[1]).toMatchObject({ phase: 'operation' }));
  });

  it('PF3: asks for a calendar file of this action only', async () => {
    const { user, bridge } = await renderFollowUp({ sessions: twoActions() });
    bridge.answer('company:saveCalendar', () => ({
      ok: true,
      value: { kind: 'saved', fileName: 'rota.ics' },
    }));
    await user.keyboard('{Enter}k');
    await waitFor(() => expect(lastNotice()?.text).toBe('Saved as rota.ics.'));
    expect(bridge.calls.at(-1)).toEqual({
      name: 'company:saveCalendar',
      payload: { owner: null, ref: { sessionId: 's1', actionId: 'a2' }, locale: 'en-GB' },
    });
  });
});
