import { peopleOf } from '@shared/domain/selectors';
import type { ImportTarget } from '@shared/import/columns';
import type { ActionLine, NoteLine, PersonLine } from '@shared/import/import-line';
import { linesOfSameName, planImport } from '@shared/import/plan-import';
import { type ImportContext, readImport } from '@shared/import/read-import';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';

const session = smallSession(countingPorts(), ['Ada Berg', 'Ben Okri', 'Jörg Müller']);
const stageId = Object.values(session.stages).find(({ title }) => title === 'Went well')?.id ?? '';
const idOf = (name: string) => peopleOf(session).find((one) => one.name === name)?.id ?? '';
const reading = (text: string, target: ImportTarget, columns: ImportContext['columns'] = null) =>
  readImport(text, target, { session, locale: 'en-GB', today: '2026-12-11', stageId, columns });
const people = (text: string, columns: ImportContext['columns'] = null) =>
  reading(text, 'people', columns).lines as readonly PersonLine[];
const notes = (text: string, columns: ImportContext['columns'] = null) =>
  reading(text, 'notes', columns).lines as readonly NoteLine[];
const actions = (text: string) => reading(text, 'actions').lines as readonly ActionLine[];
const comingIn = (text: string, target: ImportTarget, columns: ImportContext['columns'] = null) =>
  planImport(reading(text, target, columns).lines, {}, peopleOf(session)).payload;

describe('names in two columns', () => {
  it.each([
    'Staff no;Surname;First name',
    'Personalnr;Nachname;Vorname',
    'Personalnr;Name;Vorname',
    'Matricule;Nom;Prénom',
    'Matricule;Nom de famille;Prénom',
    'Legajo;Apellidos;Nombre',
    'Legajo;Apellido;Nombre de pila',
    'Id;Last name;Given name',
  ])('makes one person of the last and the first name, whatever stands beside them: %s', (head) => {
    expect(reading(`${head}\n17;Moss;Dan\n18;Lind;Eva`, 'people')).toMatchObject({
      headLine: 1,
      lines: [
        { kind: 'fine', name: 'Dan Moss', role: '' },
        { kind: 'fine', name: 'Eva Lind', role: '' },
      ],
    });
  });

  it('knows by both names who is on the list, wrote a note, or owns an action', () => {
    expect(people('First name,Last name\nAda,Berg')[0]?.problems).toEqual(['name-on-list']);
    expect(notes('Vorname;Nachname;Antwort\nAda;Berg;Good')[0]).toMatchObject({
      kind: 'fine',
      authorId: idOf('Ada Berg'),
      text: 'Good',
    });
    expect(actions('Action;Surname;First name\nCall;Okri;Ben')[0]?.ownerId).toBe(idOf('Ben Okri'));
  });

  it('knows by both names who filled a form, and says which of its columns stay out', () => {
    const form = 'Timestamp,First name,Last name,Mood,What went well?\n1,Ada,Berg,good,The calls';
    expect(reading(form, 'notes')).toMatchObject({
      unread: ['Mood'],
      lines: [{ text: 'The calls', authorId: idOf('Ada Berg'), who: 'Ada Berg' }],
    });
  });

  it('takes a column with the whole name before its two parts', () => {
    expect(people('Last name,Full name,First name\nMoss,Dan Moss Jr.,Dan')[0]?.name).toBe(
      'Dan Moss Jr.',
    );
  });

  it('says which columns stay out, without the ones that forms write', () => {
    expect(reading('Staff no;Name;Shoe size;Email;Empty\n17;Dan;44;d@x;', 'people').unread).toEqual(
      ['Staff no', 'Shoe size'],
    );
    expect(people('Name;Shoe size\nDan;44')[0]).toMatchObject({ name: 'Dan', role: '' });
  });
});

