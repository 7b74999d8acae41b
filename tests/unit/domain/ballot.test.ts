import {
  ballotPhaseOf,
  dotsLeft,
  missingVoters,
  resultOf,
  talkOrderOf,
} from '@shared/domain/ballot';
import type { Command } from '@shared/domain/commands';
import { dispatch, type EngineState, startEngine, undo } from '@shared/domain/engine';
import { brokenInvariants } from '@shared/domain/invariants';
import type { Ballot, BallotMethod } from '@shared/domain/model';
import { themesOfStage } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

const ports = countingPorts();
const NAMES = ['Tests', 'Phones', 'Rota'];

/** A board with three themes of two notes each, on which a ballot has begun. */
class Room {
  state: EngineState;
  readonly stageId: string;

  constructor(method: BallotMethod, dots = 3) {
    this.state = startEngine(smallSession(ports));
    const stage = Object.values(this.state.session.stages).find(
      ({ title }) => title === 'To change',
    );
    this.stageId = stage?.id ?? '';
    for (const name of NAMES) {
      const before = new Set(Object.keys(this.state.session.notes));
      this.do({
        name: 'note.add',
        payload: { stageId: this.stageId, texts: [`${name} 1`, `${name} 2`], authorId: null },
      });
      const noteIds = Object.keys(this.state.session.notes).filter((id) => !before.has(id));
      this.do({ name: 'theme.add', payload: { noteIds, name } });
    }
    this.do({ name: 'ballot.start', payload: { stageId: this.stageId, method, dots } });
  }

  do(...commands: Command[]): void {
    this.state = run(this.state, ports, ...commands);
    expect(brokenInvariants(this.state.session)).toEqual([]);
  }

  refused(command: Command): string | null {
    const result = dispatch(this.state, command, ports);
    return result.ok ? null : result.error.code;
  }

  get ballot(): Ballot {
    const ballot = this.state.session.ballots[this.stageId];
    if (ballot === undefined) throw new Error('No ballot');
    return ballot;
  }

  get phase() {
    return ballotPhaseOf(this.state.session, this.stageId);
  }

  person(name: string): string {
    const people = Object.values(this.state.session.people);
    return people.find((one) => one.name === name)?.id ?? '';
  }

  theme(name: string): string {
    const themes = themesOfStage(this.state.session, this.stageId);
    return themes.find((one) => one.name === name)?.id ?? '';
  }

  give(person: string, theme: string, dots: number): Command {
    const { stageId } = this;
    return {
      name: 'ballot.give',
      payload: { stageId, personId: this.person(person), themeId: this.theme(theme), dots },
    };
  }

  finish(person: string): Command {
    return {
      name: 'ballot.done',
      payload: { stageId: this.stageId, personId: this.person(person) },
    };
  }

  show(isWithoutMissing = false): Command {
    return { name: 'ballot.show', payload: { stageId: this.stageId, isWithoutMissing } };
  }

  get result() {
    return resultOf(this.state.session, this.ballot).map(({ theme, dots, place, isTied }) => [
      place,
      theme.name,
      dots,
      isTied,
    ]);
  }
}

