import { z } from 'zod';
import { defineCommand, done, reject } from '../command';
import { deskOf } from '../desk';
import type { Relay } from '../model';
import { advanceTurn, nextInLap, relayPhaseOf } from '../relay';
import { peopleOf } from '../selectors';
import { dissolveIfParted } from '../theme-membership';
import { id } from './fields';
import { writeNote } from './notes';

const stage = z.strictObject({ stageId: id });

/** Begins writing by turns in a question, or the next lap of it. */
export const relayStart = defineCommand({
  name: 'relay.start',
  payload: stage,
  undo: 'record',
  perform(tx, { stageId }) {
    if (!(stageId in tx.session.stages)) return reject('not-found');
    const relay = tx.session.relays[stageId];
    if (relay !== undefined && relay.personId !== null && !relay.isFinished) {
      return reject('lap-not-complete');
    }
    const first = nextInLap(tx.session, {}, null);
    if (first === null) return reject('nobody-present');
    tx.put('relays', {
      id: stageId,
      lap: (relay?.lap ?? 0) + 1,
      turn: (relay?.turn ?? 0) + 1,
      personId: first,
      outcomes: {},
      isAskingAgain: false,
      isFinished: false,
    });
    return done;
  },
});

/** The next person has the keyboard: from here on keys count. */
export const relayTake = defineCommand({
  name: 'relay.take',
  payload: stage,
  undo: 'never',
  perform(tx, { stageId }) {
    const relay = tx.session.relays[stageId];
    if (relay === undefined) return reject('not-found');
    if (relayPhaseOf(tx.session, stageId) !== 'hand-over') return reject('not-their-turn');
    tx.put('desks', { ...deskOf(tx.session, stageId), takenTurn: relay.turn });
    return done;
  },
});

/** Saves the note of the person whose turn it is and hands the keyboard on: one step, taken back as one. */
export const relaySave = defineCommand({
  name: 'relay.save',
  payload: z.strictObject({ stageId: id, text: z.string().max(20_000) }),
  undo: 'record',
  perform(tx, { stageId, text }, ports) {
    const relay = tx.session.relays[stageId];
    const at = tx.session.stages[stageId];
    if (relay === undefined || at === undefined) return reject('not-found');
    if (relay.personId === null || relay.isFinished) return reject('not-their-turn');
    const written = writeNote(tx, at, text, relay.personId, ports);
    if (!written.ok) return written;
    tx.put(
      'relays',
      advanceTurn(
        tx.session,
        { ...relay, outcomes: { ...relay.outcomes, [relay.personId]: 'wrote' } },
        relay.personId,
      ),
    );
    tx.put('desks', { ...deskOf(tx.session, stageId), draft: '' });
    return done;
  },
  /* The letters come back to the desk, unless somebody has begun to type there. */
  afterUndo(tx, payload, undone) {
    const desk = deskOf(tx.session, payload.stageId);
    const tookBack = Object.values(undone.notes).find(
      (note) => note.stageId === payload.stageId && !(note.id in tx.session.notes),
    );
    if (desk.draft === '' && tookBack) tx.put('desks', { ...desk, draft: tookBack.text });
  },
});

/** Passes this turn; who passes is asked again at the end of the lap. */
export const relayPass = defineCommand({
  name: 'relay.pass',
  payload: stage,
  undo: 'record',
  perform(tx, { stageId }) {
    const relay = tx.session.relays[stageId];
    if (relay === undefined) return reject('not-found');
    if (relay.personId === null || relay.isFinished) return reject('not-their-turn');
    tx.put(
      'relays',
      advanceTurn(
        tx.session,
        { ...relay, outcomes: { ...relay.outcomes, [relay.personId]: 'passed' } },
        relay.personId,
      ),
    );
    tx.put('desks', { ...deskOf(tx.session, stageId), draft: '' });
    return done;
  },
});

/** Gives the keyboard to a person out of turn; who has already written in this lap waits for the next one. */
export const relayGiveTo = defineCommand({
  name: 'relay.giveTo',
  payload: z.strictObject({ stageId: id, personId: id }),
  undo: 'record',
  perform(tx, { stageId, personId }) {
    const relay = tx.session.relays[stageId];
    const person = tx.session.people[personId];
    if (relay === undefined || person === undefined) return reject('not-found');
    if (relay.outcomes[personId] === 'wrote') return reject('already-wrote-this-lap', person.name);
    if (person.attendance !== 'present') return reject('nobody-present', person.name);
    if (relay.personId === personId && !relay.isFinished) return done;
    const { [personId]: _asked, ...outcomes } = relay.outcomes;
    tx.put('relays', { ...relay, turn: relay.turn + 1, personId, outcomes, isFinished: false });
    tx.put('desks', { ...deskOf(tx.session, stageId), draft: '' });
    return done;
  },
});

/** Gives the previous person the turn back; a note saved in that turn returns to the desk as a draft. */
export const relayBack = defineCommand({
  name: 'relay.back',
  payload: stage,
  undo: 'record',
  perform(tx, { stageId }) {
    const relay = tx.session.relays[stageId];
    if (relay === undefined) return reject('not-found');
    const previous = previousPersonId(relay, peopleOf(tx.session).map((person) => person.id));
    if (previous === null) return reject('no-earlier-turn');
    const { [previous]: outcome, ...outcomes } = relay.outcomes;
    let draft = '';
    if (outcome === 'wrote') {
      const note = Object.values(tx.session.notes)
        .filter((candidate) => candidate.stageId === stageId && candidate.authorId === previous)
        .sort((a, b) => b.number - a.number)[0];
      if (note !== undefined) {
        draft = note.text;
        for (const action of Object.values(tx.session.actions)) {
          if (action.noteId === note.id) tx.put('actions', { ...action, noteId: null });
        }
        tx.remove('notes', note.id);
        if (note.themeId !== null) dissolveIfParted(tx, note.themeId);
      }
    }
    tx.put('relays', {
      ...relay,
      turn: relay.turn + 1,
      personId: previous,
      outcomes,
      isFinished: false,
    });
    tx.put('desks', { ...deskOf(tx.session, stageId), draft });
    return done;
  },
  /* The note stands on the wall again, so its letters must not be saved a second time. */
  afterUndo(tx, payload, undone) {
    const desk = deskOf(tx.session, payload.stageId);
    const returned = Object.values(tx.session.notes).some(
      (note) => !(note.id in undone.notes) && note.text === desk.draft,
    );
    if (returned) tx.put('desks', { ...desk, draft: '' });
  },
});

/** Ends writing by turns; the facilitator may begin another lap later. */
export const relayFinish = defineCommand({
  name: 'relay.finish',
  payload: stage,
  undo: 'record',
  perform(tx, { stageId }) {
    const relay = tx.session.relays[stageId];
    if (relay === undefined) return reject('not-found');
    tx.put('relays', { ...relay, turn: relay.turn + 1, personId: null, isFinished: true });
    return done;
  },
});

/** Who had the turn before: round the table backwards, the first one with an outcome in this lap. */
function previousPersonId(relay: Relay, seats: readonly string[]): string | null {
  const at = relay.personId === null ? seats.length : seats.indexOf(relay.personId);
  const backwards = [...seats.slice(0, at).reverse(), ...seats.slice(at + 1).reverse()];
  return backwards.find((personId) => personId in relay.outcomes) ?? null;
}
