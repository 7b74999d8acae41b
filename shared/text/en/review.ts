import type { ReviewOutcome, ReviewSubject, Verdict } from '../../domain/model';
import { keyNames } from './key-names';

export const review = {
  subjects: { action: 'Action', commitment: 'Commitment' } satisfies Record<
    ReviewSubject,
    string
  > as Record<ReviewSubject, string>,
  lookedAt: (done: number, all: number) => `${done} of ${all} looked at`,
  previous: 'The one before',
  next: 'The next one',
  nothingTitle: 'Nothing to look back on yet',
  nothing: 'Next time the actions and commitments of today stand here.',
  wait: 'Reading the earlier sessions …',
  notHere: 'not in today’s list',
  nobody: 'nobody had it',
  since: (day: string) => `since ${day}`,
  due: (day: string) => `due ${day}`,
  asked: (name: string) => `${name}, what became of it?`,
  outcomesName: 'What became of it',
  outcomes: {
    done: 'Done',
    partly: 'Partly',
    'not-done': 'Not done',
    dropped: 'Dropped',
    basic: 'Now a basic',
  } satisfies Record<ReviewOutcome, string> as Record<ReviewOutcome, string>,
  /** The same for what somebody wanted to change themselves. */
  kept: { done: 'Kept', partly: 'Partly', 'not-done': 'Not kept' } as Partial<
    Record<ReviewOutcome, string>
  >,
  happened: 'What happened, what did we learn?',
  happenedExample: 'One sentence is enough',
  verdictsName: 'And from now on?',
  verdicts: { keep: 'Keep', change: 'Change', stop: 'Stop' } satisfies Record<
    Verdict,
    string
  > as Record<Verdict, string>,
  carry: 'Carry over',
  carried: (label: string) => `Goes on as ${label}`,
  carriedNow: (label: string) => `It goes on as ${label}. Choose its day at the actions.`,
  /** An answer that ends it, and the action that it had gone on as. */
  carryEnded: (answer: string, label: string) =>
    `${answer}: ${label} is taken off today’s actions.`,
  carriedAfterAll: (label: string, answers: readonly string[]) =>
    `It goes on as ${label}, so “${answers.join('”, “')}” is taken back.`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  lastReading: (value: string, day: string) => (day === '' ? value : `${value} on ${day}`),
  noReading: 'nobody has measured yet',
  states: {
    reached: () => 'target reached',
    better: () => 'better than at the start',
    same: () => 'as at the start',
    worse: () => 'worse than at the start',
    'expected-dip': (day: string) => `worse at first: expected until ${day}`,
    unknown: () => '',
  } satisfies Record<string, (until: string) => string> as Record<
    'reached' | 'better' | 'same' | 'worse' | 'expected-dip' | 'unknown',
    (until: string) => string
  >,
  seenOn: (day: string, seen: string) => `Seen on ${day}: ${seen}`,
  handedOn: (day: string, from: string, to: string) => `${day}: from ${from} to ${to}`,
  /** What undo takes back, before the name of what was looked back on. */
  steps: { outcome: 'answer', happened: 'sentence', verdict: 'keep, change or stop' },
  partsName: 'Parts of this card',
  parts: { agreed: 'Agreed', seen: 'Seen', answer: 'Answer', learnt: 'Learnt' },
  /** Said aloud when another card comes up. */
  shown: (at: number, all: number, text: string) => `${at} of ${all}: ${text}`,
  keys: {
    enter: keyNames.Enter,
    answer: 'what became of it',
    sentence: 'ends the sentence',
    follows: 'what follows',
    next: 'next one',
  },
};
