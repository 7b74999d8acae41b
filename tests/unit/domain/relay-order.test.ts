import { turnOrderOf, upcomingPersonIds } from '@shared/domain/relay';
import { notesOfLap, quietPeopleOf } from '@shared/domain/relay-lap';
import { uncoveredOrder } from '@shared/domain/uncovered-order';
import { describe, expect, it } from 'vitest';
import { Play, there } from './play';

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);
const order = (play: Play) => names(turnOrderOf(play.session));

/** Everybody with the year in which they joined; the second one is the owner. */
function company(): Play {
  const play = new Play(['Ada', 'Olga', 'Ben', 'Cleo']);
  const edit = (name: string, joinedYear: number) =>
    play.do({ name: 'person.edit', payload: { id: play.personId(name), joinedYear } });
  edit('Ada', 2012);
  edit('Olga', 2025);
  edit('Ben', 2024);
  play.do({
    name: 'person.edit',
    payload: { id: play.personId('Olga'), isManagement: true },
  });
  return play;
}

describe('the order of turns', () => {
  it('goes round the table with the management at the end', () => {
    expect(order(company())).toEqual(['Ada', 'Ben', 'Cleo', 'Olga']);
  });

  it('begins with whoever joined last, and asks those without a year before the management', () => {
    const play = company();
    play.do({ name: 'meta.edit', payload: { fields: { turnOrder: 'newest-first' } } });
    expect(order(play)).toEqual(['Ben', 'Ada', 'Cleo', 'Olga']);
    play.do({ name: 'meta.edit', payload: { fields: { isManagementLast: false } } });
    expect(order(play)).toEqual(['Olga', 'Ben', 'Ada', 'Cleo']);
  });

  it('is that of the seats where no year is known', () => {
    const play = new Play(['Ada', 'Ben']);
    play.do({ name: 'meta.edit', payload: { fields: { turnOrder: 'newest-first' } } });
    expect(order(play)).toEqual(['Ada', 'Ben']);
  });

  it('tells the next few as they will be asked', () => {
    const play = company().startRelay();
    const ahead = (most: number) =>
      upcomingPersonIds(play.session, play.relay(), most).map(
        (id) => there(play.session.people[id], 'person').name,
      );
    expect(ahead(2)).toEqual(['Ben', 'Cleo']);
    expect(ahead(9)).toEqual(['Ben', 'Cleo', 'Olga']);
    play.pass();
    expect(ahead(9)).toEqual(['Cleo', 'Olga', 'Ada']);
  });
});

describe('the notes of a lap', () => {
  it('are those since it began, with the parts of a text that became several', () => {
    const play = new Play().startRelay().write('1').write('2').write('3').startRelay();
    play.do({
      name: 'note.add',
      payload: { stageId: play.stageId(), texts: ['4'], authorId: play.personId('Ada') },
    });
    play.write('5').write('6');
    expect(notesOfLap(play.session, play.stageId()).map(({ text }) => text)).toEqual([
      '4',
      '5',
      '6',
    ]);
  });

  it('are none before anybody has written', () => {
    expect(notesOfLap(new Play().startRelay().session, new Play().stageId())).toEqual([]);
  });

  it('are uncovered in an order that comes from nothing but their random names', () => {
    const people = Array.from({ length: 14 }, (_, at) => `Person ${at}`);
    const play = new Play(people).startRelay();
    for (const person of people) play.write(`by ${person}`);
    const notes = notesOfLap(play.session, play.stageId());
    const shown = uncoveredOrder(notes).map(({ id }) => id);
    expect(shown).not.toEqual(notes.map(({ id }) => id));
    expect([...shown].sort()).toEqual(notes.map(({ id }) => id).sort());
    const byOthers = notes
      .map((note, at) => ({ ...note, number: 99 - at, authorId: null, text: 'x', writtenAt: at }))
      .reverse();
    expect(uncoveredOrder(byOthers).map(({ id }) => id)).toEqual(shown);
  });
});

it('names who is here and has no note in this question, in the order of turns', () => {
  const play = company().startRelay().write('from Ada');
  play.setAttendance('Cleo', 'left');
  expect(names(quietPeopleOf(play.session, play.stageId()))).toEqual(['Ben', 'Olga']);
});