describe('people whose columns nobody has named', () => {
  it.each([
    ['headings that no language knows', 'Kenn;Zuweisung\n17;Berg\n18;Moss'],
    ['three headings', 'Foo,Bar,Baz'],
    ['headings above rows', 'Foo,Bar,Baz\nMoss,Dan,Sales'],
    ['a heading above whole names', 'Foo;Bar\nDan Moss;Sales\nEva Lind;Sales'],
    ['numbers first', '17;Moss;Dan\n18;Lind;Eva'],
    ['two words that may be one person or two', 'Moss, Dan\nLind, Eva'],
    ['the same with a semicolon', 'Größe; Anna\nLind; Eva'],
  ])('brings none of them in by itself: %s', (_name, text) => {
    expect(people(text).every(({ problems }) => problems.includes('columns-unclear'))).toBe(true);
    expect(comingIn(text, 'people').people).toEqual([]);
  });

  it('asks which column is which, and reads the rows by the answer', () => {
    const text = 'Kenn;Foo;Bar;Baz\n17;Moss;Dan;Sales\n18;Lind;Eva;IT';
    expect(reading(text, 'people').asked).toEqual(['Kenn', 'Foo', 'Bar', 'Baz']);
    const answered = reading(text, 'people', { name: 1, first: 2, role: 3 });
    expect(answered).toMatchObject({
      unread: ['Kenn'],
      lines: [
        { line: 1, problems: ['head-likely'] },
        { line: 2, problems: [], name: 'Dan Moss', role: 'Sales' },
        { line: 3, problems: [], name: 'Eva Lind', role: 'IT' },
      ],
    });
    expect(comingIn(text, 'people', { name: 1 }).people.map(({ name }) => name)).toEqual([
      'Moss',
      'Lind',
    ]);
  });

  it('leaves a number that stands where a name should out', () => {
    expect(people('17\nDan').map(({ problems }) => problems)).toEqual([['name-no-letters'], []]);
    expect(comingIn('Name;Role\n17;Berg\nDan;Sales', 'people').people).toMatchObject([
      { name: 'Dan' },
    ]);
  });

  it('still takes names with roles behind them', () => {
    expect(comingIn('Dan;Engineer\nEva;Sales', 'people').people).toMatchObject([
      { name: 'Dan', role: 'Engineer' },
      { name: 'Eva', role: 'Sales' },
    ]);
    expect(comingIn('Dan Moss, Engineer\nEva Lind, Sales', 'people').people).toHaveLength(2);
  });
});

describe('names with the last name first', () => {
  it.each([
    ['Moss, Dan', 'Dan Moss'],
    ['von der Leyen, Ursula', 'Ursula von der Leyen'],
    ['O’Neil, Sam', 'Sam O’Neil'],
    ['García-Ruiz, María José', 'María José García-Ruiz'],
    ['Größe; Anna', 'Anna Größe'],
  ])('turns “%s” round', (written, name) => {
    expect(people(`Name\tRole\n${written}\tSales`)[0]).toMatchObject({
      kind: 'fine',
      name,
      written,
    });
  });

  it.each(['Smith, Jr.', 'Moss, Dan, Eva', 'Dan Moss, PhD', 'Moss, 17', 'Dan, manager', 'Moss,'])(
    'leaves “%s” as it is',
    (written) => {
      expect(people(`Name\tRole\n${written}\tSales`)[0]?.name).toBe(written);
    },
  );

  it('finds somebody who is on the list, or twice in it, by the name turned round', () => {
    expect(
      people('Name;Role\nMüller, Jörg;\nMoss, Dan;\nDan Moss;').map(({ problems }) => problems),
    ).toEqual([['name-on-list'], [], ['name-twice']]);
  });

  it('finds writers and owners by it', () => {
    expect(notes('Name;Note\nBerg, Ada;Good')[0]).toMatchObject({
      kind: 'fine',
      authorId: idOf('Ada Berg'),
      who: 'Ada Berg',
    });
    expect(actions('Action;Owner\nCall;"Müller, Jörg"')[0]).toMatchObject({
      problems: [],
      ownerId: idOf('Jörg Müller'),
    });
  });

  it('WC2: gives an action of two people on the list to neither, and adds somebody new under the name turned round', () => {
    const [two, stranger] = actions('Action;Owner\nCall;"Ada, Ben"\nWrite;"Moss, Dan"');
    expect(two).toMatchObject({ problems: ['owner-many'], ownerId: null, owner: 'Ada, Ben' });
    expect(stranger).toMatchObject({ problems: ['owner-unknown'], owner: 'Dan Moss' });
    const lines = actions('Action;Owner\nWrite;"Moss, Dan"');
    const { payload } = planImport(lines, { 2: { choice: 'add' } }, peopleOf(session));
    expect(payload.people.map(({ name }) => name)).toEqual(['Dan Moss']);
  });
});

