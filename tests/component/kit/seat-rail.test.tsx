import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SeatRail, type SeatRailItem } from '../../../renderer/src/kit/SeatRail';

const ITEMS: readonly SeatRailItem[] = [
  { id: '1', name: 'Callum', fullName: "Callum O'Rourke", state: 'has', stateWord: 'has written' },
  { id: '2', name: 'Jón', fullName: 'Jón Þórsson', state: 'now', stateWord: 'has the keyboard' },
  { id: '3', name: 'Yuki', fullName: 'Yuki Sato', state: 'away', stateWord: 'has left' },
];

it('names each seat with its state in words and tells who has the keyboard', () => {
  render(<SeatRail items={ITEMS} label="Seats" kind="well" onSelect={vi.fn()} />);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Callum, has written',
    'Jón, has the keyboard',
    'Yuki, has left',
  ]);
  expect(screen.getByRole('button', { current: true }).textContent).toContain('Jón');
});

it('gives a seat to whoever is pressed', async () => {
  const onSelect = vi.fn();
  render(<SeatRail items={ITEMS} label="Seats" kind="well" onSelect={onSelect} />);
  await userEvent.click(screen.getByRole('button', { name: /Callum/ }));
  expect(onSelect.mock.calls).toEqual([['1']]);
});

it('has no buttons where a press would do nothing', () => {
  render(<SeatRail items={ITEMS} label="Seats" kind="well" />);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.getByRole('listitem', { current: true }).textContent).toContain('Jón');
});
