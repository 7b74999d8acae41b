import { foundForReview, purposesBefore, sessionsBefore } from '@shared/company/look-back';
import { describe, expect, it } from 'vitest';
import { checkInOf } from '../../helpers/check-ins';
import { actionOf, tableOf, yearOf } from '../../helpers/company-years';

const asking = { id: 's26', heldOn: '2026-12-11', organisation: 'Northwind' };
const y24 = yearOf('s24', '2024-12-13', [actionOf({ id: 'a0' }), actionOf({ id: 'a9', order: 2 })]);
const y25 = yearOf('s25', '2025-12-12', [
  actionOf({ id: 'a1', measure: 'Restores', unit: '%', baseline: 41, target: 100 }),
  actionOf({ id: 'a2', order: 2 }),
]);

describe('what a session looks back on', () => {
  it('is nothing in the first year', () => {
    expect(foundForReview([], { checkIns: {} }, asking)).toEqual([]);
  });

  it('LL10: is every action of the last session, and what is open of earlier ones', () => {
    const checkIns = tableOf(
      checkInOf({ id: 'c1', sessionId: 's24', actionId: 'a9', on: '2025-03-01', outcome: 'done' }),
      checkInOf({ id: 'c2', on: '2026-01-16', reading: 33, seen: 'Fewer pass' }),
      checkInOf({ id: 'c3', on: '2026-06-12', reading: 92, outcome: 'done' }),
    );
    const found = foundForReview([y25, y24], { checkIns }, asking);
    expect(found).toMatchObject([
      { source: { recordId: 'a1' }, outcome: 'done', reading: 92, happened: 'Fewer pass' },
      { source: { recordId: 'a2' }, outcome: null },
      { source: { sessionId: 's24', recordId: 'a0' }, agreedOn: '2024-12-13' },
    ]);
  });

  it('asks once about an action that was carried from year to year', () => {
    const carried = yearOf('s25', '2025-12-12', [
      actionOf({ id: 'a1', carriedFrom: { sessionId: 's24', recordId: 'a0' } }),
    ]);
    const found = foundForReview([carried, y24], { checkIns: {} }, asking);
    expect(found.map(({ source }) => source.recordId)).toEqual(['a1', 'a9']);
  });

  it('names whoever has it now', () => {
    const checkIns = tableOf(checkInOf({ id: 'c1', on: '2026-02-13', handedTo: 'Jón Þórsson' }));
    expect(foundForReview([y25], { checkIns }, asking)[0]).toMatchObject({ owner: 'Jón Þórsson' });
  });

  it('LL5: asks everybody about their commitment', () => {
    const year = yearOf('s25', '2025-12-12', [], {
      commitments: { ben: { id: 'ben', text: 'I share the rota', writtenAt: 1 } },
    });
    expect(foundForReview([year], { checkIns: {} }, asking)).toMatchObject([
      { subject: 'commitment', owner: 'Ben Example', text: 'I share the rota' },
    ]);
  });

  it('leaves out samples, later sessions, itself, and other companies', () => {
    const sample = yearOf('s1', '2025-06-01', []);
    const all = [
      { ...sample, use: 'sample' as const },
      yearOf('s27', '2027-01-01', []),
      yearOf('s26', '2026-12-11', []),
      { ...yearOf('sx', '2025-01-01', []), organisation: 'Somebody else' },
      y24,
      y25,
    ];
    expect(sessionsBefore(all, asking).map(({ id }) => id)).toEqual(['s25', 's24']);
  });
});

describe('the purpose of earlier years', () => {
  it('KP2: stands with the day on which it was said last', () => {
    const said = (id: string, heldOn: string, purpose: string) => ({
      ...yearOf(id, heldOn, []),
      purpose,
    });
    const years = [
      said('s23', '2023-12-01', 'We fix computers'),
      said('s24', '2024-12-13', 'Calm days'),
      said('s25', '2025-12-12', 'Calm days'),
    ];
    expect(purposesBefore(years, asking)).toEqual([
      { purpose: 'Calm days', on: '2025-12-12' },
      { purpose: 'We fix computers', on: '2023-12-01' },
    ]);
  });
});
