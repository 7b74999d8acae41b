import { COMMANDS } from '@shared/domain/commands';
import { commandSchema } from '@shared/ipc/contract';
import { describe, expect, it } from 'vitest';

/** Names that every object answers to, although nobody put them there. */
const INHERITED = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__proto__',
  '__defineGetter__',
];

describe('an id that every object has by birth', () => {
  it.each(INHERITED)('does not get past the contract: %s', (id) => {
    for (const command of [
      { name: 'note.edit', payload: { id, text: 'x' } },
      { name: 'note.add', payload: { stageId: id, texts: ['x'], authorId: null } },
      { name: 'desk.draft', payload: { stageId: id, text: 'x' } },
      { name: 'note.unsort', payload: { ids: [id] } },
      { name: 'relay.giveTo', payload: { stageId: 's', personId: id } },
    ]) {
      expect(commandSchema.safeParse(command).success, command.name).toBe(false);
    }
  });

  it.each(['../../x', 'a b', '', 'x'.repeat(65), 'ä', 'a/b', 'a.b'])('nor does %j', (id) => {
    const command = { name: 'note.edit', payload: { id, text: 'x' } };
    expect(commandSchema.safeParse(command).success).toBe(false);
  });

  it('is no hindrance for the ids that the app makes', () => {
    const id = '1b4e28ba-2fa1-11d2-883f-0016d3cca427';
    expect(commandSchema.safeParse({ name: 'note.edit', payload: { id, text: 'x' } }).success).toBe(
      true,
    );
  });
});

it('every command has a name of its own, made of a noun and a verb', () => {
  const names = COMMANDS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
});

it('every command that is typed in says which field', () => {
  const typed = COMMANDS.filter(({ undo }) => undo === 'coalesce');
  expect(typed.map(({ name }) => name)).toEqual([
    'meta.edit',
    'person.edit',
    'stage.edit',
    'theme.edit',
    'action.edit',
    'review.edit',
  ]);
  for (const definition of typed) expect(definition).toHaveProperty('coalesceKey');
});
