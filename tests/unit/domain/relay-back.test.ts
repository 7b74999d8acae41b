import { notesOfStage } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const started = (names?: readonly string[]) => new Play(names).startRelay();
const texts = (play: Play) => notesOfStage(play.session, play.stageId()).map((note) => note.text);

describe('going back a turn', () => {
  it('gives the person before their turn and their note as a draft', () => {
    const play = started().write('first thoughts').take().back();
    expect([play.turn(), play.phase(), play.desk().draft]).toEqual([
      'Ada',
      'hand-over',
      'first thoughts',
    ]);
    expect(texts(play)).toEqual([]);
  });

  it('goes further back each time, and no further than the beginning of the lap', () => {
    const play = started().write('a').write('b').back().back();
    expect([play.turn(), play.desk().draft]).toEqual(['Ada', 'a']);
    expect(play.refusal({ name: 'relay.back', payload: { stageId: play.stageId() } })).toBe(
      'no-earlier-turn',
    );
  });

  it('gives a pass back without touching a note of an earlier lap', () => {
    const play = started(['Ada', 'Ben']).write('lap 1').write('b').startRelay().pass().back();
    expect([play.turn(), play.desk().draft]).toEqual(['Ada', '']);
    expect(texts(play)).toEqual(['lap 1', 'b']);
  });

  it('reopens a lap that was complete, at the turn that ended it', () => {
    const play = started().pass().write('b').write('c').write('a at last');
    expect(play.phase()).toBe('lap-complete');
    play.back();
    expect([play.turn(), play.desk().draft]).toEqual(['Ada', 'a at last']);
    expect(texts(play)).toEqual(['b', 'c']);
  });

  it('follows the turns as they were, not the seats', () => {
    const play = started().write('a').giveTo('Cleo').write('c');
    expect(play.turn()).toBe('Ben');
    play.back();
    expect([play.turn(), play.desk().draft]).toEqual(['Cleo', 'c']);
    play.back();
    expect([play.turn(), play.desk().draft]).toEqual(['Ada', 'a']);
  });

  it('takes nothing off the wall where the note of that turn is gone already', () => {
    const play = started(['Ada', 'Ben']).write('lap 1').write('b').startRelay().write('lap 2');
    play.do({ name: 'note.remove', payload: { id: play.noteId(3) } });
    play.back();
    expect([play.turn(), play.desk().draft]).toEqual(['Ada', '']);
    expect(texts(play)).toEqual(['lap 1', 'b']);
  });

  it('asks those who passed again as if the lap had gone that way from the start', () => {
    const play = started().pass().write('b').write('c');
    expect([play.turn(), play.relay().isAskingAgain]).toEqual(['Ada', true]);
    play.back();
    expect([play.turn(), play.relay().isAskingAgain]).toEqual(['Cleo', false]);
    expect(play.relay().outcomes).toEqual({
      [play.personId('Ada')]: 'passed',
      [play.personId('Ben')]: 'wrote',
    });
    expect(play.write('c again').turn()).toBe('Ada');
  });

  it('frees an action and a pair that hung on the note', () => {
    const play = started().write('a').write('b');
    play.group(1, 2);
    play.do({
      name: 'action.add',
      payload: {
        fields: {
          text: 'Do it',
          kind: 'mitigate',
          ownerId: null,
          dueOn: null,
          firstCheckInOn: null,
          measure: '',
          themeId: null,
          noteId: play.noteId(2),
        },
      },
    });
    play.back();
    expect(play.board()).toEqual([]);
    expect(Object.values(play.session.actions)[0]?.noteId).toBeNull();
  });
});

describe('undo and redo of turns', () => {
  it('undo of a saved note puts its letters back on the desk', () => {
    const play = started().take().write('one');
    play.undo();
    expect([play.turn(), play.phase(), play.desk().draft]).toEqual(['Ada', 'typing', 'one']);
    expect(texts(play)).toEqual([]);
  });

  it('undo of a saved note leaves alone what the next person has begun to type', () => {
    const play = started().write('one').take();
    play.do({ name: 'desk.draft', payload: { stageId: play.stageId(), text: 'two' } });
    play.undo();
    expect(play.desk().draft).toBe('two');
  });

  it('redo of a saved note takes the letters off the desk again', () => {
    const play = started().take().write('one');
    play.undo();
    play.redo();
    expect(texts(play)).toEqual(['one']);
    expect([play.turn(), play.desk().draft]).toEqual(['Ben', '']);
  });

  it('redo of a saved note leaves letters alone that were changed meanwhile', () => {
    const play = started().take().write('one');
    play.undo();
    play.do({ name: 'desk.draft', payload: { stageId: play.stageId(), text: 'one and more' } });
    play.redo();
    expect(play.desk().draft).toBe('one and more');
  });

  it('undo of going back puts the note on the wall and clears its letters', () => {
    const play = started().write('one').back();
    play.undo();
    expect(texts(play)).toEqual(['one']);
    expect([play.turn(), play.desk().draft]).toEqual(['Ben', '']);
  });

  it('redo of going back gives the letters back', () => {
    const play = started().write('one').back();
    play.undo();
    play.redo();
    expect(texts(play)).toEqual([]);
    expect([play.turn(), play.desk().draft]).toEqual(['Ada', 'one']);
  });
});