describe('a ballot by turns', () => {
  it('goes round the table, and each one gets the keyboard before keys are dots', () => {
    const room = new Room('turns');
    expect(room.phase).toBe('hand-over');
    room.do({ name: 'ballot.take', payload: { stageId: room.stageId } });
    expect(room.phase).toBe('voting');
    expect(room.refused(room.give('Ben', 'Tests', 1))).toBe('not-their-turn');
    room.do(room.give('Ada', 'Tests', 2), room.finish('Ada'));
    expect(room.phase).toBe('hand-over');
    expect(room.ballot.personId).toBe(room.person('Ben'));
    room.do(room.finish('Ben'), room.finish('Cleo'));
    expect(room.phase).toBe('complete');
  });

  it('gives nobody more dots than there are, however they are spread', () => {
    const room = new Room('turns', 3);
    room.do(room.give('Ada', 'Tests', 2), room.give('Ada', 'Rota', 1));
    expect(dotsLeft(room.state.session, room.ballot, room.person('Ada'))).toBe(0);
    expect(room.refused(room.give('Ada', 'Phones', 1))).toBe('no-dots-left');
    expect(room.refused(room.give('Ada', 'Tests', 3))).toBe('no-dots-left');
    room.do(room.give('Ada', 'Tests', 0), room.give('Ada', 'Phones', 2));
    room.do({
      name: 'ballot.clear',
      payload: { stageId: room.stageId, personId: room.person('Ada') },
    });
    expect(dotsLeft(room.state.session, room.ballot, room.person('Ada'))).toBe(3);
  });

  it('asks again whoever had given dots to a theme that is dissolved, and nobody else', () => {
    const room = new Room('turns');
    room.do(room.give('Ada', 'Rota', 2), room.give('Ada', 'Tests', 1), room.finish('Ada'));
    room.do(room.give('Ben', 'Tests', 3), room.finish('Ben'), room.finish('Cleo'));
    expect(room.phase).toBe('complete');
    room.do({ name: 'theme.remove', payload: { id: room.theme('Rota') } });
    expect(missingVoters(room.state.session, room.ballot)).toEqual([room.person('Ada')]);
    expect([room.phase, room.ballot.personId]).toEqual(['hand-over', room.person('Ada')]);
    expect(dotsLeft(room.state.session, room.ballot, room.person('Ada'))).toBe(2);
    const back = undo(room.state);
    if (back.ok) room.state = back.value.state;
    expect(room.phase).toBe('complete');
    expect(missingVoters(room.state.session, room.ballot)).toEqual([]);
  });

  it('waits for nobody who has left, and asks whoever comes back', () => {
    const room = new Room('turns');
    const leave = (name: string, attendance: 'left' | 'present'): Command => ({
      name: 'person.setAttendance',
      payload: { id: room.person(name), attendance },
    });
    room.do(leave('Ada', 'left'));
    expect(room.ballot.personId).toBe(room.person('Ben'));
    room.do(room.finish('Ben'), room.finish('Cleo'));
    expect(room.phase).toBe('complete');
    room.do(leave('Ada', 'present'));
    expect(missingVoters(room.state.session, room.ballot)).toEqual([room.person('Ada')]);
  });

  it('comes to somebody out of turn, and back to whoever wants to think again', () => {
    const room = new Room('turns');
    const to = (name: string): Command => ({
      name: 'ballot.giveTo',
      payload: { stageId: room.stageId, personId: room.person(name) },
    });
    room.do(to('Cleo'), room.give('Cleo', 'Rota', 1), room.finish('Cleo'));
    expect(room.ballot.personId).toBe(room.person('Ada'));
    room.do(room.finish('Ada'), room.finish('Ben'), to('Cleo'));
    expect(room.phase).toBe('hand-over');
    expect(missingVoters(room.state.session, room.ballot)).toEqual([room.person('Cleo')]);
    expect(dotsLeft(room.state.session, room.ballot, room.person('Cleo'))).toBe(2);
    room.do({
      name: 'person.setAttendance',
      payload: { id: room.person('Ada'), attendance: 'left' },
    });
    expect(room.refused(to('Ada'))).toBe('nobody-present');
  });

  it('is shown when all are in, or when the room says so, and then nobody can be told from it', () => {
    const room = new Room('turns');
    room.do(room.give('Ada', 'Rota', 3), room.finish('Ada'));
    expect(room.refused(room.show())).toBe('ballot-not-complete');
    room.do(room.give('Ben', 'Tests', 1), room.give('Ben', 'Rota', 2), room.finish('Ben'));
    room.do(room.finish('Cleo'), room.show());
    expect(room.phase).toBe('shown');
    expect(room.ballot.votes).toEqual({});
    expect(room.result).toEqual([
      [1, 'Rota', 5, false],
      [2, 'Tests', 1, false],
      [3, 'Phones', 0, false],
    ]);
    const taken = undo(room.state);
    if (!taken.ok) throw new Error('It can be taken back');
    expect(Object.keys(taken.value.state.session.ballots[room.stageId]?.votes ?? {})).toHaveLength(
      2,
    );
  });

  it('drops the dots of somebody who leaves before they are done, and keeps those that are in', () => {
    const room = new Room('turns', 3);
    const leave = (name: string): Command => ({
      name: 'person.setAttendance',
      payload: { id: room.person(name), attendance: 'left' },
    });
    room.do(room.give('Ada', 'Tests', 2), room.finish('Ada'), room.give('Ben', 'Rota', 3));
    room.do(leave('Ben'), leave('Ada'), room.finish('Cleo'), room.show());
    expect(room.result).toEqual([
      [1, 'Tests', 2, false],
      [2, 'Phones', 0, true],
      [2, 'Rota', 0, true],
    ]);
  });
});

describe('a ballot by fingers', () => {
  it('is counted theme by theme, and all together have no more than the room has dots', () => {
    const room = new Room('fingers', 5);
    const count = (theme: string, dots: number): Command => ({
      name: 'ballot.count',
      payload: { stageId: room.stageId, themeId: room.theme(theme), dots },
    });
    expect(room.refused(count('Tests', 16))).toBe('no-dots-left');
    room.do(count('Tests', 7), count('Phones', 7));
    expect(room.phase).toBe('voting');
    expect(room.refused(count('Rota', 2))).toBe('no-dots-left');
    /* A sum that was put right gives its dots back. */
    room.do(count('Tests', 4), count('Rota', 4), room.show());
    expect(room.result).toEqual([
      [1, 'Phones', 7, false],
      [2, 'Tests', 4, true],
      [2, 'Rota', 4, true],
    ]);
  });
});

describe('a ballot that one person types', () => {
  it('takes the slips in any sequence', () => {
    const room = new Room('operator');
    room.do(room.give('Cleo', 'Phones', 3), room.finish('Cleo'), room.give('Ada', 'Tests', 1));
    expect(room.phase).toBe('voting');
    room.do(room.finish('Ada'), room.finish('Ben'));
    expect(room.phase).toBe('complete');
  });
});

describe('the order of talking', () => {
  const order = (room: Room) =>
    talkOrderOf(room.state.session, room.stageId).map(({ name }) => name);

  it('is that of the board before the result, that of the result after it, and can be changed', () => {
    const room = new Room('operator');
    expect(order(room)).toEqual(NAMES);
    room.do(room.give('Ada', 'Rota', 2), room.show(true));
    expect(order(room)).toEqual(['Rota', 'Tests', 'Phones']);
    room.do({
      name: 'ballot.move',
      payload: { stageId: room.stageId, themeId: room.theme('Phones'), toIndex: 0 },
    });
    expect(order(room)).toEqual(['Phones', 'Rota', 'Tests']);
  });

  it('follows themes that are merged or dissolved, with their dots', () => {
    const room = new Room('operator');
    room.do(room.give('Ada', 'Rota', 2), room.give('Ben', 'Tests', 1));
    room.do({
      name: 'theme.merge',
      payload: { id: room.theme('Tests'), intoId: room.theme('Phones') },
    });
    room.do({ name: 'theme.remove', payload: { id: room.theme('Rota') } });
    expect(dotsLeft(room.state.session, room.ballot, room.person('Ada'))).toBe(3);
    room.do(room.show(true));
    expect(room.result).toEqual([[1, 'Phones', 1, false]]);
    expect(order(room)).toEqual(['Phones']);
  });
});
