import { peopleOf } from '@shared/domain/selectors';
import type { ImportTarget } from '@shared/import/columns';
import { type ChosenLines, choicesFor, planImport } from '@shared/import/plan-import';
import { readImport } from '@shared/import/read-import';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';

const session = smallSession(countingPorts());
const people = peopleOf(session);
const stageOf = (title: string) =>
  Object.values(session.stages).find((stage) => stage.title === title)?.id ?? '';
const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? '';

const linesOf = (text: string, target: ImportTarget) =>
  readImport(text, target, {
    session,
    locale: 'en-GB',
    today: '2026-12-11',
    stageId: stageOf('Went well'),
  }).lines;
const plan = (text: string, target: ImportTarget, chosen: ChosenLines = {}) =>
  planImport(linesOf(text, target), chosen, people);

describe('what comes in', () => {
  const NOTES = 'Name;Question;Note\nAda;;One\nZed;;Two\nben;Lunch;Three\n zed ;;Four';

  it('is, without a choice, every fine line and no line with a problem', () => {
    const { payload, out, writers } = plan(NOTES, 'notes');
    expect(payload.notes).toEqual([
      { stageId: stageOf('Went well'), text: 'One', by: { id: idOf('Ada') } },
    ]);
    expect([out, writers]).toEqual([3, 1]);
  });

  it('adds somebody who is not on the list once, however many notes they wrote', () => {
    const { payload, writers } = plan(NOTES, 'notes', {
      3: { choice: 'add' },
      5: { choice: 'add' },
    });
    expect(payload.people.map(({ name }) => name)).toEqual(['Zed']);
    expect(payload.notes.map(({ text, by }) => [text, by])).toEqual([
      ['One', { id: idOf('Ada') }],
      ['Two', { added: 0 }],
      ['Four', { added: 0 }],
    ]);
    expect(writers).toBe(2);
  });

  it('takes a note without a name, for somebody else, or not at all, as chosen', () => {
    const { payload } = plan(NOTES, 'notes', {
      2: { choice: 'out' },
      3: { choice: 'without' },
      5: { choice: `person:${idOf('Cleo')}` },
    });
    expect(payload.notes.map(({ text, by }) => [text, by])).toEqual([
      ['Two', null],
      ['Four', { id: idOf('Cleo') }],
    ]);
  });

  it('takes a note of an unknown question once somebody has chosen one', () => {
    const [, , third] = linesOf(NOTES, 'notes');
    if (third === undefined) throw new Error('A third line expected');
    expect(choicesFor(third, undefined, people)).toEqual(['out']);
    const { payload } = plan(NOTES, 'notes', { 4: { stageId: stageOf('To change') } });
    expect(payload.notes[1]).toMatchObject({ text: 'Three', stageId: stageOf('To change') });
  });

  it('makes several notes of one that is too long, where that was chosen', () => {
    const long = `${'First sentence. '.repeat(8)}${'Second one. '.repeat(8)}`.trim();
    const text = `Note;Name\n${long};Ada`;
    expect(plan(text, 'notes').payload.notes).toEqual([]);
    const { notes } = plan(text, 'notes', { 2: { choice: 'take' } }).payload;
    expect(notes.length).toBeGreaterThan(1);
    expect(notes.map((note) => note.text).join(' ')).toBe(long);
    expect(notes.every(({ by }) => by !== null && 'id' in by && by.id === idOf('Ada'))).toBe(true);
  });

  it.each(['team', 'Ada and Ben', 'Zed', ''])(
    'WC2: brings in an action of “%s” only when somebody chose one owner or none',
    (owner) => {
      const text = `Action;Owner\nCall back;"${owner}"`;
      const ownersWith = (choice?: 'take' | 'without' | `person:${string}`) =>
        plan(text, 'actions', choice === undefined ? {} : { 2: { choice } }).payload.actions.map(
          (action) => action.owner,
        );
      expect(ownersWith()).toEqual([]);
      expect(ownersWith('take')).toEqual([]);
      expect(ownersWith('without')).toEqual([null]);
      expect(ownersWith(`person:${idOf('Ben')}`)).toEqual([{ id: idOf('Ben') }]);
      expect(ownersWith('person:gone')).toEqual([]);
    },
  );

  it('row 72: offers to add an owner who is not on the list, but never “team” or two names', () => {
    const choices = (owner: string) => {
      const [line] = linesOf(`Action;Owner\nCall;"${owner}"`, 'actions');
      return line === undefined ? [] : choicesFor(line, undefined, people);
    };
    expect(choices('Zed')).toContain('add');
    const none = ['team', 'we', 'Ada, Ben', '', 'IT department', 'management', 'the desk'];
    for (const owner of [...none, 'Zed '.repeat(40)]) expect(choices(owner)).not.toContain('add');
  });

  it('takes a line by itself that says it comes without something', () => {
    const people = plan('Name;Role;Since\nHolt, Peter;Sales;19\nEva;;long ago', 'people');
    expect(people.payload.people.map(({ joinedYear }) => joinedYear)).toEqual([null, null]);
    const actions = plan('Action;Owner;Due;Kind\nCall;Ben;12/44/2026;foo', 'actions');
    expect(actions.payload.actions).toEqual([
      {
        text: 'Call',
        kind: 'mitigate',
        owner: { id: idOf('Ben') },
        dueOn: null,
        measure: '',
      },
    ]);
    expect([people.out, actions.out]).toEqual([0, 0]);
    const ownerless = plan('Action;Owner;Kind\nCall;Zed;foo', 'actions');
    expect([ownerless.payload.actions, ownerless.out]).toEqual([[], 1]);
  });

  it('leaves out rows whose columns nobody has named', () => {
    const { payload, out } = plan('"Team","Remark"\n"Blue","Fine"', 'notes');
    expect([payload.notes, out]).toEqual([[], 2]);
  });

  it('says how many lines come the next time', () => {
    const text = Array.from({ length: 503 }, (_, at) => `Note ${at}`).join('\n');
    expect([plan(text, 'notes').later, plan('Note', 'notes').later]).toEqual([3, 0]);
  });

  it('never takes what holds nothing or lies beyond the limit', () => {
    const text = Array.from({ length: 501 }, (_, at) => `Note ${at}`).join('\n');
    const { payload, out } = plan(text, 'notes', { 501: { choice: 'take' } });
    expect([payload.notes.length, out]).toEqual([500, 1]);
    expect(plan('Name;Note\nAda;', 'notes', { 2: { choice: 'take' } }).payload.notes).toEqual([]);
  });

  it('says so where notes that were split are more than come in at once', () => {
    const text = Array.from({ length: 500 }, (_, at) => `${at} ${'word '.repeat(40)}`).join('\n');
    const chosen = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [at + 1, { choice: 'take' as const }]),
    );
    expect(plan(text, 'notes').isTooMuch).toBe(false);
    expect(plan(text, 'notes', chosen).isTooMuch).toBe(true);
  });
});
