import { trendsOf } from '@shared/company/trends';
import { expect, it } from 'vitest';
import { checkInOn } from '../../helpers/follow-up-digests';
import {
  action,
  byId,
  companyOf,
  digest,
  THREE_YEARS,
  THREE_YEARS_COMPANY,
} from '../../helpers/three-years';

const TODAY = '2027-01-10';
const trends = () => trendsOf(THREE_YEARS, THREE_YEARS_COMPANY, TODAY);

it('tells one session after the other, the oldest first', () => {
  expect(trends().map(({ sessionId }) => sessionId)).toEqual(['y2024', 'y2025', 'y2026']);
});

it('an action done after its day was not done on time, one done before it was, one that nobody ended by its day was not', () => {
  const [y2024, y2025, y2026] = trends();
  expect(y2024?.onTime).toEqual({ part: 0, whole: 1 });
  expect(y2025?.onTime).toEqual({ part: 1, whole: 2 });
  /* Its day is still to come. */
  expect(y2026?.onTime).toEqual({ part: 0, whole: 0 });
});

it('counts readings that reached their target, and the hours that finished actions give back', () => {
  const [, y2025, y2026] = trends();
  expect(y2025?.reached).toEqual({ part: 1, whole: 1 });
  expect(y2025?.hours).toBe(30);
  expect(y2026?.hours).toBe(0);
});

it.each([
  ['0 passwords, 17 measured', { target: 0, unit: 'passwords' }, 17, { part: 0, whole: 1 }],
  ['0 passwords, 0 measured', { target: 0, unit: 'passwords' }, 0, { part: 1, whole: 1 }],
  ['100 %, 96 measured', { target: 100, unit: '%' }, 96, { part: 0, whole: 1 }],
  ['30 clients, 31 measured', { target: 30, unit: 'clients' }, 31, { part: 0, whole: 0 }],
])(
  'counts no target as reached or missed that nobody can judge without a start: %s',
  (_what, fields, reading, reached) => {
    const old = digest(2025, { actions: [action('a', 'Do it', { baseline: null, ...fields })] });
    const said = checkInOn('c', 'y2025/a', '2026-03-01', { reading });
    expect(trendsOf([old], { checkIns: byId(said) }, TODAY)[0]?.reached).toEqual(reached);
  },
);

it('rates only where somebody rated', () => {
  expect(trends().map(({ rating }) => rating)).toEqual([null, 3, 4.5]);
});

it('keeps what would have made each session better with its year', () => {
  expect(trends().map(({ better }) => better)).toEqual([[], [], ['Shorter']]);
});

it('leaves out samples and rehearsals', () => {
  const use = ['sample', 'rehearsal'] as const;
  const others = use.map((one) => digest(2026, { id: one, use: one }));
  expect(trendsOf([...others, ...THREE_YEARS], companyOf(), TODAY)).toHaveLength(3);
});

it('an action of which only the next session said that it is done counts as done, but nobody knows whether on time', () => {
  const old = digest(2025, { actions: [action('a', 'Do it', { dueOn: '2026-03-01' })] });
  const review = {
    id: 'r',
    order: 1,
    subject: 'action' as const,
    source: { sessionId: 'y2025', recordId: 'a' },
    agreedOn: '2025-12-11',
    text: 'Do it',
    owner: 'Priya Raman',
    dueOn: null,
    measure: '',
    unit: '',
    baseline: null,
    target: null,
    reading: null,
    outcome: 'done' as const,
    happened: '',
    verdict: null,
    carriedToId: null,
  };
  const [first] = trendsOf([digest(2026, { reviews: [review] }), old], { checkIns: byId() }, TODAY);
  expect(first?.done).toBe(1);
  expect(first?.onTime).toEqual({ part: 0, whole: 0 });
});
