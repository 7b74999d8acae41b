import type { Command } from '@shared/domain/commands';
import { dispatch } from '@shared/domain/engine';
import { nextInLap } from '@shared/domain/relay';
import { notesOfStage, peopleOf, presentPeopleOf } from '@shared/domain/selectors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Play, there } from './play';

/** What can happen at a table while people write by turns; who it happens to is a seat's number. */
const happening = fc.tuple(
  fc.constantFrom(
    ...(['write', 'write', 'write', 'pass', 'pass', 'take', 'back', 'giveTo', 'start'] as const),
    ...(['finish', 'leave', 'come', 'remove', 'add', 'undo', 'redo', 'delete'] as const),
  ),
  fc.nat({ max: 5 }),
);

/** Tries one thing; what the rules refuse just does not happen. Play checks every invariant. */
function happen(play: Play, [what, seat]: [string, number]): void {
  const stageId = play.stageId();
  const people = peopleOf(play.session);
  const id = people[seat % Math.max(1, people.length)]?.id ?? 'nobody';
  const noteId = notesOfStage(play.session, stageId)[seat]?.id ?? 'none';
  const commands: Record<string, Command> = {
    write: { name: 'relay.save', payload: { stageId, text: `note ${seat}` } },
    pass: { name: 'relay.pass', payload: { stageId } },
    take: { name: 'relay.take', payload: { stageId } },
    back: { name: 'relay.back', payload: { stageId } },
    giveTo: { name: 'relay.giveTo', payload: { stageId, personId: id } },
    start: { name: 'relay.start', payload: { stageId } },
    finish: { name: 'relay.finish', payload: { stageId } },
    leave: { name: 'person.setAttendance', payload: { id, attendance: 'left' } },
    come: { name: 'person.setAttendance', payload: { id, attendance: 'present' } },
    remove: { name: 'person.remove', payload: { id } },
    add: {
      name: 'people.add',
      payload: { people: [{ name: `New ${seat}`, role: '', isManagement: false }], atIndex: seat },
    },
    delete: { name: 'note.remove', payload: { id: noteId } },
  };
  if (what === 'undo' || what === 'redo') {
    const steps = what === 'undo' ? play.state.past : play.state.future;
    if (steps.length > 0) play[what]();
    return;
  }
  const command = there(commands[what], what);
  if (dispatch(play.state, command, play.ports).ok) play.do(command);
}

function played(happenings: readonly [string, number][]): Play {
  const play = new Play(['Ada', 'Ben', 'Cleo', 'Dan']).startRelay();
  for (const one of happenings) happen(play, one);
  return play;
}
const morning = fc.array(happening, { minLength: 5, maxLength: 40 });

describe('writing by turns, whatever happens at the table', () => {
  it('asks only people in the room; only going back gives a turn to who has left', () => {
    fc.assert(
      fc.property(morning, (happenings) => {
        const play = new Play(['Ada', 'Ben', 'Cleo', 'Dan']).startRelay();
        for (const one of happenings) {
          const before = play.session.relays[play.stageId()]?.personId;
          happen(play, one);
          const relay = play.session.relays[play.stageId()];
          const personId = relay?.personId ?? null;
          const isNew = personId !== null && personId !== before;
          if (isNew && !['back', 'undo', 'redo'].includes(one[0])) {
            expect(play.session.people[personId]?.attendance, one[0]).toBe('present');
          }
          /* A turn that ends the lap means that everybody who is here has been asked. */
          const hasEnded = before != null && personId === null && relay?.isFinished === false;
          if (hasEnded && ['write', 'pass'].includes(one[0])) {
            expect(nextInLap(play.session, relay.outcomes, null)).toBeNull();
          }
        }
      }),
    );
  });

  it('comes to the end of the lap within two turns for each', () => {
    fc.assert(
      fc.property(
        morning,
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (past, passes) => {
          const play = played(past);
          const { personId } = play.session.relays[play.stageId()] ?? { personId: null };
          if (personId === null) return;
          let turns = 0;
          for (; play.relay().personId !== null; turns += 1) {
            happen(play, [passes[turns] === true ? 'pass' : 'write', 0]);
            if (turns > 60) break;
          }
          expect(turns).toBeLessThanOrEqual(presentPeopleOf(play.session).length * 2 + 1);
        },
      ),
    );
  });

  it('goes back and forth without a trace: a turn taken back and written again leads to the same table', () => {
    fc.assert(
      fc.property(morning, (happenings) => {
        const play = played(happenings);
        if (play.session.relays[play.stageId()]?.personId == null) return;
        happen(play, ['write', 0]);
        const written = play.relay();
        const count = notesOfStage(play.session, play.stageId()).length;
        play.back();
        expect(play.desk().draft).toBe('note 0');
        happen(play, ['write', 0]);
        const again = play.relay();
        expect(notesOfStage(play.session, play.stageId())).toHaveLength(count);
        expect({ ...again, turn: 0, endedTurns: [] }).toEqual({
          ...written,
          turn: 0,
          endedTurns: [],
        });
      }),
    );
  });
});
