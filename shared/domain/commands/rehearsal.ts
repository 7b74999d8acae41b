import { z } from 'zod';
import { defineCommand, done, type Outcome, reject } from '../command';
import { deskHandedOn } from '../desk';
import type { Relay } from '../model';
import { authorToKeep, noteToKeep } from '../names';
import type { Ports } from '../ports';
import { advanceTurn, nextInLap } from '../relay';
import type { Transaction } from '../transaction';
import { id, text } from './fields';
import { writeNote } from './notes';
import { commitmentSet, ratingAdd } from './people-words';

const notes = z.strictObject({
  what: z.literal('notes'),
  stageId: id,
  /** In the order of turns; null: this person passes. */
  turns: z
    .array(z.strictObject({ personId: id, text: z.string().max(20_000).nullable() }))
    .max(200),
});
const commitments = z.strictObject({
  what: z.literal('commitments'),
  said: z.array(z.strictObject({ personId: id, text })).max(200),
});
const ratings = z.strictObject({
  what: z.literal('ratings'),
  stars: z.array(z.number().int().min(1).max(5)).max(200),
});
const others = z.discriminatedUnion('what', [notes, commitments, ratings]);
export type OthersSaid = z.infer<typeof others>;

/**
 * Lets the people of a rehearsal say what they have to say, for whoever rehearses alone: one step that can be taken back. Who types just
 * now keeps the keyboard. Refused in every session of which something is kept.
 */
export const rehearsalOthers = defineCommand({
  name: 'rehearsal.others',
  payload: others,
  undo: 'record',
  payloadToKeep: (payload, session) =>
    payload.what === 'notes' && authorToKeep(session, 'somebody') === null
      ? { ...payload, turns: [] }
      : payload,
  perform(tx, payload, ports) {
    if (tx.session.meta.use !== 'rehearsal') return reject('not-a-rehearsal');
    if (payload.what === 'notes') return haveTurns(tx, payload, ports);
    const outcomes =
      payload.what === 'commitments'
        ? payload.said.map((one) => () => commitmentSet.perform(tx, one, ports))
        : payload.stars.map((stars) => () => ratingAdd.perform(tx, { stars, better: '' }, ports));
    for (const perform of outcomes) {
      const outcome = perform();
      if (!outcome.ok) return outcome;
    }
    return done;
  },
});

function haveTurns(
  tx: Transaction,
  { stageId, turns }: z.infer<typeof notes>,
  ports: Ports,
): Outcome {
  const relay = tx.session.relays[stageId];
  const stage = tx.session.stages[stageId];
  if (relay === undefined || stage === undefined) return reject('not-found');
  const { personId: holderId } = relay;
  if (holderId === null || relay.isFinished) return reject('not-their-turn');
  let now: Relay = relay;
  for (const { personId, text: said } of turns) {
    const person = tx.session.people[personId];
    if (person === undefined) return reject('not-found');
    if (person.attendance !== 'present' || personId in now.outcomes)
      return reject('not-their-turn');
    const written = said === null ? null : writeNote(tx, stage, said, personId, ports);
    if (written?.ok === false) return written;
    const noteId = written === null ? null : noteToKeep(tx.session, written.value.id);
    now = {
      ...now,
      outcomes: { ...now.outcomes, [personId]: written === null ? 'passed' : 'wrote' },
      endedTurns: [...now.endedTurns, { personId, noteId, isAskingAgain: now.isAskingAgain }],
    };
  }
  if (holderId in now.outcomes) {
    /* Whoever passes here has nothing more to say: asking them again would be another round of keys for one person alone. */
    const isOver = nextInLap(tx.session, now.outcomes, holderId) === null;
    now = advanceTurn(tx.session, isOver ? { ...now, isAskingAgain: true } : now, holderId);
    tx.put('desks', deskHandedOn(tx.session, relay));
  }
  tx.put('relays', now);
  return done;
}
