import type { Ballot, Session } from '@shared/domain/model';
import { voterOfChange } from '@shared/domain/voter-of-change';
import { describe, expect, it } from 'vitest';

const none: Pick<Ballot, 'votes' | 'doneIds'> = { votes: {}, doneIds: [] };
const having = (ballot: Pick<Ballot, 'votes' | 'doneIds'>) =>
  ({ ballots: { stage: { id: 'stage', ...ballot } } }) as unknown as Session;

describe('whose dots have changed', () => {
  it('is the one person who gives a dot, takes it back, or has voted', () => {
    const given = { ...none, votes: { ada: { tests: 1 } } };
    const voted = { ...given, doneIds: ['ada'] };
    expect(voterOfChange(having(none), having(given))).toBe('ada');
    expect(voterOfChange(having(given), having(none))).toBe('ada');
    expect(voterOfChange(having(given), having(voted))).toBe('ada');
  });

  it('is nobody where nothing has changed, or several people together', () => {
    const both = { ...none, votes: { ada: { tests: 1 }, ben: { tests: 1 } } };
    expect(voterOfChange(having(none), having({ ...none, votes: { ada: {} } }))).toBeNull();
    expect(voterOfChange(having(none), having(both))).toBeNull();
  });

  it('is nobody where a ballot begins or goes', () => {
    const empty = { ballots: {} } as unknown as Session;
    expect(voterOfChange(empty, having({ ...none, doneIds: ['ada'] }))).toBeNull();
    expect(voterOfChange(having({ ...none, doneIds: ['ada'] }), empty)).toBeNull();
  });
});
