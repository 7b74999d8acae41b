import { z } from 'zod';
import { defineCommand, done, reject } from '../command';
import { deskHandedOn, deskOf } from '../desk';
import type { Session, StageId } from '../model';
import { noteToKeep } from '../names';
import { endTurn, giveTurn, nextInLap, relayPhaseOf, returnTurn } from '../relay';
import { dissolveIfParted } from '../theme-membership';
import type { Transaction } from '../transaction';
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
    const turn = (relay?.turn ?? 0) + 1;
    const desk = tx.session.desks[stageId];
    /* An undone start leaves its count on the desk, where it would pass for the first person's word. */
    if (desk !== undefined && desk.takenTurn >= turn) tx.put('desks', { ...desk, takenTurn: 0 });
    tx.put('relays', {
      ...relay,
      id: stageId,
      lap: (relay?.lap ?? 0) + 1,
      turn,
      personId: first,
      outcomes: {},
      endedTurns: [],
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
    const { personId } = relay;
    const written = writeNote(tx, at, text, personId, ports);
    if (!written.ok) return written;
    tx.put(
      'relays',
      endTurn(
        tx.session,
        { ...relay, personId },
        'wrote',
        noteToKeep(tx.session, written.value.id),
      ),
    );
    tx.put('desks', deskHandedOn(tx.session, relay));
    return done;
  },
  afterUndo: (tx, { stageId }, undone) => lettersComeBack(tx, stageId, undone),
  afterRedo: (tx, { stageId }, before) => lettersGo(tx, stageId, before),
});

/** Passes this turn; who passes is asked again at the end of the lap. */
export const relayPass = defineCommand({
  name: 'relay.pass',
  payload: stage,
  undo: 'record',
  perform(tx, { stageId }) {
    const relay = tx.session.relays[stageId];
    if (relay === undefined) return reject('not-found');
    const { personId } = relay;
    if (personId === null || relay.isFinished) return reject('not-their-turn');
    tx.put('relays', endTurn(tx.session, { ...relay, personId }, 'passed', null));
    tx.put('desks', deskHandedOn(tx.session, relay));
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
    tx.put('relays', giveTurn(relay, personId));
    tx.put('desks', deskHandedOn(tx.session, relay));
    return done;
  },
});

/**
 * Gives the previous person the turn back; a note saved in that turn returns to the desk as a draft. Where no names are kept, nobody
 * knows which note that was: all of them stay on the wall.
 */
export const relayBack = defineCommand({
  name: 'relay.back',
  payload: stage,
  undo: 'record',
  perform(tx, { stageId }) {
    const relay = tx.session.relays[stageId];
    if (relay === undefined) return reject('not-found');
    const returned = returnTurn(relay);
    if (returned === null) return reject('no-earlier-turn');
    const { noteId } = returned.ended;
    const note = noteId === null ? undefined : tx.session.notes[noteId];
    if (note !== undefined) {
      for (const action of Object.values(tx.session.actions)) {
        if (action.noteId === note.id) tx.put('actions', { ...action, noteId: null });
      }
      tx.remove('notes', note.id);
      if (note.themeId !== null) dissolveIfParted(tx, note.themeId);
    }
    tx.put('relays', returned.relay);
    tx.put('desks', deskHandedOn(tx.session, relay, note?.text));
    return done;
  },
  afterUndo: (tx, { stageId }, undone) => lettersGo(tx, stageId, undone),
  afterRedo: (tx, { stageId }, before) => lettersComeBack(tx, stageId, before),
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

/** Somebody else types for the person whose turn it is, whose note it stays; null: they type themselves. */
export const relayTypeFor = defineCommand({
  name: 'relay.typeFor',
  payload: z.strictObject({ stageId: id, typistId: id.nullable() }),
  undo: 'never',
  perform(tx, { stageId, typistId }) {
    const relay = tx.session.relays[stageId];
    if (relay === undefined) return reject('not-found');
    if (relay.personId === null || relay.isFinished) return reject('not-their-turn');
    const isOther = typistId !== null && typistId !== relay.personId;
    if (isOther && !(typistId in tx.session.people)) return reject('not-found');
    tx.put('desks', { ...deskOf(tx.session, stageId), typistId: isOther ? typistId : null });
    return done;
  },
});

/** A note has gone from the wall: its letters come back to the desk, unless somebody has begun to type there. */
function lettersComeBack(tx: Transaction, stageId: StageId, before: Session): void {
  const desk = deskOf(tx.session, stageId);
  const gone = Object.values(before.notes).find(
    (note) => note.stageId === stageId && !(note.id in tx.session.notes),
  );
  if (desk.draft === '' && gone) tx.put('desks', { ...desk, draft: gone.text });
}

/** A note stands on the wall again, so its letters must not be saved a second time. */
function lettersGo(tx: Transaction, stageId: StageId, before: Session): void {
  const desk = deskOf(tx.session, stageId);
  const returned = Object.values(tx.session.notes).some(
    (note) => !(note.id in before.notes) && note.text === desk.draft,
  );
  if (returned) tx.put('desks', { ...desk, draft: '' });
}
