import { compareSessions } from '@shared/domain/compare';
import { startEngine } from '@shared/domain/engine';
import { brokenInvariants } from '@shared/domain/invariants';
import { mergeSessions } from '@shared/domain/merge';
import type { Session } from '@shared/domain/model';
import { peopleOf, stagesOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

const ports = countingPorts();
/** Ids that the other computer gives. */
const otherPorts = {
  now: () => ports.now(),
  newId: () => `other-${ports.newId()}`,
};
const start = smallSession(ports);
const [, well = '', change = '', actionsStage = ''] = stagesOf(start).map(({ id }) => id);
const [ada = '', ben = ''] = peopleOf(start).map(({ id }) => id);

const done = (session: Session, ...commands: Parameters<typeof run>[2][]): Session =>
  run(startEngine(session), ports, ...commands).session;
const doneElsewhere = (session: Session, ...commands: Parameters<typeof run>[2][]): Session =>
  run(startEngine(session), otherPorts, ...commands).session;

const noted = done(start, {
  name: 'note.add',
  payload: { stageId: well, texts: ['Calm Mondays', 'Quiet phones'], authorId: ada },
});
const [noteA, noteB] = Object.values(noted.notes);
if (noteA === undefined || noteB === undefined) throw new Error('No notes were written');

const textsOf = (session: Session) =>
  Object.values(session.notes)
    .sort((a, b) => a.number - b.number)
    .map(({ number, text }) => `${number} ${text}`);

describe('comparing two versions of a session', () => {
  it('finds nothing between a session and itself, nor where only clocks and desks differ', () => {
    expect(compareSessions(noted, noted)).toEqual([]);
    const later = done(
      noted,
      { name: 'clock.start', payload: { stageId: well } },
      { name: 'desk.draft', payload: { stageId: well, text: 'half a no' } },
    );
    expect(compareSessions(noted, later)).toEqual([]);
  });

  it('shows a note that only one side has, in its words, and suggests to keep it', () => {
    const more = done(noted, {
      name: 'note.add',
      payload: { stageId: change, texts: ['Too many tools'], authorId: null },
    });
    const id = Object.keys(more.notes).find((key) => !(key in noted.notes));
    expect(compareSessions(noted, more)).toEqual([
      {
        key: `notes/${id}`,
        table: 'notes',
        first: null,
        second: '#3 Too many tools',
        choices: ['first', 'second'],
        suggested: 'second',
      },
    ]);
    expect(compareSessions(more, noted)).toMatchObject([{ second: null, suggested: 'first' }]);
  });

  it('suggests both where a note says two things, and names its theme', () => {
    const grouped = done(noted, {
      name: 'theme.add',
      payload: { noteIds: [noteA.id, noteB.id], name: 'Peace' },
    });
    const edited = done(grouped, {
      name: 'note.edit',
      payload: { id: noteA.id, text: 'Calm Tuesdays' },
    });
    expect(compareSessions(grouped, edited)).toEqual([
      {
        key: `notes/${noteA.id}`,
        table: 'notes',
        first: '#1 Calm Mondays · Peace',
        second: '#1 Calm Tuesdays · Peace',
        choices: ['first', 'second', 'both'],
        suggested: 'both',
      },
    ]);
  });

  it('suggests the side that knows more where nothing contradicts', () => {
    const grouped = done(noted, {
      name: 'theme.add',
      payload: { noteIds: [noteA.id, noteB.id], name: '' },
    });
    const found = compareSessions(noted, grouped);
    expect(found.map(({ table, suggested }) => [table, suggested])).toEqual([
      ['themes', 'second'],
      ['notes', 'second'],
      ['notes', 'second'],
    ]);
  });

  it('tells an action with its owner and day, and what else differs', () => {
    const add = (ownerId: string | null, measure: string) => ({
      name: 'action.add' as const,
      payload: {
        fields: {
          text: 'Write the checklist',
          kind: 'mitigate' as const,
          ownerId,
          dueOn: '2027-01-29',
          firstCheckInOn: null,
          measure,
          themeId: null,
          noteId: null,
        },
      },
    });
    const agreed = done(noted, add(ada, 'Used: 10'));
    const [action] = Object.values(agreed.actions);
    const given = done(agreed, {
      name: 'action.edit',
      payload: { id: action?.id ?? '', fields: { ownerId: ben, measure: 'Used: 20' } },
    });
    expect(compareSessions(agreed, given)).toMatchObject([
      {
        first: 'Write the checklist · Ada · 2027-01-29 · Used: 10',
        second: 'Write the checklist · Ben · 2027-01-29 · Used: 20',
        suggested: 'both',
      },
    ]);
    expect(
      compareSessions(agreed, given, {
        ...plainWords,
        day: () => '29 Jan 2027',
      }),
    ).toMatchObject([{ first: 'Write the checklist · Ada · 29 Jan 2027 · Used: 10' }]);
  });

  it('puts facts first, by their field, and joins words where both sides wrote some', () => {
    const one = done(noted, {
      name: 'meta.edit',
      payload: { fields: { goal: 'Calmer weeks', place: 'Harbour room' } },
    });
    const other = done(noted, {
      name: 'meta.edit',
      payload: { fields: { goal: 'Fewer tickets', heldOn: '2026-12-12' } },
    });
    expect(
      compareSessions(one, other).map(({ key, first, second, suggested }) => [
        key,
        first,
        second,
        suggested,
      ]),
    ).toEqual([
      ['meta/place', 'Harbour room', null, 'first'],
      ['meta/goal', 'Calmer weeks', 'Fewer tickets', 'both'],
      ['meta/heldOn', '2026-12-11', '2026-12-12', 'first'],
    ]);
    expect(mergeSessions(one, other, {}).meta).toMatchObject({
      goal: 'Calmer weeks / Fewer tickets',
      place: 'Harbour room',
      heldOn: '2026-12-11',
    });
  });
});

describe('merging two versions of a session', () => {
  it('keeps the words of both as notes of their own, the second one with the next free number', () => {
    const one = done(noted, { name: 'note.edit', payload: { id: noteA.id, text: 'One way' } });
    const other = done(noted, {
      name: 'note.edit',
      payload: { id: noteA.id, text: 'Another way' },
    });
    const merged = mergeSessions(one, other, {});
    expect(textsOf(merged)).toEqual(['1 One way', '2 Quiet phones', '3 Another way']);
    expect(merged.notes[`${noteA.id}-2`]?.authorId).toBe(ada);
    expect(brokenInvariants(merged)).toEqual([]);
    expect(mergeSessions(one, other, {})).toEqual(merged);
  });

  it('renumbers a note of the second side whose number the first side has given, too', () => {
    const add = (text: string) => ({
      name: 'note.add' as const,
      payload: { stageId: well, texts: [text], authorId: null },
    });
    const merged = mergeSessions(done(noted, add('Ours')), doneElsewhere(noted, add('Theirs')), {});
    expect(textsOf(merged)).toEqual(['1 Calm Mondays', '2 Quiet phones', '3 Ours', '4 Theirs']);
  });

  it('takes the side that was chosen, and what loses nothing where the choice makes no sense', () => {
    const one = done(noted, { name: 'note.edit', payload: { id: noteA.id, text: 'One way' } });
    const other = done(
      noted,
      { name: 'note.edit', payload: { id: noteA.id, text: 'Another way' } },
      { name: 'note.remove', payload: { id: noteB.id } },
    );
    const keys = { a: `notes/${noteA.id}`, b: `notes/${noteB.id}` };
    expect(textsOf(mergeSessions(one, other, { [keys.a]: 'second', [keys.b]: 'second' }))).toEqual([
      '1 Another way',
    ]);
    expect(textsOf(mergeSessions(one, other, { [keys.a]: 'first', [keys.b]: 'both' }))).toEqual([
      '1 One way',
      '2 Quiet phones',
    ]);
  });

  it('leaves a note unsorted whose theme was left out, and unsigned whose author was', () => {
    const other = doneElsewhere(
      noted,
      { name: 'theme.add', payload: { noteIds: [noteA.id, noteB.id], name: 'Peace' } },
      {
        name: 'people.add',
        payload: { people: [{ name: 'Dora', role: '', isManagement: false }] },
      },
    );
    const dora = peopleOf(other).at(-1)?.id ?? '';
    const signed = doneElsewhere(other, {
      name: 'note.add',
      payload: { stageId: well, texts: ['From Dora'], authorId: dora },
    });
    const [theme] = Object.keys(signed.themes);
    const merged = mergeSessions(noted, signed, {
      [`themes/${theme}`]: 'first',
      [`people/${dora}`]: 'first',
    });
    expect(merged.themes).toEqual({});
    expect(Object.values(merged.notes).map(({ themeId }) => themeId)).toEqual([null, null, null]);
    expect(
      Object.values(merged.notes).find(({ text }) => text === 'From Dora')?.authorId,
    ).toBeNull();
    expect(brokenInvariants(merged)).toEqual([]);
  });

  it('joins the names where both sides made a theme of the same notes', () => {
    const group = (name: string) => ({
      name: 'theme.add' as const,
      payload: { noteIds: [noteA.id, noteB.id], name },
    });
    const merged = mergeSessions(
      done(noted, group('Peace')),
      doneElsewhere(noted, group('Calm')),
      {},
    );
    expect(Object.values(merged.themes).map(({ name }) => name)).toEqual(['Peace / Calm']);
    expect(brokenInvariants(merged)).toEqual([]);
  });

  it('brings a stage back that was left out but whose notes were kept', () => {
    const other = doneElsewhere(noted, {
      name: 'stage.add',
      payload: {
        fields: {
          kind: 'question',
          title: 'More',
          question: 'What else?',
          prompt: '',
          noteKind: 'plain',
          plannedMs: 60_000,
        },
        atIndex: 0,
      },
    });
    const stage = stagesOf(other)[0]?.id ?? '';
    const said = doneElsewhere(other, {
      name: 'note.add',
      payload: { stageId: stage, texts: ['Said there'], authorId: null },
    });
    const merged = mergeSessions(noted, said, { [`stages/${stage}`]: 'first' });
    expect(merged.stages[stage]?.title).toBe('More');
    expect(brokenInvariants(merged)).toEqual([]);
    const without = mergeSessions(noted, other, { [`stages/${stage}`]: 'first' });
    expect(stage in without.stages).toBe(false);
  });

  it('keeps clocks, turns and letters of the first side, and letters that only the second has', () => {
    const one = done(noted, { name: 'clock.start', payload: { stageId: well } });
    const other = done(
      noted,
      { name: 'clock.start', payload: { stageId: change } },
      { name: 'desk.draft', payload: { stageId: actionsStage, text: 'half an action' } },
      { name: 'draft.set', payload: { field: 'goal', text: 'half a goal' } },
    );
    const merged = mergeSessions(one, other, {});
    expect(merged.clocks[well]).toEqual(one.clocks[well]);
    expect(merged.clocks[change]).toEqual(other.clocks[change]);
    expect(merged.desks[actionsStage]?.draft).toBe('half an action');
    expect(merged.drafts).toEqual(other.drafts);
  });

  it('takes the turn from a person who was left out', () => {
    const one = done(
      noted,
      {
        name: 'people.add',
        payload: { people: [{ name: 'Eva', role: '', isManagement: false }], atIndex: 0 },
      },
      { name: 'relay.start', payload: { stageId: well } },
      { name: 'relay.pass', payload: { stageId: well } },
      { name: 'relay.back', payload: { stageId: well } },
    );
    const eva = peopleOf(one)[0]?.id ?? '';
    expect(one.relays[well]?.personId).toBe(eva);
    const merged = mergeSessions(one, noted, { [`people/${eva}`]: 'second' });
    expect(merged.relays[well]?.personId).toBeNull();
    expect(brokenInvariants(merged)).toEqual([]);
  });
});

const plainWords = {
  moment: String,
  duration: String,
  noteKind: String,
  actionKind: String,
  stageKind: String,
  attendance: String,
  locale: String,
  outcome: String,
  verdict: String,
  phase: String,
  facet: String,
  tackled: String,
  counted: String,
  weeks: String,
  amount: String,
  management: 'management',
  unnamedTheme: (number: number) => `theme ${number}`,
};
