import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { undo } from '../../../renderer/src/state/commands';
import { announced, notices } from '../run/run-driver';
import { type BallotRoom, ballotRoom } from './ballot-room';

afterEach(() => {
  vi.useRealTimers();
});

const begin = () => screen.getByRole('button', { name: /^Start the vote/ });
const card = (name: string) =>
  screen.findByText(
    (_, element) => element?.textContent === `${name}, when you have it, pressEnter`,
  );
const left = (text: string) =>
  waitFor(() =>
    expect(document.querySelector('.ballot-dots__left')?.textContent).toBe(`${text} left`),
  );
const byTurns = (options: Parameters<typeof ballotRoom>[0] = {}) =>
  ballotRoom({ method: 'turns', ...options });

/** Somebody takes the keyboard from the card. */
async function take(room: BallotRoom, name: string): Promise<void> {
  await card(name);
  await room.answer('{Enter}');
  await screen.findByRole('heading', { name: `${name} is voting` });
}

describe('before a ballot', () => {
  it('starts with one Enter, by turn and with three dots', async () => {
    const room = await ballotRoom();
    expect(screen.getByText('3 themes, 3 people')).toBeTruthy();
    expect(document.activeElement).toBe(begin());
    await room.answer('{Enter}');
    await card('Ada');
    expect(room.ballot()).toMatchObject({ method: 'turns', dots: 3 });
  });

  it('offers each method and from one to ten dots, and begins with what was chosen last', async () => {
    const room = await ballotRoom();
    await room.user.click(screen.getByRole('radio', { name: /^Show of fingers/ }));
    const fewer = screen.getByRole('button', { name: 'One dot fewer' });
    await room.user.click(fewer);
    await room.user.click(fewer);
    expect(screen.getByText('1 dot each')).toBeTruthy();
    expect(fewer).toHaveProperty('disabled', true);
    await room.pass(500);
    await room.user.click(begin());
    await waitFor(() => expect(room.ballot()).toMatchObject({ method: 'fingers', dots: 1 }));
    await room.user.click(await screen.findByRole('button', { name: 'Begin anew' }));
    expect(screen.getByRole('radio', { name: /^Show of fingers/ })).toHaveProperty('checked', true);
    expect(screen.getByText('1 dot each')).toBeTruthy();
    await room.user.click(screen.getByRole('button', { name: 'Back to where we were' }));
    expect(await screen.findByText('Show your fingers for')).toBeTruthy();
  });

  it('starts with Enter on the way to vote that the arrows have led to, once its card has settled', async () => {
    const room = await ballotRoom();
    const fingers = screen.getByRole('radio', { name: /^Show of fingers/ });
    fingers.focus();
    fireEvent.click(fingers);
    await room.user.keyboard('{Enter}');
    expect(fingers).toHaveProperty('checked', true);
    expect(room.session().ballots).toEqual({});
    await room.answer(' ');
    expect(room.session().ballots).toEqual({});
    await room.user.keyboard('{Enter}');
    await waitFor(() => expect(room.ballot().method).toBe('fingers'));
  });

  it('leads back by undo to the ballot that it covers, and undoes only what is in sight', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('11');
    await left('1 of 3 dots');
    await room.user.click(screen.getByRole('button', { name: 'Begin anew' }));
    await waitFor(() => expect(document.activeElement).toBe(begin()));
    await room.user.keyboard('{Control>}z{/Control}');
    await left('1 of 3 dots');
    expect(notices()).toEqual([]);
    undo();
    await left('2 of 3 dots');
    await waitFor(() => expect(notices()).toEqual(['Undone: give a dot (Ada)']));
  });

  it('gives its place to the ballot as soon as that changes', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('1');
    await left('2 of 3 dots');
    await room.user.click(screen.getByRole('button', { name: 'Begin anew' }));
    undo();
    await left('3 of 3 dots');
  });

  it('leads back to grouping where there are no themes', async () => {
    const room = await ballotRoom({ themes: [] });
    expect(screen.getByText('There are no themes to vote on yet')).toBeTruthy();
    await room.user.click(screen.getByRole('button', { name: 'Group the notes' }));
    await waitFor(() => expect(room.session().desks[room.question]?.step).toBe('group'));
  });

  it('says of a single theme that there is nothing to choose, and leads on to it', async () => {
    const room = await ballotRoom({ themes: ['Tests'] });
    expect(screen.getByText('There is only one theme')).toBeTruthy();
    await room.user.click(screen.getByRole('button', { name: 'Talk about it' }));
    await waitFor(() => expect(room.session().desks[room.question]?.step).toBe('discuss'));
  });

  it('lets the room talk without a vote', async () => {
    const room = await ballotRoom();
    await room.user.click(screen.getByRole('button', { name: 'Talk about the themes' }));
    await waitFor(() => expect(room.session().desks[room.question]?.step).toBe('discuss'));
    expect(room.session().ballots).toEqual({});
  });
});

