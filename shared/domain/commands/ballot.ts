import { z } from 'zod';
import {
  dotsByTheme,
  dotsLeft,
  dotsOf,
  isComplete,
  MOST_DOTS,
  mostDotsOn,
  nextVoter,
  resultOf,
} from '../ballot';
import { defineCommand, done, reject } from '../command';
import { deskOf } from '../desk';
import { BALLOT_METHODS, type Ballot, type Session } from '../model';
import { id } from './fields';

const stage = z.strictObject({ stageId: id });

/** A ballot that still takes dots; undefined where there is none, or its result has been shown. */
function openBallot(session: Session, stageId: string): Ballot | undefined {
  const ballot = session.ballots[stageId];
  return ballot?.isShown === false ? ballot : undefined;
}

/** Begins a ballot on the themes of a question, or begins it anew. */
export const ballotStart = defineCommand({
  name: 'ballot.start',
  payload: z.strictObject({
    stageId: id,
    method: z.enum(BALLOT_METHODS),
    dots: z.number().int().min(1).max(MOST_DOTS),
  }),
  undo: 'record',
  perform(tx, { stageId, method, dots }) {
    if (!(stageId in tx.session.stages)) return reject('not-found');
    const before = tx.session.ballots[stageId];
    const turn = (before?.turn ?? 0) + 1;
    const first = method === 'turns' ? nextVoter(tx.session, { doneIds: [] }, null) : null;
    if (method === 'turns' && first === null) return reject('nobody-present');
    tx.put('ballots', {
      ...before,
      id: stageId,
      method,
      dots,
      turn,
      personId: first,
      votes: {},
      counts: {},
      doneIds: [],
      isShown: false,
      talkOrder: [],
    });
    return done;
  },
});

/** The next person has the keyboard: from here on keys are dots. */
export const ballotTake = defineCommand({
  name: 'ballot.take',
  payload: stage,
  undo: 'never',
  perform(tx, { stageId }) {
    const ballot = openBallot(tx.session, stageId);
    if (ballot === undefined || ballot.personId === null) return reject('not-their-turn');
    tx.put('desks', { ...deskOf(tx.session, stageId), takenBallot: ballot.turn });
    return done;
  },
});

/**
 * Gives the keyboard to somebody out of turn: who has come late, or is asked before the next one. Whoever has voted already may
 * think again; their dots lie as they were.
 */
export const ballotGiveTo = defineCommand({
  name: 'ballot.giveTo',
  payload: z.strictObject({ stageId: id, personId: id }),
  undo: 'record',
  perform(tx, { stageId, personId }) {
    const ballot = openBallot(tx.session, stageId);
    const person = tx.session.people[personId];
    if (ballot?.method !== 'turns' || person === undefined) return reject('not-found');
    if (person.attendance !== 'present') return reject('nobody-present', person.name);
    if (ballot.personId === personId) return done;
    const doneIds = ballot.doneIds.filter((one) => one !== personId);
    tx.put('ballots', { ...ballot, doneIds, turn: ballot.turn + 1, personId });
    return done;
  },
});

/** Sets how many dots a person gives to a theme; more than are left are refused. */
export const ballotGive = defineCommand({
  name: 'ballot.give',
  payload: z.strictObject({
    stageId: id,
    personId: id,
    themeId: id,
    dots: z.number().int().min(0).max(MOST_DOTS),
  }),
  undo: 'record',
  perform(tx, { stageId, personId, themeId, dots }) {
    const ballot = openBallot(tx.session, stageId);
    const theme = tx.session.themes[themeId];
    const person = tx.session.people[personId];
    if (ballot === undefined || person === undefined) return reject('not-found');
    if (theme?.stageId !== stageId) return reject('not-found');
    if (ballot.method === 'turns' && ballot.personId !== personId) return reject('not-their-turn');
    const given = dotsOf(tx.session, ballot, personId);
    if (dots - (given[themeId] ?? 0) > dotsLeft(tx.session, ballot, personId)) {
      return reject('no-dots-left', `${ballot.dots}`);
    }
    const { [themeId]: _before, ...others } = given;
    const mine = dots === 0 ? others : { ...others, [themeId]: dots };
    tx.put('ballots', { ...ballot, votes: { ...ballot.votes, [personId]: mine } });
    return done;
  },
});

