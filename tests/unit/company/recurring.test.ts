import { cameUpBefore, recurringThemes, sessionsIn, yearsOf } from '@shared/company/recurring';
import { groupsOfLikes } from '@shared/company/recurring-groups';
import { expect, it } from 'vitest';
import { checkInOn } from '../../helpers/follow-up-digests';
import {
  action,
  byId,
  digest,
  note,
  THREE_YEARS,
  THREE_YEARS_COMPANY,
  theme,
} from '../../helpers/three-years';

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

it('looks at what was said in the language in which it was said, whatever language the app speaks', () => {
  const names = (locale: 'en-GB' | 'de') =>
    recurringThemes(THREE_YEARS, THREE_YEARS_COMPANY, locale).map(({ times }) =>
      times.map(({ name }) => name),
    );
  expect(names('de')).toEqual(names('en-GB'));
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

it('S37: what is like only one theme of a group does not come back with the others', () => {
  const wiki = (year: number, id: string) =>
    digest(year, {
      themes: [theme(id, 'The wiki is empty')],
      notes: [note('n', id, 'Nobody writes the runbook for the backup')],
    });
  const both = digest(2026, {
    themes: [theme('both', 'The wiki is empty')],
    notes: [
      note('n1', 'both', 'Nobody writes the runbook for the backup'),
      note('n2', 'both', 'The checklist for a new colleague exists five times'),
    ],
  });
  const checklist = digest(2025, {
    themes: [theme('wiki', 'The wiki is empty'), theme('checklist', 'One checklist')],
    notes: [
      note('n1', 'wiki', 'Nobody writes the runbook for the backup'),
      note('n2', 'checklist', 'A new colleague gets a checklist that exists five times'),
    ],
  });
  const themes = recurringThemes([both, checklist, wiki(2024, 'w')], THREE_YEARS_COMPANY, 'en-GB');
  expect(themes.map(({ times }) => times.map(({ themeId }) => themeId))).toEqual([
    ['both', 'wiki', 'w'],
  ]);
});

it('keeps what is like each other in as large a group as all of it allows', () => {
  const groups = groupsOfLikes(
    [
      { one: '2026 a', other: '2025 x', likeness: 0.9 },
      { one: '2026 a', other: '2025 b', likeness: 0.2 },
      { one: '2025 b', other: '2024 c', likeness: 0.2 },
      { one: '2026 a', other: '2024 c', likeness: 0.2 },
      { one: '2024 d', other: '2025 x', likeness: 0.3 },
    ],
    (id) => id.slice(0, 4),
  );
  expect(groups.map((group) => [...group].sort())).toEqual([
    ['2024 c', '2025 b', '2026 a'],
    ['2024 d', '2025 x'],
  ]);
});

it('an action that is still open is not told as not done', () => {
  const years = [2026, 2025].map((year) =>
    digest(year, {
      themes: [theme('rota', 'A fair rota for the nights')],
      actions: year === 2025 ? [action('swap', 'Swap the nights', { themeId: 'rota' })] : [],
    }),
  );
  const applied = (outcome: 'not-done' | 'dropped' | 'done' | null | undefined) => {
    const checkIns =
      outcome === undefined
        ? {}
        : byId(checkInOn('look', 'y2025/swap', '2026-02-01', { outcome, seen: 'Two teams swap' }));
    return recurringThemes(years, { checkIns }, 'en-GB')[0]?.times[1]?.applied;
  };
  expect(applied(undefined)).toBe('open');
  expect(applied(null)).toBe('underWay');
  expect(applied('not-done')).toBe('no');
  expect(applied('dropped')).toBe('no');
  expect(applied('done')).toBe('yes');
});
