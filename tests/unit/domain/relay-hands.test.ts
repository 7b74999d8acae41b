import { describe, expect, it } from 'vitest';
import { Play } from './play';

const started = (names?: readonly string[]) => new Play(names).startRelay();

describe('handing over the keyboard', () => {
  it('waits until the next person has it', () => {
    const play = started();
    expect(play.phase()).toBe('hand-over');
    expect(play.take().phase()).toBe('typing');
    expect(play.write('one').phase()).toBe('hand-over');
    expect(play.take().phase()).toBe('typing');
  });

  it('is refused where the keyboard has been taken already or nobody is asked', () => {
    const play = started(['Ada']).take();
    const take = () => play.refusal({ name: 'relay.take', payload: { stageId: play.stageId() } });
    expect(take()).toBe('not-their-turn');
    play.write('one');
    expect(take()).toBe('not-their-turn');
  });

  it('is asked for afresh after an undo, although the turn has the number of one taken before', () => {
    const play = started().take().write('one').take();
    play.undo();
    expect([play.turn(), play.phase()]).toEqual(['Ada', 'hand-over']);
    play.pass();
    expect([play.turn(), play.phase()]).toEqual(['Ben', 'hand-over']);
  });

  it('is asked for when writing is begun again after its start was undone', () => {
    const play = started().take();
    play.undo();
    expect(play.startRelay().phase()).toBe('hand-over');
  });
});

describe('giving the keyboard to somebody out of turn', () => {
  it('goes on from their seat and comes back to those who were left out', () => {
    const play = started(['Ada', 'Ben', 'Cleo', 'Dan']).giveTo('Cleo');
    expect([play.turn(), play.phase()]).toEqual(['Cleo', 'hand-over']);
    expect(play.write('c').turn()).toBe('Dan');
    expect(play.write('d').turn()).toBe('Ada');
    expect(play.write('a').turn()).toBe('Ben');
    expect(play.write('b').phase()).toBe('lap-complete');
  });

  it('is refused for who has written in this lap, allowed in the next', () => {
    const play = started().write('a');
    const toAda = {
      name: 'relay.giveTo',
      payload: { stageId: play.stageId(), personId: play.personId('Ada') },
    } as const;
    expect(play.refusal(toAda)).toBe('already-wrote-this-lap');
    play.write('b').write('c').startRelay().giveTo('Cleo').do(toAda);
    expect(play.turn()).toBe('Ada');
  });

  it('is refused for who is not in the room, and for nobody', () => {
    const play = started().setAttendance('Ben', 'left');
    const give = (personId: string) =>
      play.refusal({ name: 'relay.giveTo', payload: { stageId: play.stageId(), personId } });
    expect(give(play.personId('Ben'))).toBe('nobody-present');
    expect(give('missing')).toBe('not-found');
  });

  it('lets who has passed write after all', () => {
    const play = started().pass().giveTo('Ada');
    expect(play.turn()).toBe('Ada');
    expect(play.write('after all').turn()).toBe('Ben');
  });

  it('reopens a lap that was complete', () => {
    const play = started().pass().pass().pass().giveTo('Ben');
    expect([play.turn(), play.phase()]).toEqual(['Ben', 'hand-over']);
  });

  it('changes nothing for the person who has it', () => {
    const play = started().take();
    const { revision } = play.state;
    play.giveTo('Ada');
    expect([play.state.revision, play.phase()]).toEqual([revision, 'typing']);
  });
});

describe('somebody leaves in their turn', () => {
  it('hands the keyboard to the next one, without the letters that were typed', () => {
    const play = started().take();
    play.do({ name: 'desk.draft', payload: { stageId: play.stageId(), text: 'I was ab' } });
    play.setAttendance('Ada', 'left');
    expect([play.turn(), play.phase(), play.desk().draft]).toEqual(['Ben', 'hand-over', '']);
    expect(play.person('Ada').leftAt).toBe(play.ports.now());
  });

  it('ends the lap where it was the last turn', () => {
    const play = started().write('a').write('b').setAttendance('Cleo', 'left');
    expect(play.phase()).toBe('lap-complete');
  });

  it('is asked again in the same lap after coming back', () => {
    const play = started().setAttendance('Ada', 'left').setAttendance('Ada', 'present').write('b');
    expect(play.person('Ada').leftAt).toBeNull();
    expect(play.write('c').turn()).toBe('Ada');
  });

  it('does not disturb the turn of another', () => {
    const play = started().take().setAttendance('Cleo', 'left');
    expect([play.turn(), play.phase()]).toEqual(['Ada', 'typing']);
  });

  it('and undo gives them their turn back', () => {
    const play = started().setAttendance('Ada', 'left');
    play.undo();
    expect([play.turn(), play.person('Ada').attendance]).toEqual(['Ada', 'present']);
  });
});

describe('somebody arrives late', () => {
  const add = (play: Play, name: string, atIndex?: number) =>
    play.do({
      name: 'people.add',
      payload: {
        people: [{ name, role: '', isManagement: false }],
        ...(atIndex === undefined ? {} : { atIndex }),
      },
    });

  it('is asked in this lap, wherever they sit down', () => {
    const play = started().write('a');
    add(play, 'Early', 0);
    add(play, 'Late');
    expect(play.write('b').turn()).toBe('Cleo');
    expect(play.write('c').turn()).toBe('Late');
    expect(play.write('l').turn()).toBe('Early');
    expect(play.write('e').phase()).toBe('lap-complete');
  });

  it('is asked also while those who passed are asked again', () => {
    const play = started().pass().write('b').write('c');
    add(play, 'Late');
    expect(play.write('a').turn()).toBe('Late');
  });
});

describe('taking somebody off the list', () => {
  const remove = (play: Play, name: string) =>
    play.do({ name: 'person.remove', payload: { id: play.personId(name) } });

  it('in their turn hands the keyboard to the next seat', () => {
    const play = started().take();
    play.do({ name: 'desk.draft', payload: { stageId: play.stageId(), text: 'letters' } });
    remove(play, 'Ada');
    expect([play.turn(), play.phase(), play.desk().draft]).toEqual(['Ben', 'hand-over', '']);
  });

  it('forgets that they passed', () => {
    const play = started().pass();
    const id = play.personId('Ada');
    remove(play, 'Ada');
    expect(play.relay().outcomes).not.toHaveProperty(id);
    expect(play.write('b').write('c').phase()).toBe('lap-complete');
  });

  it('never asks them again, also where their turn was the last and others had passed', () => {
    const play = started().giveTo('Ben').pass().write('c');
    expect(play.turn()).toBe('Ada');
    remove(play, 'Ada');
    expect([play.turn(), play.relay().isAskingAgain]).toEqual(['Ben', true]);
  });
});
