import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { undo } from '../../../renderer/src/state/commands';
import { ballotRoom, NAMES } from './ballot-room';

afterEach(() => {
  vi.useRealTimers();
});

const byFingers = () => ballotRoom({ method: 'fingers' });
const asked = (name: string) => screen.findByRole('heading', { level: 2, name });
const sum = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'All fingers, added up' });

describe('a ballot by fingers', () => {
  it('asks for one theme after the other, and shows ticks instead of sums', async () => {
    const room = await byFingers();
    await asked('Tests');
    expect(document.activeElement).toBe(sum());
    await room.user.keyboard('7{Enter}');
    await asked('Phones');
    expect(room.ballot().counts).toEqual({ [room.theme('Tests')]: 7 });
    expect(screen.getByText('1 of 3 counted')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Tests *, counted$/ }).textContent).not.toContain(
      '7',
    );
    expect(sum().value).toBe('');
    expect(document.activeElement).toBe(sum());
  });

  it('refuses more fingers than the room has, and what is no number, in one sentence', async () => {
    const room = await byFingers();
    await asked('Tests');
    await room.user.keyboard('10{Enter}');
    expect(
      await screen.findByText('This room can show 9 fingers at most. Count once more.'),
    ).toBeTruthy();
    await room.user.clear(sum());
    await room.user.type(sum(), 'many{Enter}');
    expect(await screen.findByText('Type a whole number from 0 to 9.')).toBeTruthy();
    expect(room.ballot().counts).toEqual({});
  });

  it('refuses more than the other themes have left, and says how many that are', async () => {
    const room = await byFingers();
    await asked('Tests');
    await room.user.keyboard('7{Enter}');
    await asked('Phones');
    await room.user.keyboard('3{Enter}');
    expect(
      await screen.findByText(
        'The other themes have 7 of the 9 fingers of this room, so 2 are left. Count once more, or put another sum right.',
      ),
    ).toBeTruthy();
    await room.user.clear(sum());
    await room.user.type(sum(), '2{Enter}');
    await asked('Rota');
    await room.user.keyboard('1{Enter}');
    expect(
      await screen.findByText(
        'The other themes have all 9 fingers of this room. Count once more, or put another sum right.',
      ),
    ).toBeTruthy();
    expect(room.ballot().counts).toEqual({ [room.theme('Tests')]: 7, [room.theme('Phones')]: 2 });
  });

  it('lets the next number take the place of one that was refused', async () => {
    const room = await byFingers();
    await asked('Tests');
    await room.user.keyboard('99{Enter}');
    const refusal = 'This room can show 9 fingers at most. Count once more.';
    await screen.findByText(refusal);
    await room.user.keyboard('4');
    expect(sum().value).toBe('4');
    expect(screen.queryByText(refusal)).toBeNull();
    await room.user.keyboard('{Enter}');
    await asked('Phones');
    expect(room.ballot().counts).toEqual({ [room.theme('Tests')]: 4 });
  });

  it('takes a refusal back when another sum has made room for the number', async () => {
    const room = await byFingers();
    await asked('Tests');
    await room.user.keyboard('7{Enter}');
    await asked('Phones');
    await room.user.keyboard('3{Enter}');
    await screen.findByText(/^The other themes have 7 of the 9 fingers/);
    undo();
    await asked('Tests');
    await room.user.keyboard('1{Enter}');
    await asked('Phones');
    expect(sum().value).toBe('3');
    expect(screen.queryByText(/fingers of this room/)).toBeNull();
  });

  it('begins anew with an empty number', async () => {
    const room = await byFingers();
    await asked('Tests');
    await room.user.keyboard('99{Enter}');
    await room.user.click(screen.getByRole('button', { name: 'Begin anew' }));
    await room.answer('{Enter}');
    await waitFor(() => expect(room.ballot().turn).toBe(2));
    await asked('Tests');
    expect(sum().value).toBe('');
    await waitFor(() => expect(room.session().drafts).toEqual({}));
  });

  it('keeps a sum that is half typed', async () => {
    const room = await byFingers();
    await asked('Tests');
    await room.user.keyboard('4');
    await waitFor(() =>
      expect(Object.values(room.session().drafts).map(({ text }) => text)).toEqual(['4']),
    );
    room.unmount();
  });

  it('counts a theme once more without telling what was counted', async () => {
    const room = await byFingers();
    await asked('Tests');
    await room.user.keyboard('7{Enter}');
    await asked('Phones');
    await room.user.click(screen.getByRole('button', { name: /^Tests *, counted$/ }));
    await asked('Tests');
    expect(sum().value).toBe('');
    expect(screen.getByText('Counted already. A new number takes its place.')).toBeTruthy();
    await room.user.keyboard('5{Enter}');
    await asked('Phones');
    expect(room.ballot().counts[room.theme('Tests')]).toBe(5);
  });

  it('shows the result when every theme is counted', async () => {
    const room = await byFingers();
    for (const [index, name] of NAMES.entries()) {
      await asked(name);
      await room.user.keyboard(`${index * 2}{Enter}`);
    }
    await asked('Every theme is counted');
    await room.answer('{Enter}');
    await waitFor(() => expect(room.ballot().isShown).toBe(true));
    expect(room.order()).toEqual(['Rota', 'Phones', 'Tests']);
  });
});
