import type { Command } from '@shared/domain/commands';
import { notesOfStage } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

type Said = readonly (readonly [name: string, text: string | null])[];

/** A small morning of which nothing is kept. */
function rehearsed(): Play {
  const play = new Play();
  const { session } = play.state;
  play.state = {
    ...play.state,
    session: { ...session, meta: { ...session.meta, use: 'rehearsal' } },
  };
  return play;
}

const others = (play: Play, said: Said): Command => ({
  name: 'rehearsal.others',
  payload: {
    what: 'notes',
    stageId: play.stageId(),
    turns: said.map(([name, text]) => ({ personId: play.personId(name), text })),
  },
});
const wall = (play: Play) =>
  notesOfStage(play.session, play.stageId()).map(({ text, authorId }) => [
    text,
    authorId === null ? null : play.session.people[authorId]?.name,
  ]);
const ALL = [
  ['Ada', 'one'],
  ['Ben', 'two'],
  ['Cleo', 'three'],
] as const;

describe('the others of a rehearsal', () => {
  it('write all notes of the round at once, each their own, and the round is over', () => {
    const play = rehearsed().startRelay();
    play.do(others(play, ALL));
    expect(wall(play)).toEqual([
      ['one', 'Ada'],
      ['two', 'Ben'],
      ['three', 'Cleo'],
    ]);
    expect(play.phase()).toBe('lap-complete');
  });

  it('are taken back as one step, which gives the keyboard back to whoever was to have it', () => {
    const play = rehearsed().startRelay().take().write('by hand');
    play.do(
      others(play, [
        ['Ben', 'two'],
        ['Cleo', 'three'],
      ]),
    );
    play.undo();
    expect(wall(play)).toEqual([['by hand', 'Ada']]);
    expect([play.phase(), play.turn()]).toEqual(['hand-over', 'Ben']);
    play.redo();
    expect(wall(play)).toHaveLength(3);
  });

  it('leave the keyboard to whoever types, and the round ends with that note', () => {
    const play = rehearsed().startRelay().take();
    play.do(
      others(play, [
        ['Ben', 'two'],
        ['Cleo', 'three'],
      ]),
    );
    expect([play.phase(), play.turn()]).toEqual(['typing', 'Ada']);
    play.write('one');
    expect(play.phase()).toBe('lap-complete');
  });

  it('pass where they have nothing to say, and are not asked a second time', () => {
    const play = rehearsed().startRelay();
    play.do(
      others(play, [
        ['Ada', 'one'],
        ['Ben', null],
        ['Cleo', null],
      ]),
    );
    expect(play.phase()).toBe('lap-complete');
    expect(Object.values(play.relay().outcomes).sort()).toEqual(['passed', 'passed', 'wrote']);
  });

  it('write nothing where a turn has been had, or where nobody is asked', () => {
    const play = rehearsed().startRelay().take().write('one');
    expect(play.refusal(others(play, ALL))).toBe('not-their-turn');
    play.do({ name: 'relay.finish', payload: { stageId: play.stageId() } });
    expect(play.refusal(others(play, [['Ben', 'two']]))).toBe('not-their-turn');
    expect(wall(play)).toEqual([['one', 'Ada']]);
  });

  it('leave nobody’s name beside a note where none are kept', () => {
    const play = rehearsed();
    play.do({ name: 'meta.edit', payload: { fields: { names: 'never' } } });
    play.startRelay();
    play.do(others(play, ALL));
    expect(wall(play).map(([, name]) => name)).toEqual([null, null, null]);
    expect(JSON.stringify(play.state.past)).not.toContain('"text":"one","personId"');
    expect(play.state.past.at(-1)?.payload).toMatchObject({ turns: [] });
  });

  it('write commitments and give stars', () => {
    const play = rehearsed();
    const said = [{ personId: play.personId('Ben'), text: 'I call from the van' }];
    play.do(
      { name: 'rehearsal.others', payload: { what: 'commitments', said } },
      { name: 'rehearsal.others', payload: { what: 'ratings', stars: [5, 3] } },
    );
    expect(Object.values(play.session.commitments)).toMatchObject([{ text: said[0]?.text }]);
    expect(Object.values(play.session.ratings).map(({ stars }) => stars)).toEqual([5, 3]);
    play.undo();
    expect(play.session.ratings).toEqual({});
  });

  it('do not exist in a session that is kept, sample or real', () => {
    for (const use of ['real', 'sample'] as const) {
      const play = rehearsed().startRelay();
      const { session } = play.state;
      play.state = { ...play.state, session: { ...session, meta: { ...session.meta, use } } };
      expect(play.refusal(others(play, ALL))).toBe('not-a-rehearsal');
      expect(
        play.refusal({ name: 'rehearsal.others', payload: { what: 'ratings', stars: [5] } }),
      ).toBe('not-a-rehearsal');
    }
  });
});
