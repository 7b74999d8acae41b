import { noteCountsByAuthor, notesOfStage } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

describe('adding notes', () => {
  it('numbers them through the whole session and takes the kind of their stage', () => {
    const play = new Play().addNotes(['one', 'two']).addNotes(['three'], 'To change');
    expect([1, 2, 3].map((number) => [play.note(number).text, play.note(number).kind])).toEqual([
      ['one', 'well'],
      ['two', 'well'],
      ['three', 'change'],
    ]);
  });

  it('for a person counts for that person and leaves the relay alone', () => {
    const play = new Play().startRelay();
    play.do({
      name: 'note.add',
      payload: { stageId: play.stageId(), texts: ['hers'], authorId: play.personId('Cleo') },
    });
    expect(play.turn()).toBe('Ada');
    expect(noteCountsByAuthor(play.session, play.stageId())).toEqual(
      new Map([[play.personId('Cleo'), 1]]),
    );
  });

  it('tidies their white space', () => {
    expect(new Play().addNotes(['  two   words \r\n\r\n and a line ']).note(1).text).toBe(
      'two words\nand a line',
    );
  });

  it('adds all of them or none', () => {
    const play = new Play();
    const refusal = (texts: string[], stageId = play.stageId(), authorId: string | null = null) =>
      play.refusal({ name: 'note.add', payload: { stageId, texts, authorId } });
    expect(refusal(['good', ' '])).toBe('note-empty');
    expect(refusal(['good', 'x'.repeat(141)])).toBe('note-too-long');
    expect(refusal(['good'], 'gone')).toBe('not-found');
    expect(refusal(['good'], play.stageId(), 'gone')).toBe('not-found');
    expect(play.session.notes).toEqual({});
  });

  it('counts 140 characters as people see them', () => {
    const families = '👩‍👩‍👧'.repeat(140);
    expect(new Play().addNotes([families]).note(1).text).toBe(families);
  });

  it('is one step for undo, however many they are', () => {
    const play = new Play().addNotes(['one', 'two', 'three']);
    play.undo();
    expect(notesOfStage(play.session, play.stageId())).toEqual([]);
  });

  it('never gives one number twice while both notes are there', () => {
    const play = new Play().addNotes(['one', 'two', 'three']);
    play.do({ name: 'note.remove', payload: { id: play.noteId(1) } });
    play.addNotes(['four']);
    expect(play.note(4).text).toBe('four');
  });
});

describe('editing a note', () => {
  it('tidies the text and keeps its place', () => {
    const play = new Play().addNotes(['one', 'two']).group(2, 1);
    play.do({ name: 'note.edit', payload: { id: play.noteId(1), text: ' better  so ' } });
    expect(play.note(1)).toMatchObject({ text: 'better so', themeId: play.themeId(1), order: 1 });
  });

  it('is refused where nothing is left, too much is there, or the note is gone', () => {
    const play = new Play().addNotes(['one']);
    const refusal = (id: string, text: string) =>
      play.refusal({ name: 'note.edit', payload: { id, text } });
    expect(refusal(play.noteId(1), '\n')).toBe('note-empty');
    expect(refusal(play.noteId(1), 'x'.repeat(141))).toBe('note-too-long');
    expect(refusal('gone', 'x')).toBe('not-found');
  });

  it('to the same text is no step', () => {
    const play = new Play().addNotes(['one']);
    expect(play.do({ name: 'note.edit', payload: { id: play.noteId(1), text: ' one ' } })).toEqual(
      [],
    );
  });
});

describe('deleting a note', () => {
  it('frees the action that came out of it, and undo ties them again', () => {
    const play = new Play().addNotes(['one']);
    const noteId = play.noteId(1);
    play.do({
      name: 'action.add',
      payload: {
        fields: {
          text: 'Do it',
          kind: 'amplify',
          ownerId: null,
          dueOn: null,
          firstCheckInOn: null,
          measure: '',
          themeId: null,
          noteId,
        },
      },
    });
    const tied = () => Object.values(play.session.actions).map((action) => action.noteId);
    play.do({ name: 'note.remove', payload: { id: noteId } });
    expect(tied()).toEqual([null]);
    play.undo();
    expect(tied()).toEqual([noteId]);
  });

  it('is refused where it is gone', () => {
    const refused = { name: 'note.remove', payload: { id: 'gone' } } as const;
    expect(new Play().refusal(refused)).toBe('not-found');
  });
});
