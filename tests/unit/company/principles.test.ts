import type { Process } from '@shared/company/model';
import {
  checksOf,
  meetsTarget,
  monthsLater,
  namesakesOf,
  staleFirst,
} from '@shared/company/principles';
import { describe, expect, it } from 'vitest';
import { process } from '../../helpers/three-years';

const TODAY = '2026-11-23';
const findings = (fields: Partial<Process>) =>
  checksOf(process('p', fields), TODAY).map(({ finding }) => finding);

describe('WC1: the six principles, each a check on a process', () => {
  it('finds nothing to do in a process that keeps all of them', () => {
    expect(checksOf(process('p'), TODAY).every(({ tone }) => tone === 'fine')).toBe(true);
  });

  it('finds what speaks against each principle, in their sequence', () => {
    expect(
      findings({
        owner: ' ',
        place: '',
        reading: 80,
        ways: 3,
        couldBeBetter: '',
        reviewOn: '2026-11-22',
      }),
    ).toEqual(['no-owner', 'not-written', 'misses-target', 'many-ways', 'nothing-noted', 'stale']);
  });

  it('S43: a process past its review day goes stale, on the day itself it does not', () => {
    expect(findings({ reviewOn: '2026-11-23' })).toContain('fresh');
    expect(findings({ reviewOn: '2026-11-22' })).toContain('stale');
    expect(findings({ reviewOn: null })).toContain('no-review');
  });

  it('S41: asks how many ways there are; one is one version, two are many', () => {
    expect(findings({ ways: null })).toContain('not-counted');
    expect(findings({ ways: 1 })).toContain('one-way');
    expect(findings({ ways: 2 })).toContain('many-ways');
  });

  it('S41: sees a second process of the same name, whatever its case, spaces and accents, in both of them', () => {
    const [one, two] = [
      process('a', { name: 'Café  order', owner: 'Maren Holt' }),
      process('b', { name: ' cafe Order', owner: 'Priya Raman' }),
    ];
    const all = [one, two, process('c', { name: 'Cafe orders' }), process('d', { name: ' ' })];
    for (const twice of [one, two]) {
      expect(checksOf(twice, TODAY, all)[3]).toEqual({
        principle: 'one-version',
        finding: 'twice',
        tone: 'wrong',
      });
    }
    expect(namesakesOf(one, all)).toEqual([two]);
    expect(namesakesOf({ id: null, name: 'CAFE ORDER' }, all)).toEqual([one, two]);
    expect(namesakesOf({ id: null, name: '' }, all)).toEqual([]);
    expect(checksOf(process('c', { name: 'Cafe orders' }), TODAY, all)[3]?.finding).toBe('one-way');
  });

  it('S33: a process without a metric, a target or a reading cannot be called good', () => {
    expect(findings({ metric: '' })).toContain('not-measured');
    expect(findings({ target: null })).toContain('not-measured');
    expect(findings({ reading: null })).toContain('not-measured');
    expect(findings({ reading: 95 })).toContain('meets-target');
    expect(findings({ reading: 94.9 })).toContain('misses-target');
  });
});

it('a target can be the most that is wanted', () => {
  const hours = { metric: 'Hours to the second close', unit: 'h', target: 8, isMost: true };
  expect(meetsTarget({ ...hours, reading: 7 })).toBe(true);
  expect(meetsTarget({ ...hours, reading: 9 })).toBe(false);
});

describe('the target of a process that came of an action without a start', () => {
  const from = { sessionId: 's1', actionId: 'a1' };
  const of = (target: number, reading: number, unit = '') =>
    findings({ from, target, reading, unit });

  it('S33: is neither met nor missed, unless the reading is the target', () => {
    expect(of(8, 9)).toContain('not-measured');
    expect(of(8, 7)).toContain('not-measured');
    expect(of(8, 8)).toContain('meets-target');
  });

  it('S33: is missed by 14 passwords where none is wanted', () => {
    expect(of(0, 14, 'passwords')).toContain('misses-target');
    expect(of(0, 0, 'passwords')).toContain('meets-target');
    expect(of(100, 96, '%')).toContain('misses-target');
  });

  it('is judged as soon as somebody says in the register from which side', () => {
    const said = { from, target: 8, reading: 9 };
    expect(findings({ ...said, isMost: false })).toContain('meets-target');
    expect(findings({ ...said, isMost: true })).toContain('misses-target');
  });
});

it('shows what goes stale first, the longest ago before the rest, then what has no review day', () => {
  const all = [
    process('fresh', { name: 'B' }),
    process('also-fresh', { name: 'a' }),
    process('none', { reviewOn: null }),
    process('stale', { reviewOn: '2026-11-01' }),
    process('older', { reviewOn: '2025-11-01' }),
  ];
  expect(staleFirst(all, TODAY).map(({ id }) => id)).toEqual([
    'older',
    'stale',
    'none',
    'also-fresh',
    'fresh',
  ]);
});

it('the next review is so many months later, in a short month on its last day', () => {
  expect(monthsLater('2026-11-23', 6)).toBe('2027-05-23');
  expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsLater('2026-11-23', 12)).toBe('2027-11-23');
  expect(monthsLater('2026-12-31', 6)).toBe('2027-06-30');
});
