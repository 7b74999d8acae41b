import type { Command } from '@shared/domain/commands';
import type { StageFields } from '@shared/domain/commands/agenda';
import { notesOfStage, stagesOf } from '@shared/domain/selectors';
import { allWaitingNotes } from '@shared/domain/waiting-notes';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const fields = (title: string): StageFields => ({
  kind: 'question',
  title,
  question: `${title}?`,
  prompt: '',
  noteKind: 'idea',
  plannedMs: 60_000,
});
const titles = (play: Play) => stagesOf(play.session).map((stage) => stage.title);
const orders = (play: Play) => stagesOf(play.session).map((stage) => stage.order);

describe('the private notes of the person who leads', () => {
  const cuesOf = (play: Play) => play.session.stages[play.stageId()]?.cues;

  it('are no step of the room: undo takes back what was done before them', () => {
    const play = new Play();
    const id = play.stageId();
    play.do({ name: 'stage.edit', payload: { id, title: 'Good things' } });
    play.do({ name: 'stage.move', payload: { id, toIndex: 0 } });
    play.do({ name: 'stage.cues', payload: { id, cues: 'Ask Ben first' } });
    expect(play.state.past.map(({ name }) => name)).toEqual(['stage.edit', 'stage.move']);
    play.undo();
    play.undo();
    expect(play.session.stages[id]).toMatchObject({ title: 'Went well', cues: 'Ask Ben first' });
    play.do({ name: 'stage.cues', payload: { id, cues: 'Ask Ada first' } });
    play.redo();
    expect(play.session.stages[id]).toMatchObject({ title: 'Good things', cues: 'Ask Ada first' });
  });

  it('come back with their stage, where that was removed', () => {
    const play = new Play();
    const id = play.stageId();
    play.do({ name: 'stage.cues', payload: { id, cues: 'Ask Ben first' } });
    play.do({ name: 'stage.remove', payload: { id } });
    play.undo();
    expect(cuesOf(play)).toBe('Ask Ben first');
    expect(play.refusal({ name: 'stage.cues', payload: { id: 'x', cues: '' } })).toBe('not-found');
  });
});

