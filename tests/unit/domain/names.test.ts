import type { Command } from '@shared/domain/commands';
import { dispatch, redo, replay, startEngine, undo } from '@shared/domain/engine';
import { brokenInvariants } from '@shared/domain/invariants';
import { missingIn } from '@shared/domain/missing';
import type { NamesPolicy, Session } from '@shared/domain/model';
import { isTimeToForget, signedCounts, tellsWriters } from '@shared/domain/names';
import { notesOfLap, quietPeopleOf } from '@shared/domain/relay-lap';
import { turnPaceMs, USUAL_TURN_MS } from '@shared/domain/relay-pace';
import { notesOfStage, unsortedNotesOf } from '@shared/domain/selectors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { randomCommand } from '../../helpers/random-command';
import { smallSession } from '../../helpers/small-session';
import { Play } from './play';

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dora'];

const agreed = (names: NamesPolicy): Command => ({
  name: 'meta.edit',
  payload: { fields: { names } },
});
const FORGET: Command = { name: 'names.forget', payload: {} };

/** A room that has agreed on a policy before anything was written, in the first lap of its first question. */
function room(policy: NamesPolicy, names = NAMES): Play {
  const play = new Play(names);
  play.do({ name: 'session.start', payload: {} }, agreed(policy));
  return play.startRelay();
}

function write(play: Play, ...texts: string[]): void {
  for (const text of texts) {
    play.ports.advance(40_000);
    play.do({ name: 'relay.save', payload: { stageId: play.stageId(), text } });
  }
}

const textsByNumber = (play: Play) =>
  notesOfStage(play.session, play.stageId()).map(({ text }) => text);

/** Whatever ties a person to what they wrote, anywhere in a session. */
function tiesIn({ notes, thanks, relays }: Session): unknown[] {
  return [
    ...Object.values(notes).filter(({ authorId }) => authorId !== null),
    ...Object.values(thanks).filter(({ fromId }) => fromId !== null),
    ...Object.values(relays).flatMap(({ endedTurns }) =>
      endedTurns.filter(({ noteId }) => noteId !== null),
    ),
  ];
}

