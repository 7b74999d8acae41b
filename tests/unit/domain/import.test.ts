import { COMMANDS } from '@shared/domain/commands';
import type { Imported } from '@shared/domain/commands/import';
import { areNamesShown } from '@shared/domain/names';
import { actionsOf, notesOfStage, peopleOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const nothing: Imported = { people: [], notes: [], actions: [] };
const dan = { name: ' Dan  Moss ', role: 'Engineer', isManagement: false, joinedYear: 2019 };
const action = { text: 'Call back', kind: 'mitigate', dueOn: null, measure: '' } as const;
const bringIn = (payload: Partial<Imported>) =>
  ({ name: 'import.apply', payload: { ...nothing, ...payload } }) as const;

describe('bringing in what was collected', () => {
  it('adds people, notes and actions, also of and for somebody who comes in with them', () => {
    const play = new Play();
    const stageId = play.stageId();
    play.do(
      bringIn({
        people: [dan],
        notes: [
          { stageId, text: ' One   thing ', by: { id: play.personId('Ada') } },
          { stageId: play.stageId('To change'), text: 'Another', by: { added: 0 } },
          { stageId, text: 'Nobody’s', by: null },
        ],
        actions: [{ ...action, owner: { added: 0 }, dueOn: '2027-01-29', measure: 'Calls' }],
      }),
    );
    expect(peopleOf(play.session).map(({ name }) => name)).toEqual([
      'Ada',
      'Ben',
      'Cleo',
      'Dan Moss',
    ]);
    expect([1, 2, 3].map((number) => [play.note(number).text, play.note(number).authorId])).toEqual(
      [
        ['One thing', play.personId('Ada')],
        ['Another', play.personId('Dan Moss')],
        ['Nobody’s', null],
      ],
    );
    expect(play.note(2).kind).toBe('change');
    expect(actionsOf(play.session)).toMatchObject([
      {
        text: 'Call back',
        ownerId: play.personId('Dan Moss'),
        dueOn: '2027-01-29',
        measure: 'Calls',
      },
    ]);
  });

  it('is one step for undo, and for redo', () => {
    const play = new Play();
    const before = play.session;
    play.do(
      bringIn({
        people: [dan],
        notes: [{ stageId: play.stageId(), text: 'One', by: { added: 0 } }],
        actions: [{ ...action, owner: null }],
      }),
    );
    const after = play.session;
    play.undo();
    expect(play.session).toEqual(before);
    play.redo();
    expect(play.session).toEqual(after);
  });

  it('brings in all of it or nothing', () => {
    const play = new Play();
    const before = play.session;
    const stageId = play.stageId();
    const good = { stageId, text: 'Good', by: null };
    const refusal = (payload: Partial<Imported>) =>
      play.refusal(bringIn({ people: [dan], ...payload }));
    expect(refusal({ notes: [good, { ...good, text: ' ' }] })).toBe('note-empty');
    expect(refusal({ notes: [good, { ...good, text: 'x'.repeat(141) }] })).toBe('note-too-long');
    expect(refusal({ notes: [good, { ...good, stageId: 'gone' }] })).toBe('not-found');
    expect(refusal({ notes: [{ ...good, stageId: play.stageId('Close') }] })).toBe('not-found');
    expect(refusal({ notes: [{ ...good, by: { id: 'gone' } }] })).toBe('not-found');
    expect(refusal({ notes: [{ ...good, by: { added: 1 } }] })).toBe('not-found');
    expect(refusal({ notes: [{ ...good, by: { added: -1 } }] })).toBe('not-found');
    expect(refusal({ people: [{ ...dan, name: ' ' }], notes: [good] })).toBe('person-name-empty');
    expect(refusal({ actions: [{ ...action, text: ' ', owner: null }] })).toBe('text-empty');
    expect(refusal({ actions: [{ ...action, owner: { id: 'gone' } }] })).toBe('not-found');
    expect(play.refusal(bringIn({}))).toBe('text-empty');
    expect(play.session).toEqual(before);
  });

  it('PF6: keeps nobody’s name beside a note where the room keeps none, and the owner of an action all the same', () => {
    const play = new Play();
    play.do({ name: 'meta.edit', payload: { fields: { names: 'never' } } });
    const ada = { id: play.personId('Ada') };
    play.do(
      bringIn({
        notes: [{ stageId: play.stageId(), text: 'One', by: ada }],
        actions: [{ ...action, owner: ada }],
      }),
    );
    expect(areNamesShown(play.session)).toBe(false);
    expect(notesOfStage(play.session, play.stageId()).map(({ authorId }) => authorId)).toEqual([
      null,
    ]);
    expect(actionsOf(play.session)[0]?.ownerId).toBe(ada.id);
  });

  it.each(['hidden', 'never'] as const)(
    'deals numbers among what comes in only, so that notes on the wall keep theirs: names %s',
    (names) => {
      const play = new Play();
      play.do({ name: 'meta.edit', payload: { fields: { names } } });
      const stageId = play.stageId();
      const by = { id: play.personId('Ada') };
      const texts = (what: string) => Array.from({ length: 12 }, (_, at) => `${what} ${at}`);
      for (const text of texts('Wall')) {
        play.do({ name: 'note.add', payload: { stageId, texts: [text], authorId: by.id } });
      }
      const numbersOf = () =>
        Object.fromEntries(
          notesOfStage(play.session, stageId).map(({ text, number, order }) => [
            text,
            [number, order],
          ]),
        );
      const before = numbersOf();
      play.do(bringIn({ notes: texts('New').map((text) => ({ stageId, text, by })) }));
      expect(numbersOf()).toMatchObject(before);
      const incoming = notesOfStage(play.session, stageId).slice(12);
      expect(incoming.map(({ text }) => text)).not.toEqual(texts('New'));
      expect(incoming.map(({ text }) => text).sort()).toEqual(texts('New').sort());
    },
  );

  it('S18: leaves nobody beside a note in the history where no names are kept', () => {
    const play = new Play();
    play.do({ name: 'meta.edit', payload: { fields: { names: 'never' } } });
    const by = { id: play.personId('Ada') };
    play.do(bringIn({ notes: [{ stageId: play.stageId(), text: 'One', by }] }));
    expect(JSON.stringify(play.state.past.at(-1))).not.toContain(by.id);
  });

  it('WC2: has no way to give an action to two people', () => {
    const schema = COMMANDS.find(({ name }) => name === 'import.apply')?.payload;
    const owned = (owner: unknown) =>
      schema?.safeParse({ ...nothing, actions: [{ ...action, owner }] }).success;
    expect(owned({ id: 'a' })).toBe(true);
    expect(owned(null)).toBe(true);
    expect(owned([{ id: 'a' }, { id: 'b' }])).toBe(false);
    expect(owned('a, b')).toBe(false);
    expect(owned(undefined)).toBe(false);
  });

  it('takes 500 notes and 200 people at once, and no more', () => {
    const schema = COMMANDS.find(({ name }) => name === 'import.apply')?.payload;
    const fits = (notes: number, people: number) =>
      schema?.safeParse({
        ...nothing,
        notes: Array.from({ length: notes }, () => ({ stageId: 's', text: 'x', by: null })),
        people: Array.from({ length: people }, () => dan),
      }).success;
    expect([fits(500, 200), fits(501, 0), fits(0, 201)]).toEqual([true, false, false]);
  });
});
