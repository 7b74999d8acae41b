import { cameUpBefore, recurringThemes, sessionsIn, yearsOf } from '@shared/company/recurring';
import { expect, it } from 'vitest';
import { digest, note, THREE_YEARS, THREE_YEARS_COMPANY, theme } from '../../helpers/three-years';

const KNOW = {
  name: 'One place for what we know',
  notes: [
    'Documentation lives in four places and the wiki is the oldest',
    'Two backup runbooks say opposite things',
  ],
};

it('S37: a theme of three mornings is told as one that comes back three times, whatever it was called', () => {
  const [first] = recurringThemes(THREE_YEARS, THREE_YEARS_COMPANY, 'en-GB');
  expect(first?.times.map(({ name }) => name)).toEqual([
    'One place for what we know',
    'Runbooks instead of memory',
    'What we know is not written',
  ]);
  expect(first === undefined ? 0 : sessionsIn(first)).toBe(3);
});

it('tells whether what was agreed the last time was applied', () => {
  const [first] = recurringThemes(THREE_YEARS, THREE_YEARS_COMPANY, 'en-GB');
  expect(first?.times.map(({ applied }) => applied)).toEqual(['none', 'yes', 'yes']);
});

it('themes of the same morning do not come back by being alike', () => {
  const same = digest(2026, {
    themes: [theme('a', 'The wiki is empty'), theme('b', 'The wiki is empty')],
    notes: [note('n1', 'a', 'Nobody writes'), note('n2', 'b', 'Nobody writes')],
  });
  expect(recurringThemes([same], THREE_YEARS_COMPANY, 'en-GB')).toEqual([]);
});

it('a theme of this morning knows in which years it came up', () => {
  const times = cameUpBefore(KNOW, THREE_YEARS.slice(1), THREE_YEARS_COMPANY, 'en-GB');
  expect(yearsOf(times)).toEqual(['2025', '2024']);
});

it('a theme that nobody spoke of before is in no year', () => {
  const lunch = { name: 'Lunch together', notes: ['Soup on Thursdays was lovely'] };
  expect(cameUpBefore(lunch, THREE_YEARS, THREE_YEARS_COMPANY, 'en-GB')).toEqual([]);
  expect(cameUpBefore({ name: ' ', notes: [] }, THREE_YEARS, THREE_YEARS_COMPANY, 'en-GB')).toEqual(
    [],
  );
});
