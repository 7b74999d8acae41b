import {
  actionBalanceOf,
  goalLinesOf,
  goalServiceOf,
  isWeirdIdea,
  servesWhatOf,
  worseUntil,
} from '@shared/domain/action-balance';
import type { ActionFields } from '@shared/domain/commands/actions';
import { missingIn } from '@shared/domain/missing';
import { actionsOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play, there } from './play';

const GOALS = 'Keep every client\n\n  Grow by ten \nKeep every client\nOne place';

function played(...actions: readonly Partial<ActionFields>[]): Play {
  const play = new Play(['Ada', 'Ben']);
  play.do({ name: 'meta.edit', payload: { fields: { goal: GOALS } } });
  actions.forEach((fields, index) => {
    play.do({
      name: 'action.add',
      payload: { fields: { text: `Do ${index}`, kind: 'mitigate', ownerId: null, ...fields } },
    });
  });
  return play;
}

describe('what the actions do together', () => {
  it('LL7, KP3, KP6: counts kinds, causes and symptoms out of all actions, and the hours given back', () => {
    const { session } = played(
      { tackles: 'cause', hoursPerMonth: 0.1 },
      { tackles: 'cause', kind: 'amplify', hoursPerMonth: 0.2 },
      { tackles: 'symptom' },
      {},
    );
    expect(actionBalanceOf(session)).toEqual({
      all: 4,
      mitigate: 3,
      amplify: 1,
      tackled: { causes: 2, symptoms: 1, all: 4 },
      hoursPerMonth: 0.3,
    });
  });

  it('counts no causes and no hours where nobody said anything of them', () => {
    expect(actionBalanceOf(played({}).session)).toMatchObject({
      tackled: null,
      hoursPerMonth: null,
    });
  });
});

describe('an action that says of nothing what it serves', () => {
  it('S65: gives no hours back, serves no goal and tackles nothing', () => {
    const { session } = played(
      {},
      { hoursPerMonth: 2 },
      { goal: 'One place' },
      { tackles: 'symptom' },
      { hoursPerMonth: 0 },
    );
    expect(servesWhatOf(session)).toEqual(['A1', 'A5']);
  });
});

describe('goals and the actions that serve them', () => {
  it('LL10, S20: shows goals without an action and actions without a goal', () => {
    const { session } = played(
      { goal: 'Keep every client' },
      { goal: 'Grow by ten' },
      { goal: 'Keep every client' },
      {},
    );
    expect(goalServiceOf(session)).toEqual({
      goals: [
        { goal: 'Keep every client', labels: ['A1', 'A3'] },
        { goal: 'Grow by ten', labels: ['A2'] },
        { goal: 'One place', labels: [] },
      ],
      withoutGoal: ['A4'],
    });
  });

  it('does not count a goal that has been put in other words since', () => {
    const play = played({ goal: 'One place' });
    play.do({ name: 'meta.edit', payload: { fields: { goal: 'One place for all' } } });
    expect(goalServiceOf(play.session).withoutGoal).toEqual(['A1']);
    expect(goalLinesOf(play.session)).toEqual(['One place for all']);
  });
});

describe('PF1: the mark of a weird idea', () => {
  it('comes from the action’s note, or from a theme in which there is nothing else', () => {
    const play = new Play().addNotes(['a', 'b']).group(2, 1);
    const [first, second] = [play.noteId(1), play.noteId(2)];
    const themeId = play.themeId(1);
    const is = (noteId: string | null, of: string | null) =>
      isWeirdIdea(play.session, { noteId, themeId: of });
    play.do({ name: 'note.setKind', payload: { ids: [first], kind: 'idea' } });
    expect([is(first, themeId), is(second, themeId), is(null, themeId), is(null, null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    play.do({ name: 'note.setKind', payload: { ids: [second], kind: 'idea' } });
    expect(is(null, themeId)).toBe(true);
  });
});

describe('PF2: the adjustment', () => {
  it('ends so many weeks after the session', () => {
    expect(worseUntil('2026-12-11', 6)).toBe('2027-01-22');
    expect(worseUntil('2026-12-11', null)).toBeNull();
  });
});

describe('what the actions leave open', () => {
  const kinds = (play: Play) => missingIn(play.session).map(({ kind }) => kind);

  it('KP4: flags an action that counts activity only, and says which', () => {
    const play = played({ counts: 'outcome', goal: 'One place' }, { counts: 'activity' });
    const second = there(actionsOf(play.session)[1], 'second action');
    expect(missingIn(play.session)).toContainEqual({
      kind: 'action-with-activity-only',
      actionId: second.id,
    });
    expect(kinds(play).filter((kind) => kind === 'action-with-activity-only')).toHaveLength(1);
  });

  it('LL10: says once where there are goals and no action serves any', () => {
    expect(kinds(played({}, {})).filter((kind) => kind === 'goal-without-action')).toHaveLength(1);
    expect(kinds(played({}, { goal: 'One place' }))).not.toContain('goal-without-action');
    expect(kinds(played())).not.toContain('goal-without-action');
  });
});
