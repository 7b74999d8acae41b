import type { TableChange } from '@shared/domain/diff';
import { TABLE_NAMES } from '@shared/domain/model';
import { diffSchema } from '@shared/persistence/diff-schema';
import { describe, expect, it } from 'vitest';
import { Play } from '../domain/play';

const play = new Play().startRelay().write('one').write('two').group(2, 1);
const { session } = play;
const note = play.note(1);
const isDiff = (value: unknown): boolean => diffSchema.safeParse(value).success;
const isChange = (value: unknown): boolean => isDiff([value]);

describe('a stored change', () => {
  it('may hold every record that a session holds, and the removal of each', () => {
    for (const table of TABLE_NAMES) {
      for (const record of Object.values(session[table])) {
        expect(isChange({ table, id: record.id, to: record }), table).toBe(true);
        expect(isChange({ table, id: record.id, to: null }), table).toBe(true);
      }
    }
    expect(isChange({ table: 'meta', id: 'meta', to: session.meta })).toBe(true);
    expect(isChange({ table: 'position', id: 'position', to: session.position })).toBe(true);
    expect(isDiff([])).toBe(true);
  });

  it('is given back as it is, with what a newer app has put into it', () => {
    const change = { table: 'notes', id: note.id, to: { ...note, colour: { name: 'red' } } };
    expect(diffSchema.parse([change])[0]).toBe(change);
  });

  it('fits what commands make', () => {
    const diff = play.do({ name: 'note.edit', payload: { id: note.id, text: 'another' } });
    expect(isDiff(diff.map(({ table, id, to }) => ({ table, id, to }) as TableChange))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['no change', null],
    ['a table that nobody knows', { table: 'votes', id: 'a', to: null }],
    ['an inherited name as a table', { table: 'constructor', id: 'a', to: null }],
    ['another record than it says', { table: 'notes', id: 'other', to: note }],
    ['an id that leads out of the folder', { table: 'notes', id: '../x', to: null }],
    ['half a record', { table: 'notes', id: note.id, to: { id: note.id } }],
    ['a record of another table', { table: 'themes', id: note.id, to: note }],
    ['no value', { table: 'notes', id: note.id }],
    ['facts that are removed', { table: 'meta', id: 'meta', to: null }],
    ['facts under another id', { table: 'meta', id: 'a', to: session.meta }],
    [
      'a way into the objects of the app',
      JSON.parse(
        JSON.stringify({ table: 'notes', id: note.id, to: note }).replace(
          '"text"',
          '"__proto__":{},"text"',
        ),
      ),
    ],
  ])('is refused where it is %s', (_what, value) => {
    expect(isChange(value)).toBe(false);
  });
});