describe('the hand-over of a ballot', () => {
  it('swallows figures and letters until the person says that they have it', async () => {
    const room = await byTurns();
    await card('Ada');
    await room.answer('12p{Backspace}');
    expect(room.ballot().votes).toEqual({});
    expect(room.session().position.stageId).toBe(room.question);
    await room.user.keyboard(' ');
    expect(await screen.findByRole('heading', { name: 'Ada is voting' })).toBeTruthy();
  });

  it('leads on and back by the keys that do so everywhere, and waits for the same person', async () => {
    const room = await byTurns();
    await card('Ada');
    await room.answer('{PageDown}');
    await waitFor(() => expect(room.session().desks[room.question]?.step).toBe('discuss'));
    expect(room.ballot().isShown).toBe(false);
    await room.user.keyboard('{PageUp}');
    await card('Ada');
  });

  it('takes no key in its first moment, and none that is held down', async () => {
    const room = await byTurns();
    await card('Ada');
    await room.user.keyboard('{Enter}');
    await room.pass(500);
    fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
    fireEvent.keyDown(document.body, { key: ' ', repeat: true });
    await card('Ada');
    expect(room.session().desks[room.question]?.takenBallot ?? 0).toBe(0);
  });
});

describe('a turn of a ballot', () => {
  it('gives a dot for each figure, however quickly they come, and never more than there are', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('1132');
    await left('0 of 3 dots');
    expect(
      await screen.findByText('All 3 dots are given. Backspace takes them back.'),
    ).toBeTruthy();
    expect(room.ballot().votes[room.personId('Ada')]).toEqual({
      [room.theme('Tests')]: 2,
      [room.theme('Rota')]: 1,
    });
  });

  it('looks the same wherever the dots have gone, and says nothing of it', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    const seen: string[] = [];
    for (const figure of ['1', '3']) {
      await room.user.keyboard(figure);
      await left('2 of 3 dots');
      await waitFor(() => expect(announced()).toBe('A dot is given. 2 left.'));
      seen.push(document.body.innerHTML);
      await room.user.keyboard('{Backspace}');
      await left('3 of 3 dots');
    }
    expect(seen[0]).toBe(seen[1]);
  });

  it('takes all dots back with Backspace', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('12');
    await left('1 of 3 dots');
    await room.user.keyboard('{Backspace}');
    await left('3 of 3 dots');
    expect(room.ballot().votes[room.personId('Ada')]).toEqual({});
  });

  it('says no longer that a dot is given when that is undone', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('1');
    await waitFor(() => expect(announced()).toBe('A dot is given. 2 left.'));
    undo();
    await left('3 of 3 dots');
    expect(announced()).toBe('');
  });

  it('forgets what it remarked when undo has changed the dots', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('1111');
    const remark = 'All 3 dots are given. Backspace takes them back.';
    await screen.findByText(remark);
    undo();
    await left('1 of 3 dots');
    expect(screen.queryByText(remark)).toBeNull();
    await room.user.keyboard('{Enter}');
    await screen.findByText('1 dot not given. Press Enter again to go on without it.');
    undo();
    await left('2 of 3 dots');
    await room.user.keyboard('{Enter}');
    await screen.findByText('2 dots not given. Press Enter again to go on without them.');
    expect(room.ballot().doneIds).toEqual([]);
  });

  it('goes on at once when all dots are given, and asks once where some are left', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('111{Enter}');
    await screen.findByText('Thank you, Ada.');
    await take(room, 'Ben');
    await room.user.keyboard('2{Enter}');
    expect(
      await screen.findByText('2 dots not given. Press Enter again to go on without them.'),
    ).toBeTruthy();
    expect(room.ballot().doneIds).toEqual([room.personId('Ada')]);
    await room.user.keyboard('{Enter}');
    await card('Cleo');
    expect(room.ballot().doneIds).toHaveLength(2);
  });

  it('is not ended by a second Enter when a dot was given in between', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('{Enter}1{Enter}');
    await screen.findByText('2 dots not given. Press Enter again to go on without them.');
    expect(room.ballot().doneIds).toEqual([]);
  });

  it('gives dots with the arrows and Space, and by a press on a theme', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('{ArrowDown}{ArrowDown} ');
    await left('2 of 3 dots');
    await room.user.click(screen.getByRole('button', { name: /Rota/ }));
    await left('1 of 3 dots');
    expect(room.ballot().votes[room.personId('Ada')]).toEqual({
      [room.theme('Phones')]: 1,
      [room.theme('Rota')]: 1,
    });
  });

  const themesUpTo = (count: number) =>
    Array.from({ length: count }, (_, index) => `Theme ${index + 1}`);

  it('means one theme by each stroke where there are more than nine, however quickly they come', async () => {
    const room = await byTurns({ themes: themesUpTo(11) });
    await take(room, 'Ada');
    await room.user.keyboard('11{Enter}');
    await screen.findByText('1 dot not given. Press Enter again to go on without it.');
    expect(room.ballot().votes[room.personId('Ada')]).toEqual({ [room.theme('Theme 1')]: 2 });
    await room.user.keyboard('{Backspace}12b');
    await left('0 of 3 dots');
    expect(room.ballot().votes[room.personId('Ada')]).toEqual({
      [room.theme('Theme 1')]: 1,
      [room.theme('Theme 2')]: 1,
      [room.theme('Theme 11')]: 1,
    });
  });

  it('shows the key of each theme beside it, and turns pages of them', async () => {
    const room = await byTurns({ themes: themesUpTo(12) });
    await take(room, 'Ada');
    expect(document.querySelector('.ballot-keys__give')?.textContent).toBe(
      '1 to 9, A to C give a dot',
    );
    expect(screen.queryByRole('button', { name: /Theme 12/ })).toBeNull();
    await room.user.keyboard('{PageDown}{PageDown}');
    await screen.findByRole('button', { name: /^C ?Theme 12/ });
    await room.user.keyboard('C');
    await left('2 of 3 dots');
    expect(room.ballot().votes[room.personId('Ada')]).toEqual({ [room.theme('Theme 12')]: 1 });
  });

  it('says which keys there are when one means no theme', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    for (const key of ['7', '0', 'a', 'p']) {
      await room.user.keyboard(key);
      expect(await screen.findByText('The themes have the keys 1 to 3.')).toBeTruthy();
      await left('3 of 3 dots');
      await room.user.keyboard('{Backspace}');
    }
  });

  it('says which letters there are when one means no theme', async () => {
    const room = await byTurns({ themes: themesUpTo(11) });
    await take(room, 'Ada');
    await room.user.keyboard('c');
    expect(await screen.findByText('The themes have the keys 1 to 9 and A to B.')).toBeTruthy();
    await left('3 of 3 dots');
  });

  it('leaves the keys of the whole app to the facilitator', async () => {
    const room = await byTurns({ themes: themesUpTo(11) });
    await take(room, 'Ada');
    for (const key of ['?', 'F1']) {
      expect(fireEvent.keyDown(document.body, { key })).toBe(true);
    }
    expect(fireEvent.keyDown(document.body, { key: 'a', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: 'a' })).toBe(false);
    await left('2 of 3 dots');
  });
});

