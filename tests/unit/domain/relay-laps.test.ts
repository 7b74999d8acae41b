import { nextInLap, upcomingPersonId } from '@shared/domain/relay';
import { notesOfStage } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const started = (names?: readonly string[]) => new Play(names).startRelay();

describe('a lap of writing by turns', () => {
  it('begins with the first seat and asks round the table, one note each', () => {
    const play = started();
    expect(play.turn()).toBe('Ada');
    expect(play.write('one').turn()).toBe('Ben');
    expect(play.write('two').turn()).toBe('Cleo');
    const notes = notesOfStage(play.session, play.stageId());
    expect(notes.map((note) => [note.number, note.text, note.authorId, note.kind])).toEqual([
      [1, 'one', play.personId('Ada'), 'well'],
      [2, 'two', play.personId('Ben'), 'well'],
    ]);
  });

  it('is complete when everybody has written', () => {
    const play = started().write('1').write('2').write('3');
    expect(play.turn()).toBeNull();
    expect(play.phase()).toBe('lap-complete');
    expect(
      play.refusal({ name: 'relay.save', payload: { stageId: play.stageId(), text: 'x' } }),
    ).toBe('not-their-turn');
    expect(play.refusal({ name: 'relay.pass', payload: { stageId: play.stageId() } })).toBe(
      'not-their-turn',
    );
  });

  it('is followed by the next one, in which everybody is asked afresh', () => {
    const play = started().write('1').pass().write('3').pass().startRelay();
    expect(play.relay()).toMatchObject({ lap: 2, outcomes: {}, isAskingAgain: false });
    expect(play.turn()).toBe('Ada');
    expect(play.phase()).toBe('hand-over');
  });

  it('cannot be begun while another one is under way', () => {
    const play = started().write('1');
    expect(play.refusal({ name: 'relay.start', payload: { stageId: play.stageId() } })).toBe(
      'lap-not-complete',
    );
  });

  it('may be begun again after writing was finished in the middle of one', () => {
    const play = started().write('1');
    play.do({ name: 'relay.finish', payload: { stageId: play.stageId() } });
    expect([play.phase(), play.turn()]).toEqual(['finished', null]);
    play.startRelay();
    expect([play.phase(), play.turn(), play.relay().lap]).toEqual(['hand-over', 'Ada', 2]);
  });

  it('needs somebody in the room', () => {
    const play = new Play(['Ada']).setAttendance('Ada', 'apologies');
    expect(play.refusal({ name: 'relay.start', payload: { stageId: play.stageId() } })).toBe(
      'nobody-present',
    );
  });

  it('leaves out who has sent apologies or left', () => {
    const play = new Play(['Ada', 'Ben', 'Cleo', 'Dan']);
    play.setAttendance('Ada', 'apologies').setAttendance('Cleo', 'left').startRelay();
    expect(play.turn()).toBe('Ben');
    expect(play.write('b').turn()).toBe('Dan');
    expect(play.write('d').phase()).toBe('lap-complete');
  });

  it('keeps its turn where a note is refused', () => {
    const play = started();
    const save = (text: string) =>
      play.refusal({ name: 'relay.save', payload: { stageId: play.stageId(), text } });
    expect(save('   \n ')).toBe('note-empty');
    expect(save('x'.repeat(141))).toBe('note-too-long');
    expect(play.turn()).toBe('Ada');
  });

  it('knows nothing of a stage without a relay', () => {
    const play = new Play();
    const stageId = play.stageId();
    expect(play.phase()).toBe('not-started');
    for (const name of ['relay.take', 'relay.pass', 'relay.back', 'relay.finish'] as const) {
      expect(play.refusal({ name, payload: { stageId } }), name).toBe('not-found');
    }
    expect(play.refusal({ name: 'relay.start', payload: { stageId: 'gone' } })).toBe('not-found');
  });
});

describe('passing', () => {
  it('is asked about once more at the end of the lap, in seating order', () => {
    const play = started(['Ada', 'Ben', 'Cleo', 'Dan']).pass().write('b').pass().write('d');
    expect([play.turn(), play.relay().isAskingAgain]).toEqual(['Ada', true]);
    expect(play.write('a').turn()).toBe('Cleo');
    expect(play.write('c').phase()).toBe('lap-complete');
  });

  it('is final the second time', () => {
    const play = started().pass().write('b').write('c');
    expect(play.turn()).toBe('Ada');
    expect(play.pass().phase()).toBe('lap-complete');
    expect(play.relay().outcomes[play.personId('Ada')]).toBe('passed');
  });

  it('by everybody ends the lap without asking anybody again', () => {
    const play = started().pass().pass().pass();
    expect([play.phase(), play.relay().isAskingAgain]).toEqual(['lap-complete', false]);
  });

  it('is not asked about again where the person has left meanwhile', () => {
    const play = started().pass().write('b').setAttendance('Ada', 'left').write('c');
    expect(play.phase()).toBe('lap-complete');
  });

  it('in the last turn of the lap asks the same person once more', () => {
    const play = started().write('a').write('b').pass();
    expect([play.turn(), play.phase()]).toEqual(['Cleo', 'hand-over']);
    expect(play.pass().phase()).toBe('lap-complete');
  });

  it('keeps the draft out of the hands of the next person', () => {
    const play = started().take();
    play.do({ name: 'desk.draft', payload: { stageId: play.stageId(), text: 'half a sen' } });
    expect(play.pass().desk().draft).toBe('');
  });
});

describe('who comes next', () => {
  const upcoming = (play: Play) => {
    const id = upcomingPersonId(play.session, play.relay());
    return id === null ? null : play.session.people[id]?.name;
  };

  it('is announced during each turn, and nobody at the end', () => {
    const play = started();
    expect(upcoming(play)).toBe('Ben');
    play.write('1').write('2');
    expect(upcoming(play)).toBeNull();
    expect(upcoming(play.write('3'))).toBeNull();
  });

  it('is the first of those who passed where the last turn of the lap is running', () => {
    expect(upcoming(started().pass().write('b'))).toBe('Ada');
  });

  it('goes on round the table from any seat', () => {
    const play = new Play();
    expect(nextInLap(play.session, {}, play.personId('Cleo'))).toBe(play.personId('Ada'));
    expect(
      nextInLap(play.session, { [play.personId('Ada')]: 'wrote' }, play.personId('Cleo')),
    ).toBe(play.personId('Ben'));
    expect(nextInLap(new Play(['Solo']).session, {}, null)).not.toBeNull();
  });
});
