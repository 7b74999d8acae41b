import { describe, expect, it } from 'vitest';
import { relayViewOf } from '../../../renderer/src/relay/relay-view';
import { Play } from '../domain/play';

const view = (play: Play) => relayViewOf(play.session, play.stageId());

describe('what the writing step tells', () => {
  it('counts who has a note in the question, and names the others: both together are everybody', () => {
    const play = new Play(['Ada Berg', 'Ben Ode', 'Cleo Lim']);
    const stageId = play.stageId();
    const [ada, ben] = Object.values(play.session.people);
    const add = (authorId: string | undefined) =>
      play.do({
        name: 'note.add',
        payload: { stageId, texts: ['A note'], authorId: authorId ?? null },
      });
    expect(view(play).writers).toEqual({ count: 0, of: 3 });
    add(ada?.id);
    play.do({ name: 'relay.start', payload: { stageId } });
    /* Not in this round, and not with a keyboard: a note it is all the same. */
    expect(view(play)).toMatchObject({ writers: { count: 1, of: 3 }, wroteCount: 0 });
    expect(view(play).quietNames).toEqual(['Ben', 'Cleo']);
    add(ben?.id);
    add(ben?.id);
    add(undefined);
    expect(view(play)).toMatchObject({ writers: { count: 2, of: 3 }, quietNames: ['Cleo'] });
  });

  it('counts only those who are in the room, as every other screen does, and waits for nobody who has left', () => {
    const play = new Play(['Ada Berg', 'Ben Ode', 'Cleo Lim']);
    const stageId = play.stageId();
    const [ada, ben] = Object.values(play.session.people);
    play.do({
      name: 'note.add',
      payload: { stageId, texts: ['A note'], authorId: ada?.id ?? null },
    });
    for (const person of [ada, ben]) {
      play.do({
        name: 'person.setAttendance',
        payload: { id: person?.id ?? '', attendance: 'left' },
      });
    }
    expect(view(play)).toMatchObject({ writers: { count: 0, of: 1 }, quietNames: ['Cleo'] });
  });
});