describe('S18: names that are never kept', () => {
  it('stand neither on a note nor beside a turn, which keeps only that something was written', () => {
    const play = room('never');
    write(play, 'One', 'Two');
    play.do({ name: 'relay.pass', payload: { stageId: play.stageId() } });
    expect(tiesIn(play.session)).toEqual([]);
    expect(play.relay().outcomes).toEqual({
      [play.personId('Ada')]: 'wrote',
      [play.personId('Ben')]: 'wrote',
      [play.personId('Cleo')]: 'passed',
    });
    expect(play.turn()).toBe('Dora');
  });

  it('cannot be found by the moment of a note, which is that of the morning', () => {
    const play = room('never');
    write(play, 'One', 'Two', 'Three');
    const moments = new Set(Object.values(play.session.notes).map(({ writtenAt }) => writtenAt));
    expect([...moments]).toEqual([play.session.meta.startedAt]);
    expect(turnPaceMs(play.session, play.stageId())).toBe(USUAL_TURN_MS);
  });

  it('leave no letters on the desk once the note is saved, in the same step', () => {
    const play = room('never');
    const stageId = play.stageId();
    play.do(
      { name: 'relay.take', payload: { stageId } },
      { name: 'desk.draft', payload: { stageId, text: 'Half a sen' } },
    );
    const diff = play.do({ name: 'relay.save', payload: { stageId, text: 'Half a sentence' } });
    expect(diff.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['notes', 'relays', 'desks']),
    );
    expect(play.desk().draft).toBe('');
  });

  it('do not stay in the history of who added a note or thanked', () => {
    const play = room('never');
    const [ada, ben] = [play.personId('Ada'), play.personId('Ben')];
    play.do(
      { name: 'note.add', payload: { stageId: play.stageId(), texts: ['x'], authorId: ada } },
      { name: 'thanks.add', payload: { fromId: ada, toId: ben, text: 'For the night shift' } },
    );
    expect(JSON.stringify(play.state.past.slice(-2))).not.toContain(ada);
  });

  it('let the turn before come back without its note, which stays on the wall', () => {
    const play = room('never');
    write(play, 'One', 'Two');
    play.do({ name: 'relay.back', payload: { stageId: play.stageId() } });
    expect(play.turn()).toBe('Ben');
    expect(textsByNumber(play).sort()).toEqual(['One', 'Two']);
    expect(play.desk().draft).toBe('');
  });

  it('tell the passes that are asked about again also after going back to before the asking', () => {
    const play = room('never');
    const pass: Command = { name: 'relay.pass', payload: { stageId: play.stageId() } };
    write(play, 'One');
    play.do(pass);
    write(play, 'Three', 'Four');
    expect([play.relay().isAskingAgain, play.turn()]).toEqual([true, 'Ben']);
    play.do({ name: 'relay.back', payload: { stageId: play.stageId() } });
    expect([play.relay().isAskingAgain, play.turn()]).toEqual([false, 'Dora']);
    expect(play.relay().outcomes).toEqual({
      [play.personId('Ada')]: 'wrote',
      [play.personId('Ben')]: 'passed',
      [play.personId('Cleo')]: 'wrote',
    });
  });

  it('uncover all notes that are not sorted yet, because nobody knows which are of this round', () => {
    const play = room('never', ['Ada', 'Ben']);
    write(play, 'One', 'Two');
    play.startRelay();
    write(play, 'Three', 'Four');
    expect(notesOfLap(play.session, play.stageId())).toHaveLength(4);
  });

  it('LL3: still tell who has had no note in the first round, from the turns', () => {
    const play = room('never');
    write(play, 'One', 'Two', 'Three');
    play.do({ name: 'relay.pass', payload: { stageId: play.stageId() } });
    const quiet = () => quietPeopleOf(play.session, play.stageId()).map(({ name }) => name);
    expect(quiet()).toEqual(['Dora']);
    const flagged = () =>
      missingIn(play.session).flatMap((one) =>
        one.kind === 'person-without-note' ? [one.personId] : [],
      );
    expect(flagged()).toEqual([play.personId('Dora')]);
    play.do({ name: 'relay.finish', payload: { stageId: play.stageId() } });
    play.startRelay();
    expect([quiet(), flagged()]).toEqual([[], []]);
  });

  it('LL3: flag nobody where slips of paper were typed', () => {
    const play = new Play(NAMES);
    play.do(agreed('never'));
    play.do({
      name: 'note.add',
      payload: { stageId: play.stageId(), texts: ['x'], authorId: null },
    });
    expect(quietPeopleOf(play.session, play.stageId())).toEqual([]);
    expect(missingIn(play.session)).not.toContainEqual(
      expect.objectContaining({ kind: 'person-without-note' }),
    );
  });

  it('are in no session, no diff and no history of any morning, whatever is done in it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9_999 }), { minLength: 300, maxLength: 300 }), (rolls) => {
        const ports = countingPorts();
        const small = smallSession(ports);
        let state = startEngine({ ...small, meta: { ...small.meta, names: 'never' } });
        let at = 0;
        const pick = (below: number) => {
          at += 1;
          return ((rolls[at % rolls.length] ?? 0) + at) % below;
        };
        for (let tried = 0; tried < 80; tried += 1) {
          ports.advance(6_000);
          const result =
            pick(9) === 0
              ? undo(state)
              : pick(9) === 0
                ? redo(state)
                : dispatch(state, randomCommand(state.session, pick), ports);
          if (!result.ok) continue;
          state = result.value.state;
          if (state.session.meta.names !== 'never') return;
          expect(tiesIn(state.session)).toEqual([]);
          expect(brokenInvariants(state.session)).toEqual([]);
          const kept = JSON.stringify([
            state.past,
            state.future,
            result.value.diff,
            result.value.move,
          ]);
          expect(kept).not.toMatch(/"fromId":"/u);
          expect(kept).not.toMatch(/"authorId":"/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('PF6: numbers and places', () => {
  it('follow the writing where names are shown', () => {
    const play = room('shown');
    write(play, 'One', 'Two', 'Three', 'Four');
    expect(textsByNumber(play)).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it.each(['hidden', 'never'] as const)('do not tell the turns where names are %s', (policy) => {
    const firstNumbers = new Set<number>();
    for (let morning = 0; morning < 40; morning += 1) {
      const play = room(policy);
      for (let skip = 0; skip < morning; skip += 1) play.ports.newId();
      write(play, 'One', 'Two', 'Three', 'Four');
      const notes = notesOfStage(play.session, play.stageId());
      expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(unsortedNotesOf(play.session, play.stageId())).toEqual(notes);
      firstNumbers.add(notes.find(({ text }) => text === 'One')?.number ?? 0);
    }
    expect([...firstNumbers].sort()).toEqual([1, 2, 3, 4]);
  });

  it('come back exactly when the writing is taken back', () => {
    const play = room('hidden');
    write(play, 'One', 'Two');
    const before = play.session.notes;
    write(play, 'Three', 'Four');
    const after = play.session.notes;
    play.undo();
    play.undo();
    expect(play.session.notes).toEqual(before);
    play.redo();
    play.redo();
    expect(play.session.notes).toEqual(after);
  });

  it('uncover the notes of this round only, where names are kept and not shown', () => {
    const play = room('hidden', ['Ada', 'Ben']);
    write(play, 'One', 'Two');
    play.startRelay();
    write(play, 'Three', 'Four');
    const texts = notesOfLap(play.session, play.stageId()).map(({ text }) => text);
    expect(texts).toEqual(['Three', 'Four']);
  });
});

describe('S18: forgetting names', () => {
  function signed(): Play {
    const play = room('shown');
    write(play, 'One', 'Two', 'Three', 'Four');
    play.do({
      name: 'thanks.add',
      payload: { fromId: play.personId('Ada'), toId: play.personId('Ben'), text: 'Thanks' },
    });
    return play;
  }

  it('takes the names off everything that was written, and keeps what was written', () => {
    const play = signed();
    expect(signedCounts(play.session)).toEqual({ notes: 4, thanks: 1 });
    play.do(FORGET);
    expect(play.session.meta.names).toBe('never');
    expect(signedCounts(play.session)).toEqual({ notes: 0, thanks: 0 });
    expect(tiesIn(play.session)).toEqual([]);
    const notes = notesOfStage(play.session, play.stageId());
    expect(notes.map(({ text }) => text).sort()).toEqual(['Four', 'One', 'Three', 'Two']);
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('leaves nothing to take back or do again, also where the journal is read again', () => {
    const play = signed();
    play.undo();
    const before = play.state;
    const result = dispatch(before, FORGET, play.ports);
    if (!result.ok) throw new Error('refused');
    const { state, diff, move } = result.value;
    expect([state.past, state.future]).toEqual([[], []]);
    const changes = diff.map(({ table, id, to }) => ({ table, id, to }));
    expect(replay(before, { changes, move })).toEqual(state);
    expect(undo(state).ok).toBe(false);
    expect(redo(state).ok).toBe(false);
  });

  it('changes nothing the second time, and takes no history with it', () => {
    const play = signed();
    play.do(FORGET);
    write(play.startRelay(), 'Five');
    const before = play.state;
    play.do(FORGET);
    expect(play.state).toBe(before);
  });

  it('is the only way once something is written, and there is none back', () => {
    const play = new Play(NAMES);
    play.do(agreed('never'), agreed('hidden'), agreed('shown'), agreed('never'), agreed('shown'));
    play.startRelay();
    write(play, 'One');
    expect(play.refusal(agreed('never'))).toBe('names-to-forget');
    play.do(agreed('hidden'), agreed('shown'), FORGET);
    expect(play.refusal(agreed('shown'))).toBe('names-not-kept');
    expect(play.refusal(agreed('hidden'))).toBe('names-not-kept');
  });
});

describe('S18: what was kept on the way', () => {
  const isTimeAfter = (act: (play: Play) => void, ...texts: string[]) => {
    const play = room('never');
    write(play, ...texts);
    const earlier = play.session;
    act(play);
    return isTimeToForget(earlier, play.session);
  };

  it('has to go when the last turn of a round ends, and not in the middle of it', () => {
    expect(isTimeAfter((play) => write(play, 'Two'), 'One')).toBe(false);
    expect(isTimeAfter((play) => write(play, 'Four'), 'One', 'Two', 'Three')).toBe(true);
  });

  it('has to go when the writing is ended, left, or the session closed in the middle of a round', () => {
    const finish = (play: Play) =>
      play.do({ name: 'relay.finish', payload: { stageId: play.stageId() } });
    const close = (play: Play) => play.do({ name: 'session.close', payload: {} });
    const leave = (play: Play) => {
      play.do({ name: 'desk.step', payload: { stageId: play.stageId(), step: 'group' } });
    };
    expect([isTimeAfter(finish, 'One'), isTimeAfter(close, 'One')]).toEqual([true, true]);
    const play = room('never');
    play.do({ name: 'desk.step', payload: { stageId: play.stageId(), step: 'write' } });
    write(play, 'One');
    const earlier = play.session;
    leave(play);
    expect(isTimeToForget(earlier, play.session)).toBe(true);
  });

  it('stays where names are kept', () => {
    const play = room('hidden');
    write(play, 'One', 'Two', 'Three');
    const earlier = play.session;
    write(play, 'Four');
    expect(isTimeToForget(earlier, play.session)).toBe(false);
    expect(tellsWriters(play.session)).toBe(true);
  });
});

describe('S18: half-typed words beside names', () => {
  const LIST = 'Ada;Went well;A pasted note';
  const typed = (field: string, text: string): Command => ({
    name: 'draft.set',
    payload: { field, text },
  });
  /** One field of each kind that tells who writes, and one that does not. */
  const fieldsOf = (play: Play): Command[] => [
    typed('pasted-list', LIST),
    typed(`set-aside_${play.stageId()}_${play.personId('Ada')}`, 'Half a sent'),
    typed(`paper-who_${play.stageId()}`, play.personId('Ada')),
    typed('thanks-from', play.personId('Ada')),
    typed('new-decision', 'We ans'),
  ];

  it('are never kept of a pasted list where no names are', () => {
    const play = new Play(NAMES);
    play.do(agreed('never'));
    play.ports.advance(1);
    expect(play.do(typed('pasted-list', LIST))).toEqual([]);
    expect(play.session.drafts).toEqual({});
  });

  it('go when the room agrees to keep no names, also when that is done again', () => {
    const play = new Play(NAMES);
    play.do(...fieldsOf(play), agreed('never'));
    expect(Object.keys(play.session.drafts)).toEqual(['new-decision']);
    play.undo();
    play.do(typed('pasted-list', LIST));
    play.redo();
    expect(Object.keys(play.session.drafts)).toEqual(['new-decision']);
  });

  it('go with the names that are forgotten', () => {
    const play = room('shown');
    write(play, 'One');
    play.do(...fieldsOf(play));
    expect(tellsWriters(play.session)).toBe(true);
    play.do(FORGET);
    expect(Object.keys(play.session.drafts)).toEqual(['new-decision']);
    expect(JSON.stringify(play.state)).not.toContain('A pasted note');
  });

  it('go when a session without names is closed', () => {
    const play = room('never');
    play.do(...fieldsOf(play), { name: 'session.close', payload: {} });
    expect(Object.keys(play.session.drafts)).toEqual(['new-decision']);
  });

  it('make a state tell who wrote what, so that its copies go, too', () => {
    const play = new Play(NAMES);
    expect(tellsWriters(play.session)).toBe(false);
    play.do(typed('pasted-list', LIST));
    expect(tellsWriters(play.session)).toBe(true);
  });

  it('of an earlier app go from the journal, too, once they are let go of', () => {
    const play = new Play(NAMES);
    play.do(agreed('never'));
    const drafts = { 'pasted-list': { id: 'pasted-list', text: LIST } };
    expect(isTimeToForget({ ...play.session, drafts }, play.session)).toBe(true);
  });
});
