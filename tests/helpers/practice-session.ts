import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import type { Meta, Review, Session, Stage } from '@shared/domain/model';
import { sampleNote, sampleSession } from './sample-session';

const LAST = { sessionId: 'session-before', recordId: 'x' };

const review = (id: string, order: number, rest: Partial<Review>): Review => ({
  id,
  order,
  subject: 'action',
  source: { ...LAST, recordId: id },
  agreedOn: '2025-12-05',
  text: `Action ${id}`,
  owner: 'Ben Example',
  dueOn: '2026-01-30',
  measure: '',
  unit: '',
  baseline: null,
  target: null,
  reading: null,
  outcome: null,
  happened: '',
  verdict: null,
  carriedToId: null,
  ...rest,
});

/** The small sample session with something of every practice in it. */
export function practiceSession(meta: Partial<Meta> = {}): Session {
  const session = sampleSession({
    goal: 'One change that lasts\n\n Nobody waits for a test ',
    purpose: 'People get home on time',
    purposeConfirmedAt: Date.UTC(2026, 2, 6, 8, 10),
    ...meta,
  });
  const { a1, a2 } = session.actions;
  const { t2 } = session.themes;
  const { close } = session.stages;
  if (!a1 || !a2 || !t2 || !close) throw new Error('The sample has changed');
  const stage = (id: string, kind: Stage['kind'], order: number): Stage => ({
    ...close,
    id,
    kind,
    order,
    title: id,
  });
  return {
    ...session,
    stages: {
      ...session.stages,
      mine: stage('mine', 'commitments', 7),
      thanking: stage('thanking', 'thanks', 8),
    },
    notes: {
      ...session.notes,
      n6: sampleNote('n6', 6, { stageId: 'change', kind: 'idea', text: 'No meetings in May' }),
      n7: sampleNote('n7', 7, { stageId: 'change', kind: 'idea', text: 'Sell the printer' }),
    },
    themes: {
      ...session.themes,
      t2: { ...t2, clientView: 'I only notice the bugs', newcomerView: 'Who runs them?' },
    },
    actions: {
      a1: {
        ...a1,
        helperIds: ['ada', 'cleo'],
        unit: 'min',
        baseline: 1250.5,
        target: 10,
        counts: 'activity',
        sideEffect: 'Yes, if we test less',
        checkInEveryWeeks: 2,
        adjustmentWeeks: 6,
        facet: 'technology',
        document: 'Wiki / Tests',
        hoursPerMonth: 7.5,
        tackles: 'cause',
        goal: 'Nobody waits for a test',
        carriedFrom: { ...LAST, recordId: 'r2' },
      },
      a2: { ...a2, counts: 'outcome', tackles: 'symptom', hoursPerMonth: 2, phase: 'operation' },
      a3: {
        ...PLAIN_ACTION,
        id: 'a3',
        order: 3,
        text: 'Try a May without meetings',
        kind: 'amplify',
        ownerId: 'cleo',
        noteId: 'n6',
      },
    },
    reviews: {
      r1: review('r1', 1, {
        outcome: 'done',
        verdict: 'keep',
        happened: 'It just works',
        measure: 'Days to answer',
        unit: 'days',
        baseline: 4,
        target: 2,
        reading: 1.5,
      }),
      r2: review('r2', 2, { outcome: 'partly', verdict: 'change', carriedToId: 'a1' }),
      r3: review('r3', 3, { owner: '', dueOn: null }),
      r4: review('r4', 4, {
        subject: 'commitment',
        text: 'I go home at five',
        owner: 'Ada Example',
        dueOn: null,
        outcome: 'not-done',
        happened: 'Six, most days',
      }),
    },
    commitments: {
      ada: { id: 'ada', text: 'I answer within a day', writtenAt: 1 },
      ben: { id: 'ben', text: '  ', writtenAt: 1 },
    },
    thanks: {
      h1: { id: 'h1', order: 1, fromId: 'cleo', toId: 'ben', text: 'the quiet night shift' },
      h2: { id: 'h2', order: 2, fromId: null, toId: 'ben', text: 'asking twice' },
      h3: { id: 'h3', order: 3, fromId: 'ben', toId: 'ada', text: 'the calendar' },
    },
    ratings: {
      k1: { id: 'k1', order: 1, stars: 5, better: 'More air' },
      k2: { id: 'k2', order: 2, stars: 4, better: '' },
      k3: { id: 'k3', order: 3, stars: 4, better: 'A longer break' },
    },
  };
}
