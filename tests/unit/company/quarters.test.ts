import { daysOf, quarterCounts, quarterOf, quartersLater } from '@shared/company/quarters';
import { describe, expect, it } from 'vitest';
import { conversation } from '../../helpers/three-years';

it('S70: the 31 March lies in the first quarter, the 1 April in the second', () => {
  expect(quarterOf('2026-03-31')).toEqual({ year: 2026, quarter: 1 });
  expect(quarterOf('2026-04-01')).toEqual({ year: 2026, quarter: 2 });
  expect(quarterOf('2026-12-31')).toEqual({ year: 2026, quarter: 4 });
  expect(quarterOf('2027-01-01')).toEqual({ year: 2027, quarter: 1 });
});

it('a quarter has its first and its last day', () => {
  expect(daysOf({ year: 2026, quarter: 1 })).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(daysOf({ year: 2026, quarter: 4 })).toEqual({ from: '2026-10-01', to: '2026-12-31' });
});

it('quarters are counted over the turn of the year in both directions', () => {
  expect(quartersLater({ year: 2026, quarter: 4 }, 1)).toEqual({ year: 2027, quarter: 1 });
  expect(quartersLater({ year: 2026, quarter: 1 }, -1)).toEqual({ year: 2025, quarter: 4 });
  expect(quartersLater({ year: 2026, quarter: 2 }, -6)).toEqual({ year: 2024, quarter: 4 });
});

describe('KP5: everyone in management meets two customers a quarter', () => {
  const said = [
    conversation('a', 'Maren Holt', '2026-03-31'),
    conversation('b', 'maren holt', '2026-01-01', { customer: 'Kite Bakery' }),
    conversation('c', 'Maren Holt', '2026-02-11', { customer: 'Tanner & Sons' }),
    conversation('d', 'Maren Holt', '2026-04-01'),
    conversation('e', 'Beatriz Nunez', '2026-03-01'),
  ];
  const counts = quarterCounts(said, ['Maren Holt', 'Beatriz Núñez', 'Ines Fabre'], {
    year: 2026,
    quarter: 1,
  });

  it('counts each manager in the quarter only; a third one is welcome', () => {
    expect(counts).toEqual([
      {
        name: 'Maren Holt',
        count: 3,
        missing: 0,
        customers: ['Kite Bakery', 'Tanner & Sons', 'Halden Dental'],
      },
      { name: 'Beatriz Núñez', count: 1, missing: 1, customers: ['Halden Dental'] },
      { name: 'Ines Fabre', count: 0, missing: 2, customers: [] },
    ]);
  });

  it('counts a customer once who was met twice, whatever the case and the spaces of the name', () => {
    const twice = [
      conversation('a', 'Tobias Berg', '2026-01-20', { customer: 'Kite Bakery' }),
      conversation('b', 'Tobias Berg', '2026-02-20', { customer: 'KITE  bakery' }),
    ];
    expect(quarterCounts(twice, ['Tobias Berg'], { year: 2026, quarter: 1 })).toMatchObject([
      { count: 1, missing: 1 },
    ]);
  });
});
