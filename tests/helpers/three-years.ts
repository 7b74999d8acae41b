import type { SessionDigest } from '@shared/company/digest';
import type { Company, Conversation, Process } from '@shared/company/model';
import { EMPTY_COMPANY } from '@shared/company/model';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import type { Action, Theme } from '@shared/domain/model';
import { checkInOn } from './follow-up-digests';

export function digest(year: number, fields: Partial<SessionDigest> = {}): SessionDigest {
  return {
    id: `y${year}`,
    title: `Lessons Learned ${year}`,
    organisation: 'Brightwater IT',
    heldOn: `${year}-12-11`,
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
    state: 'closed',
    closedAt: 1,
    use: 'real',
    names: 'shown',
    purpose: '',
    purposeConfirmedAt: null,
    goal: '',
    people: [
      { id: 'maren', name: 'Maren Holt', role: 'Operations manager', isManagement: true },
      { id: 'priya', name: 'Priya Raman', role: 'Service desk lead', isManagement: true },
      { id: 'jon', name: 'Jón Þórsson', role: 'Senior engineer', isManagement: false },
    ],
    notes: [],
    themes: [],
    decisions: [],
    parked: [],
    actions: [],
    reviews: [],
    commitments: [],
    thanks: [],
    ratings: [],
    ...fields,
  };
}

export const theme = (id: string, name: string, fields: Partial<Theme> = {}): Theme => ({
  id,
  stageId: 's2',
  order: 1,
  name,
  why: '',
  keep: '',
  noActionBecause: '',
  clientView: '',
  departmentView: '',
  newcomerView: '',
  ownerView: '',
  ...fields,
});

export const note = (
  id: string,
  themeId: string | null,
  text: string,
  authorId: string | null = null,
): SessionDigest['notes'][number] => ({
  id,
  stageId: 's2',
  number: 1,
  text,
  kind: 'change',
  authorId,
  themeId,
});

export const action = (id: string, text: string, fields: Partial<Action> = {}): Action => ({
  ...PLAIN_ACTION,
  id,
  order: 1,
  text,
  kind: 'mitigate',
  ownerId: 'priya',
  ...fields,
});

export const process = (id: string, fields: Partial<Process> = {}): Process => ({
  id,
  name: 'Monthly restore test',
  owner: 'Jón Þórsson',
  place: 'Wiki / Backup',
  ways: 1,
  metric: 'Clients whose restore passes',
  unit: '%',
  target: 95,
  reading: 96,
  reviewOn: '2027-05-31',
  phase: 'operation',
  couldBeBetter: 'Two legacy tapes left',
  from: null,
  writtenAt: 1,
  ...fields,
});

export const conversation = (
  id: string,
  by: string,
  on: string,
  fields: Partial<Conversation> = {},
): Conversation => ({
  id,
  by,
  on,
  customer: 'Halden Dental',
  heard: 'They grow, and fear the next audit',
  writtenAt: 1,
  ...fields,
});

export const companyOf = (fields: Partial<Company> = {}): Company => ({
  ...EMPTY_COMPANY,
  ...fields,
});

export const byId = <T extends { readonly id: string }>(...records: readonly T[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** Three mornings of the sample company, the newest first, as the main process gives them. */
export const THREE_YEARS: readonly SessionDigest[] = [
  digest(2026, {
    themes: [
      theme('know', 'One place for what we know', { why: 'Every team has its own wiki' }),
      theme('closing', 'We measure closing, not fixing'),
    ],
    notes: [
      note('n1', 'know', 'Documentation lives in four places and the wiki is the oldest', 'jon'),
      note('n2', 'know', 'Two backup runbooks say opposite things', 'maren'),
      note('n3', 'closing', 'Tickets closed to hit the Friday number', 'priya'),
    ],
    actions: [
      action('reopen', 'Show the reopen rate by cause', {
        themeId: 'closing',
        dueOn: '2027-01-29',
        hoursPerMonth: 12,
      }),
    ],
    decisions: [
      { id: 'd1', order: 1, text: 'The Friday number comes off the wall', themeId: null },
    ],
    parked: [
      { id: 'p1', order: 1, text: 'A new office in spring', themeId: null, takerId: 'maren' },
    ],
    commitments: [{ id: 'priya', text: 'I will ring one client a week', writtenAt: 1 }],
    thanks: [{ id: 't1', order: 1, fromId: 'jon', toId: 'priya', text: 'For the night at Halden' }],
    ratings: [
      { id: 'r1', order: 1, stars: 4, better: '' },
      { id: 'r2', order: 2, stars: 5, better: 'Shorter' },
    ],
  }),
  digest(2025, {
    names: 'hidden',
    themes: [theme('runbooks', 'Runbooks instead of memory'), theme('rota', 'A fair rota')],
    notes: [
      note('n1', 'runbooks', 'Restores work because I know how, not because it is written'),
      note('n2', 'runbooks', 'Backup runbooks differ for every product'),
      note('n3', 'rota', 'On call twice in March, never in April'),
    ],
    actions: [
      action('write', 'Write a runbook for every backup product', {
        themeId: 'runbooks',
        dueOn: '2026-03-31',
        baseline: 41,
        target: 95,
        hoursPerMonth: 30,
      }),
      action('rota', 'Put the rota into the calendar', { themeId: 'rota', dueOn: '2026-02-28' }),
    ],
    thanks: [{ id: 't1', order: 1, fromId: null, toId: 'maren', text: 'For the new headsets' }],
    ratings: [{ id: 'r1', order: 1, stars: 3, better: '' }],
  }),
  digest(2024, {
    themes: [theme('heads', 'What we know is not written')],
    notes: [
      note('n1', 'heads', 'Documentation is in people’s heads'),
      note('n2', 'heads', 'The wiki is empty'),
    ],
    actions: [
      action('pages', 'Everyone writes one wiki page a week', {
        themeId: 'heads',
        dueOn: '2025-06-30',
      }),
    ],
  }),
];

/** What was seen between them: the runbooks done in time and reached, the pages done too late, the rota never said. */
export const THREE_YEARS_COMPANY: Company = companyOf({
  checkIns: byId(
    checkInOn('c1', 'y2025/write', '2026-03-13', {
      reading: 96,
      seen: 'Runbooks for all products, two legacy tapes left',
      outcome: 'basic',
    }),
    checkInOn('c2', 'y2024/pages', '2025-07-15', {
      seen: '118 pages, and nobody finds anything',
      outcome: 'done',
    }),
  ),
  processes: byId(process('restore')),
  conversations: byId(
    conversation('talk1', 'Maren Holt', '2026-10-05'),
    conversation('talk2', 'Maren Holt', '2026-11-20', { customer: 'Café Crème' }),
    conversation('talk3', 'Priya Raman', '2026-09-30'),
  ),
});
