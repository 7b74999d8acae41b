import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { StageRail, type StageRailItem } from '../../../renderer/src/kit/StageRail';

const ITEMS: readonly StageRailItem[] = [
  { id: 'open', title: 'Open', state: 'done', isBreak: false },
  { id: 'well', title: 'Went well', state: 'now', isBreak: false, spentShare: 0.4 },
  { id: 'pause', title: 'Break', state: 'next', isBreak: true },
];

function setUp(items = ITEMS) {
  const onSelect = vi.fn();
  render(
    <StageRail
      items={items}
      label="Agenda"
      stateWords={{ done: 'done', now: 'now', next: 'to come' }}
      foldedLabels={{ done: (count) => `${count} done`, next: (count) => `+${count} later` }}
      ends={<>Ends 12:25</>}
      onSelect={onSelect}
    />,
  );
  return { onSelect, rail: screen.getByRole('navigation', { name: 'Agenda' }) };
}

it('names each stage with its state in words, and the present one as the current step', () => {
  const { rail } = setUp();
  const buttons = within(rail).getAllByRole('button');
  expect(buttons.map((button) => button.textContent)).toEqual([
    'Open, done',
    'Went well, now',
    'Break, to come',
  ]);
  expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual([
    null,
    'step',
    null,
  ]);
});

it('has each name once, although it measures them', () => {
  setUp();
  expect(screen.getAllByText('Went well')).toHaveLength(1);
});

it('goes to a stage by Tab and Enter', async () => {
  const { onSelect } = setUp();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onSelect.mock.calls).toEqual([['pause']]);
});

it('says in words by how much a stage runs over', () => {
  const over = ITEMS.map((item) =>
    item.state === 'now' ? { ...item, spentShare: 1.2, overWord: '+3 min' } : item,
  );
  setUp(over);
  expect(screen.getByRole('button', { current: 'step' }).textContent).toBe('Went well +3 min, now');
});
