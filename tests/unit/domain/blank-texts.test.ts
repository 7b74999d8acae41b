import type { Command } from '@shared/domain/commands';
import type { ActionFields } from '@shared/domain/commands/actions';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import { missingIn } from '@shared/domain/missing';
import { parseOwner } from '@shared/domain/owner';
import { decisionsOf, parkedOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const UNSEEN = ['\u200b', '\ufeff\u2060 \n\u200d', '\u202e\u2066', '\u3164', '\u2800', '\u0000'];

const action = (text: string): ActionFields => ({
  ...PLAIN_ACTION,
  helperIds: [],
  text,
  kind: 'mitigate',
  ownerId: null,
});

/** A morning that holds one of each. */
function begun(): Play {
  const play = new Play().addNotes(['one']);
  play.do(
    { name: 'action.add', payload: { fields: action('Ask') } },
    { name: 'decision.add', payload: { text: 'Decided', themeId: null } },
    { name: 'parked.add', payload: { text: 'Later', themeId: null } },
  );
  return play;
}

/** Every command that takes a text which must say something. */
function commandsWith(play: Play, text: string): Command[] {
  const { session } = play;
  const person = { name: text, role: '', isManagement: false };
  const id = {
    action: Object.keys(session.actions)[0] ?? '',
    decision: decisionsOf(session)[0]?.id ?? '',
    parked: parkedOf(session)[0]?.id ?? '',
  };
  return [
    {
      name: 'note.add',
      payload: { stageId: play.stageId(), texts: ['good', text], authorId: null },
    },
    { name: 'note.edit', payload: { id: play.noteId(1), text } },
    { name: 'people.add', payload: { people: [person] } },
    { name: 'person.edit', payload: { id: play.personId('Ada'), name: text } },
    { name: 'action.add', payload: { fields: action(text) } },
    { name: 'action.edit', payload: { id: id.action, fields: { text } } },
    { name: 'decision.add', payload: { text, themeId: null } },
    { name: 'decision.edit', payload: { id: id.decision, text } },
    { name: 'parked.add', payload: { text, themeId: null } },
    { name: 'parked.edit', payload: { id: id.parked, text } },
  ];
}

describe('a text of signs that nobody sees', () => {
  it.each(UNSEEN)('is refused like an empty one by every command: %j', (unseen) => {
    const play = begun();
    const refusals = (text: string) =>
      commandsWith(play, text).map((command) => [command.name, play.refusal(command)]);
    expect(refusals(unseen)).toEqual(refusals(''));
  });

  it.each(UNSEEN)('is no note of a turn: %j', (text) => {
    const play = new Play().startRelay();
    const save: Command = { name: 'relay.save', payload: { stageId: play.stageId(), text } };
    expect(play.refusal(save)).toBe('note-empty');
  });

  it('is neither the name of a theme, nor its reason, nor what an action is measured by', () => {
    const play = new Play().addNotes(['one', 'two', 'three']);
    const add = (numbers: number[], name: string) =>
      play.do({
        name: 'theme.add',
        payload: { noteIds: numbers.map((n) => play.noteId(n)), name },
      });
    add([1], '\u200b');
    add([2, 3], 'Named');
    play.do({ name: 'theme.edit', payload: { id: play.themeId(1), why: '\u2060' } });
    play.do({ name: 'action.add', payload: { fields: { ...action('Ask'), measure: '\u200b' } } });
    const kinds = missingIn(play.session).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'theme-without-name')).toHaveLength(1);
    expect(kinds).toContain('action-without-measure');
    play.do({
      name: 'theme.merge',
      payload: { id: play.themeId(2), intoId: play.themeId(1) },
    });
    expect(play.theme(1).name).toBe('Named');
  });

  it('names no owner', () => {
    const people = Object.values(new Play().session.people);
    expect(parseOwner('\u200b\u2060', people)).toEqual({ ok: false, error: 'empty' });
  });

  it('stays among the letters that a signed word needs', () => {
    const text = 'می\u200cخواهم 👩\u200d👩\u200d👧';
    expect(new Play().addNotes([text]).note(1).text).toBe(text);
  });
});
