import type { AmountProblem, WeeksProblem } from '../parse-amount';

/** What can be said of an action besides what, who, by when and how we know. */
export const actionParts = {
  more: 'More about it',
  moreTab: 'More',
  back: 'Back',
  groupsName: 'More about the action',
  groups: { know: 'How we will know', what: 'What it is', helpers: 'Who helps' },
  /** The same in parts, where letters are very large: one short word each. */
  sections: {
    number: 'Number',
    rhythm: 'Rhythm',
    nature: 'Kind',
    life: 'Place',
    helpers: 'Help',
  },
  notSaid: 'not said',

  unit: 'Unit',
  unitExample: 'tickets, %, days',
  baseline: 'Baseline',
  target: 'Target',
  /** Below a target that equals the baseline: it may be meant to stay as it is. */
  targetAsNow: 'Same as now?',
  amountProblems: {
    'not-a-number': 'Try 1,234.5.',
    'too-large': 'This number is too large.',
    'no-weeks': 'Whole weeks, 1 to 208.',
  } satisfies Record<AmountProblem | WeeksProblem, string> as Record<
    AmountProblem | WeeksProblem,
    string
  >,
  counts: 'What does it count?',
  activityHint: 'Counts only what we do. What will the client notice?',
  sideEffect: 'Could we reach this and still not help the client?',
  sideEffectExample: 'yes, if …',
  every: 'Check-in every … weeks',
  adjustment: 'May get worse for … weeks',
  worseUntil: (day: string) => `until ${day}`,

  tackles: 'What does it tackle?',
  goal: 'Serves the goal',
  noGoal: 'None in particular',
  noGoals: 'No goal is written down yet. The set-up has a place for goals.',
  phase: 'Phase',
  facet: 'What is planned?',
  hours: 'Hours a month given back',
  document: 'Where its document lives',
  documentExample: 'a folder, a page',
  helpers: 'Who helps the owner',
  nobodyElse: 'Nobody else is at the table.',
  helperAdded: (name: string) => `${name} helps`,
  helperGone: (name: string) => `${name} does not help any more`,

  /** Words of a plan that throws people at a problem; a star stands for further letters. */
  hiringWords: [
    ...['hire', 'hires', 'hired', 'hiring', 'recruit*', 'headcount', 'head count'],
    ...['more people', 'more staff', 'extra staff', 'additional staff', 'new staff'],
  ] as readonly string[],
  hiringAsk: 'Which change of process did we try first?',

  goesOnFrom: (when: string) => `goes on from ${when}`,
  goesOn: 'goes on from earlier',
  weirdIdea: 'weird idea',
  helpedBy: (names: string) => `with ${names}`,
  fromTo: (unit: string, from: string, to: string) =>
    `${unit === '' ? '' : `${unit}: `}${from === '' ? '' : `${from} `}→ ${to}`,
  readingNow: (unit: string, from: string) => (unit === '' ? from : `${unit}: ${from}`),
  servesGoal: (goal: string) => `for “${goal}”`,

  balance: 'Balance',
  balanceName: 'What the actions do, taken together',
  hoursBack: (amount: number, words: string) =>
    `${words} ${amount === 1 ? 'hour' : 'hours'} a month given back`,
  goalsOpen: (count: number) =>
    count === 1 ? '1 goal without an action' : `${count} goals without an action`,
  actionsOpen: (count: number) =>
    count === 1 ? '1 action without a goal' : `${count} actions without a goal`,
  /** Actions that give no hours back, serve no goal and tackle nothing, by their names. */
  servesWhat: (labels: readonly string[], more: number) =>
    `${labels.join(', ')}${more === 0 ? '' : ` and ${more} more`}: ${labels.length + more === 1 ? 'serves' : 'serve'} what?`,
  goals: (count: number): string => (count === 1 ? 'Goal' : 'Goals'),
  vision: 'Vision',
  noActionYet: 'no action yet',

  /** Heads of the further columns in the table of the actions. */
  columns: {
    helpers: 'Helpers',
    unit: 'Unit',
    baseline: 'Baseline',
    target: 'Target',
    counts: 'Counts',
    tackles: 'Cause or symptom',
    goal: 'Goal',
    phase: 'Phase',
    facet: 'Facet',
    adjustmentWeeks: 'Adjustment (weeks)',
    document: 'Document',
    hoursPerMonth: 'Hours a month given back',
  },
};