describe('the table during a ballot', () => {
  const seat = (name: string) =>
    within(screen.getByRole('list', { name: /^Seats/ })).getByRole('button', {
      name: new RegExp(`^${name}`),
    });

  it('shows who has voted, who has the keyboard and who is missing', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('111{Enter}');
    await card('Ben');
    expect(seat('Ada').textContent).toBe('Ada, has voted');
    expect(seat('Ben').textContent).toBe('Ben, has the keyboard');
    expect(seat('Cleo').textContent).toBe('Cleo, has not voted yet');
  });

  it('gives the keyboard to somebody out of turn, and asks the others afterwards', async () => {
    const room = await byTurns();
    await card('Ada');
    await room.user.click(screen.getByRole('button', { name: 'Ada votes later' }));
    await card('Ben');
    await room.user.click(seat('Cleo'));
    await take(room, 'Cleo');
    await room.user.keyboard('111{Enter}');
    await card('Ada');
  });

  it('gives the turn before its keyboard back, with the dots as they were', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('112{Enter}');
    await card('Ben');
    await room.user.keyboard('{Control>}{Backspace}{/Control}');
    await take(room, 'Ada');
    await left('0 of 3 dots');
  });

  it('shows the result without those who are missing when the room says so', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('222{Enter}');
    await take(room, 'Ben');
    await room.user.click(screen.getByRole('button', { name: 'Show it without the missing 2' }));
    await waitFor(() => expect(room.ballot().isShown).toBe(true));
    expect(room.order()[0]).toBe('Phones');
  });

  it('waits for somebody who has come late when all the others are in', async () => {
    const room = await byTurns({
      people: ['Ada', 'Ben'],
      more: (stageId, [ada = '', ben = '']) => [
        { name: 'ballot.done', payload: { stageId, personId: ada } },
        { name: 'ballot.done', payload: { stageId, personId: ben } },
      ],
    });
    await screen.findByText('Everybody has voted');
    await room.bridge.request('session:dispatch', {
      name: 'people.add',
      payload: { people: [{ name: 'Dora', role: '', isManagement: false }] },
    });
    expect(await screen.findByText('Not voted yet: Dora')).toBeTruthy();
    await room.user.click(screen.getByRole('button', { name: 'Dora votes now' }));
    await card('Dora');
  });

  it('says whose turn an undo has opened again in the middle of the next one', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('111{Enter}');
    await take(room, 'Ben');
    undo();
    await card('Ada');
    await waitFor(() => expect(notices()).toEqual(['Undone: finish voting (Ada)']));
    undo();
    await waitFor(() => expect(notices()).toEqual(['Undone: give a dot (Ada)']));
  });

  it('takes back the end of a turn like everything else', async () => {
    const room = await byTurns();
    await take(room, 'Ada');
    await room.user.keyboard('111{Enter}');
    await card('Ben');
    undo();
    expect(await screen.findByRole('heading', { name: 'Ada is voting' })).toBeTruthy();
    await left('0 of 3 dots');
  });
});