/** Takes all dots of a person back. */
export const ballotClear = defineCommand({
  name: 'ballot.clear',
  payload: z.strictObject({ stageId: id, personId: id }),
  undo: 'record',
  perform(tx, { stageId, personId }) {
    const ballot = openBallot(tx.session, stageId);
    if (ballot === undefined || !(personId in tx.session.people)) return reject('not-found');
    tx.put('ballots', { ...ballot, votes: { ...ballot.votes, [personId]: {} } });
    return done;
  },
});

/** A person has voted, with or without dots left; the keyboard goes on. */
export const ballotDone = defineCommand({
  name: 'ballot.done',
  payload: z.strictObject({ stageId: id, personId: id }),
  undo: 'record',
  perform(tx, { stageId, personId }) {
    const ballot = openBallot(tx.session, stageId);
    if (ballot === undefined || !(personId in tx.session.people)) return reject('not-found');
    if (ballot.method === 'turns' && ballot.personId !== personId) return reject('not-their-turn');
    const doneIds = [...ballot.doneIds.filter((one) => one !== personId), personId];
    const next = ballot.method === 'turns' ? nextVoter(tx.session, { doneIds }, personId) : null;
    tx.put('ballots', { ...ballot, doneIds, turn: ballot.turn + 1, personId: next });
    return done;
  },
});

/** Notes how many fingers the room showed for a theme, added up. */
export const ballotCount = defineCommand({
  name: 'ballot.count',
  payload: z.strictObject({ stageId: id, themeId: id, dots: z.number().int().min(0).max(10_000) }),
  undo: 'record',
  perform(tx, { stageId, themeId, dots }) {
    const ballot = openBallot(tx.session, stageId);
    if (ballot === undefined || tx.session.themes[themeId]?.stageId !== stageId) {
      return reject('not-found');
    }
    const most = mostDotsOn(tx.session, ballot, themeId);
    if (dots > most) return reject('no-dots-left', `${most}`);
    tx.put('ballots', { ...ballot, counts: { ...ballot.counts, [themeId]: dots } });
    return done;
  },
});

/**
 * Shows the result. Who gave which dots is forgotten with it: only the sums stay. `isWithoutMissing`: the room goes on although
 * somebody has not voted.
 */
export const ballotShow = defineCommand({
  name: 'ballot.show',
  payload: z.strictObject({ stageId: id, isWithoutMissing: z.boolean() }),
  undo: 'record',
  perform(tx, { stageId, isWithoutMissing }) {
    const ballot = openBallot(tx.session, stageId);
    if (ballot === undefined) return reject('not-found');
    if (!isWithoutMissing && !isComplete(tx.session, ballot)) return reject('ballot-not-complete');
    const talkOrder = resultOf(tx.session, ballot).map(({ theme }) => theme.id);
    const counts = dotsByTheme(ballot);
    tx.put('ballots', { ...ballot, votes: {}, counts, personId: null, isShown: true, talkOrder });
    return done;
  },
});

/** Talks about a theme earlier or later than the result says. `toIndex` counts from 0. */
export const ballotMove = defineCommand({
  name: 'ballot.move',
  payload: z.strictObject({
    stageId: id,
    themeId: id,
    toIndex: z.number().int().min(0).max(1_000),
  }),
  undo: 'record',
  perform(tx, { stageId, themeId, toIndex }) {
    const ballot = tx.session.ballots[stageId];
    if (ballot?.isShown !== true || !ballot.talkOrder.includes(themeId)) return reject('not-found');
    const talkOrder = ballot.talkOrder.filter((one) => one !== themeId);
    talkOrder.splice(Math.min(toIndex, talkOrder.length), 0, themeId);
    tx.put('ballots', { ...ballot, talkOrder });
    return done;
  },
});