describe('the agenda', () => {
  it('takes a new stage at any place', () => {
    const play = new Play();
    play.do({ name: 'stage.add', payload: { fields: fields('First'), atIndex: 0 } });
    play.do({ name: 'stage.add', payload: { fields: fields('Last'), atIndex: 99 } });
    expect(titles(play)).toEqual([
      'First',
      'Open',
      'Went well',
      'To change',
      'Actions',
      'Close',
      'Last',
    ]);
    expect(orders(play)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('lets stages change their places', () => {
    const play = new Play();
    play.do({ name: 'stage.move', payload: { id: play.stageId('Close'), toIndex: 1 } });
    expect(titles(play)).toEqual(['Open', 'Close', 'Went well', 'To change', 'Actions']);
    expect(orders(play)).toEqual([1, 2, 3, 4, 5]);
  });

  it('is edited field by field', () => {
    const play = new Play();
    const id = play.stageId();
    play.do({ name: 'stage.edit', payload: { id, title: 'Good things', plannedMs: 0 } });
    expect(play.session.stages[id]).toMatchObject({
      title: 'Good things',
      plannedMs: 0,
      question: 'What went well?',
      noteKind: 'well',
    });
  });

  it('gives new notes the kind that a stage has by then', () => {
    const play = new Play().addNotes(['before']);
    play.do({ name: 'stage.edit', payload: { id: play.stageId(), noteKind: 'idea' } });
    play.addNotes(['after']);
    expect([play.note(1).kind, play.note(2).kind]).toEqual(['well', 'idea']);
  });

  it('loses a stage in which nothing was written, together with its turns; undo brings both back', () => {
    const play = new Play().startRelay();
    const id = play.stageId();
    play.do({ name: 'stage.remove', payload: { id } });
    expect([titles(play).length, play.session.relays]).toEqual([4, {}]);
    play.undo();
    expect([titles(play)[1], play.turn()]).toEqual(['Went well', 'Ada']);
  });

  it('keeps a stage that holds notes, and its last one', () => {
    const play = new Play().addNotes(['x']);
    const remove = (id: string) => ({ name: 'stage.remove', payload: { id } }) as const;
    expect(play.refusal(remove(play.stageId()))).toBe('stage-has-notes');
    for (const title of ['Open', 'To change', 'Actions', 'Close'])
      play.do(remove(play.stageId(title)));
    play.do({ name: 'note.remove', payload: { id: play.noteId(1) } });
    expect(play.refusal(remove(play.stageId()))).toBe('stage-is-last');
  });

  it('keeps a stage whose notes are gone but which has a theme with words', () => {
    const play = new Play().addNotes(['a', 'b']).group(2, 1);
    play.do({ name: 'theme.edit', payload: { id: play.themeId(1), why: 'Because' } });
    const ids = [play.noteId(1), play.noteId(2)];
    for (const id of ids) play.do({ name: 'note.remove', payload: { id } });
    const remove = { name: 'stage.remove', payload: { id: play.stageId() } } as const;
    expect(play.refusal(remove)).toBe('stage-has-notes');
  });

  it('is replaced as a whole by a template’s', () => {
    const play = new Play().startRelay();
    play.do({ name: 'agenda.replace', payload: { stages: [fields('A'), fields('B')] } });
    expect([titles(play), orders(play), play.session.relays]).toEqual([['A', 'B'], [1, 2], {}]);
    play.undo();
    expect(titles(play)).toEqual(['Open', 'Went well', 'To change', 'Actions', 'Close']);
    expect(play.turn()).toBe('Ada');
  });

  it('is not replaced once something was written', () => {
    const replace: Command = { name: 'agenda.replace', payload: { stages: [fields('A')] } };
    const begun = new Play().addNotes(['x']);
    begun.do({ name: 'session.start', payload: {} });
    const written = new Play().startRelay().take().write('x');
    const grouped = new Play().addNotes(['a', 'b']).group(2, 1);
    for (const play of [begun, written, grouped]) {
      expect(play.refusal(replace)).toBe('agenda-has-notes');
      expect(titles(play)).toHaveLength(5);
    }
  });

  it('takes notes that wait along, each to the question of its kind and name; undo brings all back', () => {
    const play = new Play().addNotes(['good', 'better']).addNotes(['slow'], 'To change');
    const question = (title: string, noteKind: 'well' | 'change' | 'idea') => ({
      ...fields(title),
      noteKind,
    });
    const stages = [
      question('Ideas', 'idea'),
      question('Other good things', 'well'),
      question('Went well', 'well'),
      question('Hindered', 'change'),
    ];
    play.do({ name: 'agenda.replace', payload: { stages } });
    const wall = (title: string) =>
      notesOfStage(play.session, play.stageId(title)).map(({ text }) => text);
    expect(titles(play).map(wall)).toEqual([[], [], ['good', 'better'], ['slow']]);
    expect(allWaitingNotes(play.session)).toHaveLength(3);
    play.do({ name: 'agenda.replace', payload: { stages: [question('Ideas', 'idea')] } });
    expect(wall('Ideas')).toEqual(['good', 'better', 'slow']);
    play.undo();
    play.undo();
    expect([wall('Went well'), wall('To change')]).toEqual([['good', 'better'], ['slow']]);
  });

  it('is not replaced by one without a question while notes wait, until they are taken back', () => {
    const play = new Play().addNotes(['x', 'y']);
    const stages = [{ ...fields('A'), kind: 'talk' as const }];
    const replace: Command = { name: 'agenda.replace', payload: { stages } };
    expect(play.refusal(replace)).toBe('notes-without-question');
    const ids = allWaitingNotes(play.session).map(({ id }) => id);
    play.do({ name: 'note.takeBack', payload: { ids } }, replace);
    expect(titles(play)).toEqual(['A']);
    play.undo();
    play.undo();
    expect(allWaitingNotes(play.session).map(({ id }) => id)).toEqual(ids);
  });

  it('takes back only notes that wait: not those of a round that the room has begun', () => {
    const play = new Play().addNotes(['x']).addNotes(['later'], 'To change');
    const takeBack = (number: number): Command => ({
      name: 'note.takeBack',
      payload: { ids: [play.noteId(number)] },
    });
    play.do({ name: 'session.start', payload: {} });
    play.do({ name: 'stage.enter', payload: { stageId: play.stageId() } });
    expect(play.refusal(takeBack(1))).toBe('stage-has-notes');
    expect(allWaitingNotes(play.session).map(({ text }) => text)).toEqual(['later']);
    play.do({ name: 'stage.enter', payload: { stageId: play.stageId('To change') } });
    expect(play.refusal(takeBack(2))).toBe('stage-has-notes');
  });

  it('knows nothing of stages that are gone', () => {
    const play = new Play();
    const id = 'gone';
    expect(play.refusal({ name: 'stage.edit', payload: { id, title: 'x' } })).toBe('not-found');
    expect(play.refusal({ name: 'stage.move', payload: { id, toIndex: 0 } })).toBe('not-found');
    expect(play.refusal({ name: 'stage.remove', payload: { id } })).toBe('not-found');
  });
});
