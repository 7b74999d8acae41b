import { peopleOf, shortNamesOf, wholeNamesOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const names = (play: Play) => peopleOf(play.session).map((person) => person.name);
const add = (play: Play, people: string[], atIndex?: number) =>
  play.do({
    name: 'people.add',
    payload: {
      people: people.map((name) => ({ name, role: ' Role ', isManagement: false })),
      ...(atIndex === undefined ? {} : { atIndex }),
    },
  });

describe('adding people', () => {
  it('seats them at the end, or at a place', () => {
    const play = new Play();
    add(play, ['Dan']);
    add(play, ['Eve', 'Fay'], 1);
    add(play, ['Gus'], 99);
    expect(names(play)).toEqual(['Ada', 'Eve', 'Fay', 'Ben', 'Cleo', 'Dan', 'Gus']);
  });

  it('tidies names and roles', () => {
    const play = new Play();
    add(play, ['  Liam   van der\u00a0Berg ']);
    expect(play.person('Liam van der Berg').role).toBe('Role');
  });

  it('is refused for all of them where one has no name', () => {
    const play = new Play();
    const people = ['Dan', '  '].map((name) => ({ name, role: '', isManagement: false }));
    expect(play.refusal({ name: 'people.add', payload: { people } })).toBe('person-name-empty');
    expect(names(play)).toEqual(['Ada', 'Ben', 'Cleo']);
  });

  it('notes the moment only where the morning has begun', () => {
    const play = new Play();
    expect(play.person('Ada').arrivedAt).toBeNull();
    play.do({ name: 'session.start', payload: {} });
    play.ports.advance(60_000);
    add(play, ['Late']);
    expect(play.person('Late')).toMatchObject({
      attendance: 'present',
      arrivedAt: play.ports.now(),
    });
  });
});

describe('editing and seating people', () => {
  it('changes what is given and nothing else', () => {
    const play = new Play();
    const id = play.personId('Ben');
    play.do({ name: 'person.edit', payload: { id, role: 'Boss', isManagement: true } });
    expect(play.person('Ben')).toMatchObject({ id, role: 'Boss', isManagement: true, order: 2 });
  });

  it('refuses an empty name and somebody who is gone', () => {
    const play = new Play();
    const id = play.personId('Ben');
    expect(play.refusal({ name: 'person.edit', payload: { id, name: ' ' } })).toBe(
      'person-name-empty',
    );
    expect(play.refusal({ name: 'person.edit', payload: { id: 'gone', role: 'x' } })).toBe(
      'not-found',
    );
    expect(play.refusal({ name: 'person.move', payload: { id: 'gone', toIndex: 0 } })).toBe(
      'not-found',
    );
  });

  it('moves a seat and closes the gap', () => {
    const play = new Play();
    play.do({ name: 'person.move', payload: { id: play.personId('Cleo'), toIndex: 0 } });
    expect(names(play)).toEqual(['Cleo', 'Ada', 'Ben']);
    play.do({ name: 'person.move', payload: { id: play.personId('Cleo'), toIndex: 99 } });
    expect(names(play)).toEqual(['Ada', 'Ben', 'Cleo']);
  });

  it('moves nobody where the place is the same', () => {
    const play = new Play();
    const same = {
      name: 'person.move',
      payload: { id: play.personId('Ada'), toIndex: 0 },
    } as const;
    expect(play.do(same)).toEqual([]);
  });

  it('calls people by their first names, with as much of the last one as tells two apart, or the whole where little would be spared', () => {
    const short = (...names: string[]) => [...shortNamesOf(new Play(names).session).values()];
    expect(short('Ana Vega', 'Ana Ruiz', 'Ben Holt')).toEqual(['Ana V', 'Ana R', 'Ben']);
    expect(short('Ana Berg', 'Ana Berger', 'Ana Bosch')).toEqual([
      'Ana Berg',
      'Ana Berger',
      'Ana Bo',
    ]);
    expect(short('Liam van der Berg', 'Liam Ode')).toEqual(['Liam B', 'Liam Ode']);
    expect(short('Ana', 'Ana Ruiz')).toEqual(['Ana', 'Ana R']);
    expect(short('Dr. med. Hans-Joachim Ode', 'J. Smith', 'Prof.')).toEqual([
      'Hans-Joachim',
      'J.',
      'Prof.',
    ]);
    expect(short('Ana M Ruiz', 'Ana B Ruiz')).toEqual(['Ana M Ruiz', 'Ana B Ruiz']);
  });

  it('tells people of the same whole name apart by a number, in seats and in dialogs alike', () => {
    const all = ['Ana Ruiz', 'Ben', 'Ana Ruiz', 'Ana Ruiz (2)', 'Ana Ruiz'];
    const { session } = new Play(all);
    const told = ['Ana Ruiz', 'Ben', 'Ana Ruiz (3)', 'Ana Ruiz (2)', 'Ana Ruiz (4)'];
    expect([...wholeNamesOf(session).values()]).toEqual(told);
    const short = [...shortNamesOf(session).values()];
    expect(new Set(short).size).toBe(all.length);
    const twins = new Play(['Ana', 'Ana']).session;
    expect([...shortNamesOf(twins).values()]).toEqual(['Ana', 'Ana (2)']);
    expect(Object.values(twins.people).map(({ name }) => name)).toEqual(['Ana', 'Ana']);
  });
});

describe('taking people off the list', () => {
  const remove = (play: Play, name: string) =>
    ({ name: 'person.remove', payload: { id: play.personId(name) } }) as const;

  it('leaves no facilitator who is gone, and undo brings both back', () => {
    const play = new Play();
    const facilitatorId = play.personId('Ben');
    play.do({ name: 'meta.edit', payload: { fields: { facilitatorId } } }, remove(play, 'Ben'));
    expect([names(play), play.session.meta.facilitatorId]).toEqual([['Ada', 'Cleo'], null]);
    play.undo();
    expect([names(play), play.session.meta.facilitatorId]).toEqual([
      ['Ada', 'Ben', 'Cleo'],
      facilitatorId,
    ]);
  });

  it('is refused for who has written, owns an action or takes a question away', () => {
    const play = new Play();
    play.do(
      {
        name: 'note.add',
        payload: { stageId: play.stageId(), texts: ['x'], authorId: play.personId('Ada') },
      },
      {
        name: 'action.add',
        payload: {
          fields: {
            text: 'Do it',
            kind: 'mitigate',
            ownerId: play.personId('Ben'),
            dueOn: null,
            firstCheckInOn: null,
            measure: '',
            themeId: null,
            noteId: null,
          },
        },
      },
      { name: 'parked.add', payload: { text: 'Later', themeId: null } },
    );
    const id = Object.keys(play.session.parked)[0] ?? '';
    play.do({ name: 'parked.edit', payload: { id, takerId: play.personId('Cleo') } });
    expect(play.refusal(remove(play, 'Ada'))).toBe('person-has-notes');
    expect(play.refusal(remove(play, 'Ben'))).toBe('person-owns-actions');
    expect(play.refusal(remove(play, 'Cleo'))).toBe('person-owns-actions');
    expect(play.refusal({ name: 'person.remove', payload: { id: 'gone' } })).toBe('not-found');
  });
});

describe('attendance', () => {
  it('keeps when somebody left and came', () => {
    const play = new Play().setAttendance('Ada', 'apologies');
    play.do({ name: 'session.start', payload: {} });
    play.ports.advance(1_000);
    play.setAttendance('Ada', 'present');
    expect(play.person('Ada')).toMatchObject({ arrivedAt: play.ports.now(), leftAt: null });
    const arrivedAt = play.ports.now();
    play.ports.advance(1_000);
    play.setAttendance('Ada', 'left');
    expect(play.person('Ada')).toMatchObject({ arrivedAt, leftAt: play.ports.now() });
    play.setAttendance('Ada', 'present');
    expect(play.person('Ada')).toMatchObject({ arrivedAt, leftAt: null });
  });

  it('before the morning begins is only a plan', () => {
    const play = new Play().setAttendance('Ada', 'apologies').setAttendance('Ada', 'present');
    expect(play.person('Ada').arrivedAt).toBeNull();
  });

  it('is refused for somebody who is gone', () => {
    const refused = {
      name: 'person.setAttendance',
      payload: { id: 'gone', attendance: 'left' },
    } as const;
    expect(new Play().refusal(refused)).toBe('not-found');
  });
});