describe('notes whose columns nobody has named', () => {
  it.each([
    'Antwort;Teilnehmer',
    'Rückmeldung;Mitarbeiterin',
    'Answer;Participant',
    'Réponse;Participante',
    'Respuesta;Participante',
  ])('knows the headings of every language: %s', (head) => {
    expect(reading(`${head}\nGut war es;Ada Berg\nSo lala;Zed`, 'notes')).toMatchObject({
      headLine: 1,
      lines: [
        { text: 'Gut war es', authorId: idOf('Ada Berg') },
        { text: 'So lala', problems: ['person-unknown'], who: 'Zed' },
      ],
    });
  });

  it.each([
    'Wort;Kopf\nGut war es;Zoe Lind\nSo lala;Dan Moss',
    'Wort\tKopf\nGut war es\tZoe Lind\nSo lala\tDan Moss',
    'Gut war es;Zoe Lind',
    'Wort;Kopf;Zahl\nGut war es;Zoe Lind;3',
  ])('joins no columns into a note, and asks which is the note: %j', (text) => {
    const { asked, lines } = reading(text, 'notes');
    expect(asked?.length).toBe(text.split('\n')[0]?.split(/[;\t]/u).length);
    expect(lines.every(({ problems }) => problems[0] === 'columns-unclear')).toBe(true);
    expect(comingIn(text, 'notes').notes).toEqual([]);
  });

  it('reads the notes by the answer, and never the writer’s name as a part of one', () => {
    const text = 'Wort;Kopf\nGut war es;Zoe Lind\nSo lala;Ben Okri\nNa ja;Dan Moss';
    expect(notes(text, { note: 0, who: 1 })).toMatchObject([
      { problems: ['head-likely'] },
      { text: 'Gut war es', problems: ['person-unknown'], who: 'Zoe Lind' },
      { text: 'So lala', authorId: idOf('Ben Okri') },
      { text: 'Na ja' },
    ]);
    expect(comingIn(text, 'notes', { note: 0 }).notes.map((note) => note.text)).toEqual([
      'Gut war es',
      'So lala',
      'Na ja',
    ]);
    expect(comingIn('A lot;of both\nThis;and that', 'notes', 'lines').notes).toMatchObject([
      { text: 'A lot;of both' },
      { text: 'This;and that' },
    ]);
  });

  it('finds by the people on the list which column has the writers, and leaves a heading out', () => {
    expect(notes('Wort;Kopf\nGut war es;Ada Berg\nSo lala;Ben Okri')).toMatchObject([
      { problems: ['head-likely'] },
      { text: 'Gut war es', authorId: idOf('Ada Berg') },
      { text: 'So lala', authorId: idOf('Ben Okri') },
    ]);
  });

  it('takes sentences with semicolons for a list', () => {
    expect(notes('One list; one number\nAnswer; or say why').map(({ text }) => text)).toEqual([
      'One list; one number',
      'Answer; or say why',
    ]);
  });
});

describe('a day that is over', () => {
  it('is told, and the action comes in all the same', () => {
    const lines = actions('Action;Owner;Due\nCall;Ben;1.1.2026\nWrite;Ben;11.12.2026');
    expect(lines.map(({ problems }) => problems)).toEqual([['day-past'], []]);
    const { payload } = planImport(lines, {}, peopleOf(session));
    expect(payload.actions.map(({ dueOn }) => dueOn)).toEqual(['2026-01-01', '2026-12-11']);
  });
});

describe('one answer for one name', () => {
  it('holds for all lines of that name, however it is written, and for no other', () => {
    const lines = notes('Name;Note\nZoe;1\nZed;2\n zoe ;3\nAda Berg;4\nZOE;5');
    const [zoe, , , ada] = lines;
    if (zoe === undefined || ada === undefined) throw new Error('Lines expected');
    expect(linesOfSameName(zoe, lines).map(({ line }) => line)).toEqual([2, 4, 6]);
    expect(linesOfSameName(ada, lines)).toEqual([]);
  });
});
