import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ballotRoom } from './ballot-room';

afterEach(() => {
  vi.useRealTimers();
});

const byOperator = () => ballotRoom({ method: 'operator' });
const asked = (name: string) => screen.findByRole('heading', { name: `${name} names the themes` });
const row = (name: string) =>
  within(screen.getByRole('list', { name: 'People' })).getByRole('button', {
    name: new RegExp(`^${name}`),
  });

describe('a ballot that one person types', () => {
  it('takes the dots of one person after the other, as quickly as they are typed', async () => {
    const room = await byOperator();
    await asked('Ada');
    await room.user.keyboard('113{Enter}');
    await asked('Ben');
    await room.user.keyboard('222{Enter}');
    await asked('Cleo');
    expect(room.ballot().votes).toEqual({
      [room.personId('Ada')]: { [room.theme('Tests')]: 2, [room.theme('Rota')]: 1 },
      [room.personId('Ben')]: { [room.theme('Phones')]: 3 },
    });
    expect(row('Ada').textContent).toContain('is in');
    expect(row('Cleo').textContent).toContain('is not in yet');
    expect(screen.getByText('2 of 3 are in')).toBeTruthy();
  });

  it('takes a figure or a letter for each theme where there are many', async () => {
    const themes = Array.from({ length: 11 }, (_, index) => `Theme ${index + 1}`);
    const room = await ballotRoom({ method: 'operator', themes });
    await asked('Ada');
    await room.user.keyboard('11A{Enter}');
    await asked('Ben');
    expect(room.ballot().votes[room.personId('Ada')]).toEqual({
      [room.theme('Theme 1')]: 2,
      [room.theme('Theme 10')]: 1,
    });
  });

  it('gives nobody more than their dots', async () => {
    const room = await byOperator();
    await asked('Ada');
    await room.user.keyboard('1111');
    expect(
      await screen.findByText('All 3 dots are given. Backspace takes them back.'),
    ).toBeTruthy();
    expect(room.ballot().votes[room.personId('Ada')]).toEqual({ [room.theme('Tests')]: 3 });
  });

  it('tells how many dots a person has given, and not where they are', async () => {
    const room = await byOperator();
    await asked('Ada');
    const seen: string[] = [];
    for (const figure of ['1', '3']) {
      await room.user.keyboard(figure);
      await waitFor(() => expect(row('Ada').textContent).toContain('1 of 3 dots given'));
      seen.push(document.body.innerHTML);
      await room.user.keyboard('{Backspace}');
      await waitFor(() => expect(row('Ada').textContent).toContain('0 of 3 dots given'));
    }
    expect(seen[0]).toBe(seen[1]);
  });

  it('goes to any person with the arrows or a press, and asks for each only once more', async () => {
    const room = await byOperator();
    await asked('Ada');
    await room.user.keyboard('{ArrowDown}');
    await asked('Ben');
    await room.user.keyboard('333{Enter}');
    await asked('Cleo');
    await room.user.click(row('Ada'));
    await asked('Ada');
    /* An Enter that was asked about for one person does not end another. */
    await room.user.keyboard('{Enter}');
    await screen.findByText('3 dots not given. Press Enter again to go on without them.');
    await room.user.click(row('Cleo'));
    await asked('Cleo');
    await room.user.keyboard('{Enter}');
    await screen.findByText('3 dots not given. Press Enter again to go on without them.');
    expect(room.ballot().doneIds).toEqual([room.personId('Ben')]);
  });

  it('steps from person to person by buttons, for a room too deep for the list', async () => {
    const room = await byOperator();
    await asked('Ada');
    await room.user.click(screen.getByRole('button', { name: 'Next person' }));
    await asked('Ben');
    await room.user.click(screen.getByRole('button', { name: 'Previous person' }));
    await asked('Ada');
    await room.user.keyboard('1');
    await waitFor(() => expect(Object.keys(room.ballot().votes)).toEqual([room.personId('Ada')]));
  });

  it('shows the result when all are in', async () => {
    const room = await byOperator();
    for (const name of ['Ada', 'Ben', 'Cleo']) {
      await asked(name);
      await room.user.keyboard('333{Enter}');
    }
    await screen.findByRole('heading', { name: 'Everybody has voted' });
    await room.answer('{Enter}');
    await waitFor(() => expect(room.ballot().isShown).toBe(true));
    expect(room.ballot().votes).toEqual({});
  });
});
