import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { undo } from '../../../renderer/src/state/commands';
import { announced } from '../run/run-driver';
import { type BallotRoom, ballotRoom, NAMES } from './ballot-room';

afterEach(() => {
  vi.useRealTimers();
});

/** A result that was shown, with these dots on the themes in the order of the board. */
async function result(dots: readonly number[]): Promise<BallotRoom> {
  const room = await ballotRoom({ method: 'fingers' });
  for (const [index, name] of NAMES.entries()) {
    await screen.findByRole('heading', { level: 2, name });
    await room.user.keyboard(`${dots[index] ?? 0}{Enter}`);
  }
  await screen.findByText('Every theme is counted');
  await room.answer('{Enter}');
  await screen.findByRole('list', { name: 'Order of talking' });
  return room;
}
const rows = () =>
  within(screen.getByRole('list', { name: 'Order of talking' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const row = (name: RegExp) =>
  within(screen.getByRole('list', { name: 'Order of talking' })).getByRole('button', { name });

describe('the result of a ballot', () => {
  it('stands with dots, places and ties in words, and is said', async () => {
    const room = await result([2, 5, 2]);
    expect(rows()).toEqual([
      '1Phones5 dots1st place',
      '2Tests2 dotsshared 2nd place',
      '3Rota2 dotsshared 2nd place',
    ]);
    expect(announced()).toBe('Most dots: Phones, 5 dots.');
    expect(room.order()).toEqual(['Phones', 'Tests', 'Rota']);
  });

  it('shows themes without a dot, and says where nobody gave one', async () => {
    await result([0, 0, 0]);
    expect(rows()).toHaveLength(3);
    expect(rows()[0]).toBe('1Testsno dotsshared 1st place');
    expect(screen.getByText('Nobody gave a dot, so the order of the board stays.')).toBeTruthy();
  });

  it('changes its order with Alt and arrows, keeps the focus and says so', async () => {
    const room = await result([2, 5, 1]);
    expect(document.activeElement).toBe(row(/Phones.*dots/));
    await room.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(room.order()).toEqual(['Tests', 'Phones', 'Rota']));
    await waitFor(() => expect(announced()).toBe('Phones is number 2 of 3 now.'));
    expect(document.activeElement).toBe(row(/Phones.*dots/));
    undo();
    await waitFor(() => expect(room.order()).toEqual(['Phones', 'Tests', 'Rota']));
  });

  it('changes its order by a press on a button, and leaves the keyboard on the theme', async () => {
    const room = await result([2, 5, 1]);
    await room.user.click(screen.getByRole('button', { name: 'Talk about it earlier: Rota' }));
    await waitFor(() => expect(room.order()).toEqual(['Phones', 'Rota', 'Tests']));
    expect(document.activeElement).toBe(row(/Rota.*dot/));
  });

  it('leads to the talk with the keys that lead on everywhere', async () => {
    const room = await result([2, 5, 1]);
    await room.user.keyboard('{PageDown}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Phones' })).toBeTruthy();
    expect(room.order()).toEqual(['Phones', 'Tests', 'Rota']);
  });

  it('gives the talk its order and shows the dots beside each theme', async () => {
    const room = await result([2, 5, 0]);
    await room.user.click(screen.getByRole('button', { name: 'Talk about the themes' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Phones' })).toBeTruthy();
    expect(screen.getByText(/theme 1 of 3 · 5 dots/)).toBeTruthy();
    const jumps = within(screen.getByRole('navigation', { name: 'Themes of this question' }));
    expect(jumps.getByRole('button', { name: 'Theme 2: Tests, 2 dots' })).toBeTruthy();
    expect(jumps.getByRole('button', { name: 'Theme 3: Rota, no dots' })).toBeTruthy();
  });

  it('is voted on again, and comes back when that is undone', async () => {
    const room = await result([2, 5, 1]);
    await room.user.click(screen.getByRole('button', { name: 'Vote again' }));
    await room.pass(500);
    await room.user.click(screen.getByRole('button', { name: /^Start the vote/ }));
    await screen.findByText('Show your fingers for');
    expect(room.ballot().counts).toEqual({});
    undo();
    await screen.findByRole('list', { name: 'Order of talking' });
    expect(rows()[0]).toBe('1Phones5 dots1st place');
  });
});
