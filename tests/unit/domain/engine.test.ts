import { COMMANDS } from '@shared/domain/commands';
import {
  applyDiff,
  type Change,
  composeDiffs,
  invertDiff,
  isLive,
  isSameRecord,
} from '@shared/domain/diff';
import { COALESCE_MS, dispatch, redo, startEngine, undo } from '@shared/domain/engine';
import { commandSchema } from '@shared/ipc/contract';
import { isBlank } from '@shared/lib/blank';
import { describe, expect, it } from 'vitest';
import { type Pick, randomCommand } from '../../helpers/random-command';
import { Play } from './play';

const retitle = (title: string) => ({ name: 'meta.edit', payload: { fields: { title } } }) as const;
const labels = (play: Play) => [
  play.state.past.map((entry) => entry.name),
  play.state.future.map((entry) => entry.name),
];
const fresh = () => {
  const play = new Play();
  play.state = startEngine(play.session);
  return play;
};

describe('undo and redo', () => {
  it('carry the name of the command they would take back or do again', () => {
    const play = fresh().addNotes(['one', 'two']).group(2, 1);
    expect(labels(play)).toEqual([['note.add', 'note.group'], []]);
    play.undo();
    expect(labels(play)).toEqual([['note.add'], ['note.group']]);
    play.redo();
    expect(labels(play)).toEqual([['note.add', 'note.group'], []]);
  });

  it('end where there is nothing more to take back or to do again', () => {
    const { state } = fresh();
    expect(undo(state)).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
    expect(redo(state)).toEqual({ ok: false, error: { code: 'nothing-to-redo' } });
  });

  it('forget what was undone as soon as something new is done', () => {
    const play = fresh().addNotes(['one']);
    play.undo();
    play.addNotes(['other']);
    expect(labels(play)).toEqual([['note.add'], []]);
  });

  it('remember what was undone while only clocks and the desk change', () => {
    const play = fresh().addNotes(['one']);
    play.undo();
    play.do(
      { name: 'stage.enter', payload: { stageId: play.stageId() } },
      { name: 'desk.draft', payload: { stageId: play.stageId(), text: 'typing' } },
      { name: 'desk.step', payload: { stageId: play.stageId(), step: 'group' } },
    );
    play.redo();
    expect(play.note(1).text).toBe('one');
    expect(play.desk()).toMatchObject({ draft: 'typing', step: 'group' });
  });

  it('go back without a limit', () => {
    const play = fresh();
    for (let count = 0; count < 300; count += 1) play.addNotes([`note ${count}`]);
    for (let count = 0; count < 300; count += 1) play.undo();
    expect([play.session.notes, play.state.past]).toEqual([{}, []]);
  });
});

describe('the revision', () => {
  it('counts every change, also undo, redo and what undo cannot take back', () => {
    const play = fresh().addNotes(['one']);
    expect(play.state.revision).toBe(1);
    play.undo();
    play.redo();
    expect(play.state.revision).toBe(3);
    play.do({ name: 'clock.start', payload: { stageId: play.stageId() } });
    expect(play.state.revision).toBe(4);
  });

  it('goes on from that of the file', () => {
    const play = new Play();
    play.state = startEngine(play.session, 41);
    expect(play.addNotes(['x']).state.revision).toBe(42);
  });

  it('stays where a command changes nothing or is refused', () => {
    const play = fresh();
    const before = play.state;
    expect(play.do(retitle('Small'))).toEqual([]);
    play.refusal({ name: 'note.remove', payload: { id: 'gone' } });
    expect(play.state).toBe(before);
  });
});

