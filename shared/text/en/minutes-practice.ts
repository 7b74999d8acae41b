import type { ActionKind, NoteKind } from '../../domain/model';

/** Of all actions, how many do what; `hours` are those given back each month, as people read them. */
export interface BalanceWords {
  readonly mitigate: number;
  readonly amplify: number;
  /** How many tackle what, in words; null where no action says which. */
  readonly tackled: string | null;
  /** Null where no action says so. */
  readonly hours: string | null;
}

function balance({ mitigate, amplify, tackled, hours }: BalanceWords): string {
  return [
    `${mitigate} ${mitigate === 1 ? 'mitigates' : 'mitigate'}, ${amplify} ${amplify === 1 ? 'amplifies' : 'amplify'}.`,
    ...(tackled === null ? [] : [`${tackled}.`]),
    ...(hours === null ? [] : [`Saves ${hours} h a month.`]),
  ].join(' ');
}

/** The words of the minutes for what a company practises: purpose, look back, actions in full, commitments, thanks, rating. */
export const minutesPractice = {
  purpose: 'Purpose',
  confirmedOn: (day: string) => `confirmed ${day}`,
  notConfirmed: 'not confirmed this time',
  balance: 'Balance',
  balanceOf: balance,
  weirdIdea: 'weird idea',
  withoutOwner: 'Without an owner',
  worthTheTime: 'Worth the time',
  ratingOf: (average: string, count: number) =>
    `${average} of 5 (${count === 1 ? 'one answer' : `${count} answers`})`,

  lastTime: 'What became of last time',
  nothingOfLastTime: 'Nothing from an earlier session was looked at.',
  lastActions: 'Actions of last time',
  lastCommitments: 'Commitments of last time',
  lastActionColumns: {
    action: 'Action',
    owner: 'Owner',
    outcome: 'Outcome',
    happened: 'What happened',
  },
  lastCommitmentColumns: {
    person: 'Name',
    change: 'What I was going to change',
    outcome: 'Outcome',
    happened: 'What happened',
  },
  agreedOn: (day: string) => `agreed on ${day}`,
  dueOn: (day: string) => `due ${day}`,
  notLookedAt: 'not looked at',
  nothingNoted: 'nothing noted',
  measure: 'Measure',
  ofLastTime: (count: number) =>
    count === 1 ? 'Last time’s one action' : `Last time’s ${count} actions`,
  reading: 'Reading',
  baseline: 'at first',
  target: 'target',
  verdict: 'Decided',
  goesOnAs: (label: string) => `Goes on as action ${label}`,

  inFull: 'The actions in full',
  kindHeadings: {
    mitigate: 'Mitigate a problem',
    amplify: 'Amplify a success',
  } satisfies Record<ActionKind, string> as Record<ActionKind, string>,
  weirdAction: 'Began as a weird idea',
  servesGoal: 'Goal',
  helpers: 'Helpers',
  measured: 'Measured',
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  from: (from: string) => `now ${from}`,
  activityOnly: 'Counts activity only: look at what it does for the client, too.',
  sideEffect: 'Could we reach this and still not help the client?',
  checkIns: 'Check-ins',
  firstCheckIn: (day: string) => `first on ${day}`,
  everyWeeks: (weeks: number) => (weeks === 1 ? 'every week' : `every ${weeks} weeks`),
  mayGetWorse: (day: string) => `May get worse until ${day}; do not judge before.`,
  phase: 'Phase',
  document: 'Document',
  givesBack: (hours: string) => `Gives back ${hours} h a month`,
  goesOnFrom: (day: string | null) =>
    day === null ? 'Goes on from an earlier session' : `Goes on from ${day}`,
  notDocumented: 'Not documented yet',
  goalsWithoutAction: 'Goals without an action',
  actionsWithoutGoal: 'Actions without a goal',

  commitments: 'Personal commitments',
  commitmentColumns: { person: 'Name', change: 'What I am going to change' },
  notGiven: 'not given',
  nobodyToAsk: 'Nobody was there to ask.',

  /** A theme in which one role tells of success and another one of trouble. */
  seenDifferently: 'Seen differently',
  /** Beside a note that says something else than the others of its theme. */
  noteKinds: {
    well: 'went well',
    change: 'to change',
    idea: 'weird idea',
    plain: 'other',
  } satisfies Record<NoteKind, string> as Record<NoteKind, string>,
  ideasNotDiscussed: 'Ideas not discussed',

  celebrate: 'Celebration and thanks',
  wins: 'The wins of the year',
  thanks: 'Thanks',
  thanksColumns: { person: 'Name', text: 'Thanks for' },
  thanksFrom: (name: string) => `from ${name}`,
  thanksFromRoom: 'from the room',
  noThanks: 'No thanks were written down.',

  rating: 'How the session was',
  ratingColumns: { stars: 'Worth the time', answers: 'Answers' },
  starsOf: (stars: number) => `${stars} of 5`,
  better: 'What would make it better',

  writtenBy: 'Written by',
  unsigned: 'unsigned',
};

export type MinutesPracticeTexts = typeof minutesPractice;