describe('a command', () => {
  it('that is refused leaves no trace of its first steps', () => {
    const play = fresh().addNotes(['a', 'b', 'c']).group(2, 1);
    const before = play.session;
    const ids = [play.noteId(3), 'gone'];
    play.refusal({ name: 'note.toTheme', payload: { ids, themeId: play.themeId(1) } });
    expect(play.session).toBe(before);
  });

  it('answers with the diff that makes the new session out of the old, and back', () => {
    const play = fresh().addNotes(['a', 'b']);
    const before = play.session;
    const diff = play.do({
      name: 'note.group',
      payload: { id: play.noteId(2), ontoId: play.noteId(1) },
    });
    expect(applyDiff(before, diff)).toEqual(play.session);
    expect(applyDiff(play.session, invertDiff(diff))).toEqual(before);
  });

  it('leaves untouched tables identical, so that screens can compare them by reference', () => {
    const play = fresh().addNotes(['a']);
    const before = play.session;
    play.do({ name: 'note.edit', payload: { id: play.noteId(1), text: 'b' } });
    expect(play.session.people).toBe(before.people);
    expect(play.session.notes).not.toBe(before.notes);
  });

  it('that is unknown is a mistake in the program', () => {
    const play = fresh();
    const unknown = { name: 'no.such', payload: {} } as never;
    expect(() => dispatch(play.state, unknown, play.ports)).toThrow('no.such');
  });

  it('under `never` touches only what undo leaves alone', () => {
    const never = new Set(
      COMMANDS.filter(({ undo }) => undo === 'never').map(({ name }) => name as string),
    );
    let seed = 7;
    const pick: Pick = (below) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    const play = fresh();
    let tried = 0;
    for (let count = 0; count < 1_500; count += 1) {
      const command = commandSchema.parse(randomCommand(play.session, pick));
      const result = dispatch(play.state, command, play.ports);
      if (!result.ok) continue;
      play.state = result.value.state;
      if (!never.has(command.name)) continue;
      tried += 1;
      expect(result.value.diff.every(isLeftAlone), command.name).toBe(true);
    }
    expect(tried).toBeGreaterThan(100);
  }, 30_000);
});

/** Time, place, half-typed letters, the private notes of a stage, and what the app brings from the sessions before. */
function isLeftAlone(change: Change): boolean {
  if (isLive(change)) return true;
  if (change.table === 'reviews') return change.from === null;
  if (change.table === 'meta') return isBlank(change.from.purpose);
  if (change.table !== 'stages' || change.from === null || change.to === null) return false;
  return isSameRecord({ ...change.from, cues: '' }, { ...change.to, cues: '' });
}

describe('typing', () => {
  it('in one field becomes one step while the pauses are short', () => {
    const play = fresh();
    for (const title of ['L', 'Le', 'Les', 'Lessons']) {
      play.do(retitle(title));
      play.ports.advance(COALESCE_MS - 1);
    }
    expect(play.state.past).toHaveLength(1);
    play.undo();
    expect(play.session.meta.title).toBe('Small');
    play.redo();
    expect(play.session.meta.title).toBe('Lessons');
  });

  it('after a longer pause begins a new step', () => {
    const play = fresh();
    play.do(retitle('One'));
    play.ports.advance(COALESCE_MS);
    play.do(retitle('Two'));
    play.undo();
    expect(play.session.meta.title).toBe('One');
  });

  it('in another field, or of another record, is a step of its own', () => {
    const play = fresh();
    const [ada, ben] = [play.personId('Ada'), play.personId('Ben')];
    play.do(
      retitle('One'),
      { name: 'meta.edit', payload: { fields: { goal: 'x' } } },
      { name: 'person.edit', payload: { id: ada, role: 'x' } },
      { name: 'person.edit', payload: { id: ben, role: 'x' } },
      { name: 'person.edit', payload: { id: ben, name: 'Benno' } },
    );
    expect(play.state.past).toHaveLength(5);
  });

  it('with something else in between is two steps', () => {
    const play = fresh();
    play.do(retitle('One'));
    play.addNotes(['x']).do(retitle('Two'));
    expect(play.state.past).toHaveLength(3);
  });

  it('that was deleted again leaves no step that would take nothing back', () => {
    const play = fresh().addNotes(['x']);
    play.do(retitle('Smallx'), retitle('Small'));
    expect(labels(play)).toEqual([['note.add'], []]);
  });

  it('long before the computer’s clock was set back is a step of its own', () => {
    const play = fresh();
    play.do(retitle('One'));
    play.ports.advance(-3_600_000);
    play.do(retitle('Two'));
    expect(play.state.past).toHaveLength(2);
  });
});

describe('two diffs in one', () => {
  it('lead from the first state to the last, and hold nothing that came and went', () => {
    const play = fresh().addNotes(['a']);
    const before = play.session;
    const note = play.note(1);
    const gone = { ...note, id: 'gone' };
    const first = [
      { table: 'notes', id: note.id, from: note, to: { ...note, text: 'b' } },
      { table: 'notes', id: 'gone', from: null, to: gone },
    ] as const;
    const second = [
      { table: 'notes', id: note.id, from: { ...note, text: 'b' }, to: { ...note, text: 'c' } },
      { table: 'notes', id: 'gone', from: gone, to: null },
    ] as const;
    const both = composeDiffs(first, second);
    expect(both.map((change) => change.id)).toEqual([note.id]);
    expect(applyDiff(before, both)).toEqual(applyDiff(applyDiff(before, first), second));
  });
});
