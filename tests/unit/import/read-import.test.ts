import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import type { ImportTarget } from '@shared/import/columns';
import type { ActionLine, NoteLine, PersonLine } from '@shared/import/import-line';
import { type ImportContext, readImport } from '@shared/import/read-import';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

const ports = countingPorts();
const session = smallSession(ports, ['Ada Lovelace', 'Ben Okri', 'Ana Vidal', 'Ana Ruiz']);
const stageOf = (title: string) =>
  Object.values(session.stages).find((stage) => stage.title === title)?.id ?? '';
const idOf = (name: string) =>
  Object.values(session.people).find((person) => person.name === name)?.id ?? '';
const context = (fields: Partial<ImportContext> = {}): ImportContext => ({
  session,
  locale: 'en-GB',
  today: '2026-12-11',
  stageId: stageOf('Went well'),
  ...fields,
});

const notes = (text: string, fields: Partial<ImportContext> = {}) =>
  readImport(text, 'notes', context(fields)).lines as readonly NoteLine[];
const people = (text: string) =>
  readImport(text, 'people', context()).lines as readonly PersonLine[];
const actions = (text: string, fields: Partial<ImportContext> = {}) =>
  readImport(text, 'actions', context(fields)).lines as readonly ActionLine[];

describe('reading notes', () => {
  it.each([
    ['English, commas', 'Name,Question,Note', ','],
    ['English, other words', 'Your name,Topic,Feedback', ','],
    ['German, semicolons', 'Name;Frage;Zettel', ';'],
    ['French, semicolons', 'Prénom;Question;Réponse', ';'],
    ['Spanish, tabs', 'NOMBRE\tPregunta\tNota', '\t'],
  ])('finds columns and delimiter by a head row: %s', (_name, head, delimiter) => {
    const reading = readImport(
      `${head}\n${['ben', 'to change', '"One list, one number"'].join(delimiter)}`,
      'notes',
      context(),
    );
    expect(reading).toMatchObject({ headLine: 1, delimiter });
    expect(reading.lines).toMatchObject([
      {
        line: 2,
        kind: 'fine',
        problems: [],
        text: 'One list, one number',
        authorId: idOf('Ben Okri'),
        stageId: stageOf('To change'),
      },
    ]);
  });

  it('finds columns in any sequence and leaves others aside', () => {
    expect(notes('Timestamp,Note,Score,Name\n2026-12-01,Good,5,Ada')).toMatchObject([
      { kind: 'fine', text: 'Good', authorId: idOf('Ada Lovelace') },
    ]);
  });

  it('reads a pasted list as one note a line, nobody’s, for the chosen question, without bullets', () => {
    expect(
      notes('- One thing, and another\n\n2. Two: things; and more\n• Three', {
        stageId: stageOf('To change'),
      }).map(({ line, text, authorId, stageId }) => [line, text, authorId, stageId]),
    ).toEqual([
      [1, 'One thing, and another', null, stageOf('To change')],
      [3, 'Two: things; and more', null, stageOf('To change')],
      [4, 'Three', null, stageOf('To change')],
    ]);
  });

  it('takes commas for columns without a head row only where people or questions stand before them', () => {
    expect(notes('Ada, all went well\nBen, so it did')).toMatchObject([
      { text: 'all went well', authorId: idOf('Ada Lovelace') },
      { text: 'so it did', authorId: idOf('Ben Okri') },
    ]);
    expect(notes('Friday, all went well\nMonday, so it did').map(({ text }) => text)).toEqual([
      'Friday, all went well',
      'Monday, so it did',
    ]);
  });

  it.each([
    ['a whole name in other case and with spaces', '  ADA   lovelace ', 'Ada Lovelace'],
    ['a first name that only one bears', 'ben', 'Ben Okri'],
    ['a first name and the beginning of the last', 'Ana V.', 'Ana Vidal'],
    ['a last name', 'Okri', 'Ben Okri'],
  ])('knows people by %s', (_name, typed, name) => {
    expect(notes(`Name;Note\n${typed};Good`)[0]).toMatchObject({
      kind: 'fine',
      authorId: idOf(name),
    });
  });

  it.each([
    ['unknown', 'Zed', 'person-unknown'],
    ['only the beginning of a name', 'Be', 'person-unknown'],
    ['shared by two', 'Ana', 'person-ambiguous'],
    ['everybody', 'team', 'person-unknown'],
  ])('flags a name that is %s', (_name, typed, problem) => {
    expect(notes(`Name;Note\n${typed};Good`)[0]).toMatchObject({
      kind: 'problem',
      problems: [problem],
      authorId: null,
      who: typed,
    });
  });

  it('asks for no name where the room keeps none', () => {
    const nameless: Session = { ...session, meta: { ...session.meta, names: 'never' } };
    expect(notes('Name;Note\nZed;Good\nAda;Better', { session: nameless })).toMatchObject([
      { kind: 'fine', authorId: null },
      { kind: 'fine', authorId: null },
    ]);
  });

  it.each([
    ['its short name', 'TO CHANGE'],
    ['its wording without the mark', 'what to change'],
    ['the beginning of its wording', 'What to ch'],
    ['its number', '2'],
    ['its number with a letter', 'Q2'],
  ])('knows a question by %s', (_name, typed) => {
    expect(notes(`Question;Note\n${typed};Good`)[0]?.stageId).toBe(stageOf('To change'));
  });

  it('row 70: flags a question that the agenda does not have, and one that two could be', () => {
    expect(notes('Question;Note\nLunch?;Good\nWhat;Good\n;Good')).toMatchObject([
      { problems: ['question-unknown'], stageId: null },
      { problems: ['question-unknown'], stageId: null },
      { problems: [], stageId: stageOf('Went well') },
    ]);
  });

  it('row 70: flags what is empty, too long as people count characters, or there already', () => {
    const begun = run(startEngine(session), ports, {
      name: 'note.add',
      payload: { stageId: stageOf('Went well'), texts: ['Was there'], authorId: null },
    }).session;
    const lines = notes(
      [
        'Name;Note',
        'Ada;',
        `Ada;${'x'.repeat(140)}`,
        `Ada;${'x'.repeat(141)}`,
        `Ada;${'👩‍👩‍👧'.repeat(140)}`,
        'Ada;  Was   there ',
        'Ada;Twice',
        'Ben;Twice',
      ].join('\n'),
      { session: begun },
    );
    expect(lines.map(({ problems }) => problems)).toEqual([
      ['note-empty'],
      [],
      ['note-too-long'],
      [],
      ['note-twice'],
      [],
      ['note-twice'],
    ]);
    expect(lines[2]?.length).toBe(141);
  });

  it('takes the same note for another question for a new one', () => {
    const lines = notes('Question;Note\nWent well;Same\nTo change;Same');
    expect(lines.every(({ kind }) => kind === 'fine')).toBe(true);
  });

  it('takes out what nobody sees and what turns the direction of reading', () => {
    expect(notes('Name;Note\nA\u202eda;\u2066Good\u2069 \u0007news\u0000 \ud800')[0]).toMatchObject(
      { kind: 'fine', text: 'Good news \ufffd', authorId: idOf('Ada Lovelace') },
    );
  });

  it('keeps what a spreadsheet would calculate as words', () => {
    expect(notes("Name;Note\nAda;=HYPERLINK(0)\nAda;'=1+1").map(({ text }) => text)).toEqual([
      '=HYPERLINK(0)',
      '=1+1',
    ]);
  });

  it('row 73: tells every line beyond 500 notes by its number', () => {
    const lines = notes(Array.from({ length: 502 }, (_, at) => `Note ${at}`).join('\n'));
    expect(lines).toHaveLength(502);
    expect(lines.filter(({ kind }) => kind === 'problem')).toMatchObject([
      { line: 501, problems: ['too-many'] },
      { line: 502, problems: ['too-many'] },
    ]);
  });
});

describe('reading what spreadsheets and forms save', () => {
  it('takes the delimiter from the line in which Excel says it, which is no note', () => {
    const reading = readImport(
      '\ufeffsep=;\r\nName;Question;Note\r\nAda;Went well;"One, and more"',
      'notes',
      context(),
    );
    expect(reading).toMatchObject({ headLine: 2, delimiter: ';' });
    expect(reading.lines).toMatchObject([{ line: 3, kind: 'fine', text: 'One, and more' }]);
    expect(notes('sep=,\nJust a thing; and another').map(({ text }) => text)).toEqual([
      'Just a thing; and another',
    ]);
  });

  it.each([
    ['English', 'Timestamp', 'Your name'],
    ['German', 'Zeitstempel', 'Ihr Name'],
    ['French', 'Horodateur', 'Votre nom'],
    ['Spanish', 'Marca temporal', 'Su nombre'],
  ])(
    'makes a note of each filled cell of a form, for the question above it: %s',
    (_l, stamp, who) => {
      const lines = notes(
        [
          `"${stamp}","${who}","What went well?","In your view, what to change?"`,
          '"2026-12-01 10:00","Ada Lovelace","Calls, all of them","One list"',
          '"2026-12-01 10:05","Ben","","Two ""keys"""',
          '"2026-12-01 10:06","Zed","Tea",""',
        ].join('\n'),
      );
      expect(
        lines.map(({ line, text, authorId, stageId, problems }) => [
          line,
          text,
          authorId,
          stageId,
          problems,
        ]),
      ).toEqual([
        [2.1, 'Calls, all of them', idOf('Ada Lovelace'), stageOf('Went well'), []],
        [2.2, 'One list', idOf('Ada Lovelace'), stageOf('To change'), []],
        [3, 'Two "keys"', idOf('Ben Okri'), stageOf('To change'), []],
        [4, 'Tea', null, stageOf('Went well'), ['person-unknown']],
      ]);
    },
  );

  it('asks for the question of a form’s column that the agenda does not have', () => {
    expect(
      notes('Timestamp,Your name,What went well?,What could be better?\n1,Ada,Good,Faster'),
    ).toMatchObject([
      { problems: [], stageId: stageOf('Went well') },
      { problems: ['question-unknown'], question: 'What could be better?', text: 'Faster' },
    ]);
  });

  it('reads a list of notes that ask something as a list', () => {
    const list = ['Who calls, and when?, asked Ada', 'Why, and what for?, asked Ben', 'Why?'];
    expect(notes(list.join('\n')).map(({ text }) => text)).toEqual(list);
  });

  it.each([
    ['notes', '"Team","Remark"\n"Blue","All went well, mostly"\n"Red","So it did"'],
    ['notes', 'Timestamp,Your name,Mood\n1,Ada,good\n2,Ben,better'],
    ['actions', '"Colour","Thing"\n"Blue","Call"\n"Red","Write"'],
  ] as const)(
    'never takes rows of a table for one entry each without asking: %s',
    (target, text) => {
      for (const { kind, problems } of readImport(text, target, context()).lines) {
        expect([kind, problems]).toEqual(['problem', expect.arrayContaining(['columns-unclear'])]);
      }
    },
  );
});

describe('reading more than comes in at once', () => {
  const five = Array.from({ length: 700 }, (_, at) => `Note ${at}`);

  it('row 73: counts what comes in, so that the same list brings the rest the next time', () => {
    const first = notes(five.join('\n')).filter(({ kind }) => kind === 'fine');
    expect(first).toHaveLength(500);
    const begun = run(startEngine(session), ports, {
      name: 'note.add',
      payload: {
        stageId: stageOf('Went well'),
        texts: first.map(({ text }) => text),
        authorId: null,
      },
    }).session;
    const again = notes(five.join('\n'), { session: begun });
    expect(again.filter(({ kind }) => kind === 'fine').map(({ text }) => text)).toEqual(
      five.slice(500),
    );
    expect(again.some(({ problems }) => problems.includes('too-many'))).toBe(false);
  });

  it('tells an action that is there already, and one that stands there twice', () => {
    const begun = run(startEngine(session), ports, {
      name: 'import.apply',
      payload: {
        people: [],
        notes: [],
        actions: [
          {
            text: 'Call back',
            kind: 'mitigate',
            owner: { id: idOf('Ben Okri') },
            dueOn: null,
            measure: '',
          },
        ],
      },
    }).session;
    const lines = actions('Action;Owner\ncall BACK;Ben\nCall back;Ada\nCall back;Ada', {
      session: begun,
    });
    expect(lines.map(({ problems }) => problems)).toEqual([['action-twice'], [], ['action-twice']]);
  });
});

describe('reading people', () => {
  it('flags a name that is as long as a story', () => {
    expect(people(`Name;Role\n${'Anna '.repeat(60)};Sales`)[0]?.problems).toEqual([
      'name-too-long',
    ]);
  });

  it.each([
    ['English', 'Name,Role,Management,Year of joining', 'Dan Moss,Engineer,yes,2019'],
    ['German', 'Name;Rolle;Leitung;Eintrittsjahr', 'Dan Moss;Engineer;ja;2019'],
    ['French', 'Nom;Fonction;Direction;Année d’arrivée', 'Dan Moss;Engineer;oui;2019'],
    ['Spanish', 'Nombre;Cargo;Dirección;Año de incorporación', 'Dan Moss;Engineer;sí;01.04.2019'],
  ])('finds the columns by a head row in %s', (_language, head, row) => {
    expect(people(`${head}\n${row}`)).toMatchObject([
      {
        line: 2,
        kind: 'fine',
        name: 'Dan Moss',
        role: 'Engineer',
        isManagement: true,
        joinedYear: 2019,
      },
    ]);
  });

  it('tells year, management and role by themselves where there is no head row', () => {
    expect(people('Dan;2019;Engineer\nEva;Sales;Leitung')).toMatchObject([
      { name: 'Dan', role: 'Engineer', isManagement: false, joinedYear: 2019 },
      { name: 'Eva', role: 'Sales', isManagement: true, joinedYear: null },
    ]);
  });

  it('reads names one below the other', () => {
    expect(people('Names\nDan\nEva').map(({ line, name }) => [line, name])).toEqual([
      [2, 'Dan'],
      [3, 'Eva'],
    ]);
  });

  it('row 71: flags who is on the list, who stands there twice, and a year that is none', () => {
    expect(
      people('Name;Since\nada LOVELACE;2001\nDan;\nDan;\nEva;long ago\n;2001').map(
        ({ problems }) => problems,
      ),
    ).toEqual([['name-on-list'], [], ['name-twice'], ['year-unclear'], ['name-empty']]);
  });

  it('row 73: tells everybody beyond 200', () => {
    const lines = people(Array.from({ length: 201 }, (_, at) => `Person ${at}`).join('\n'));
    expect(lines.at(-1)).toMatchObject({ line: 201, problems: ['too-many'] });
    expect(lines.at(-2)).toMatchObject({ kind: 'fine' });
  });
});

describe('reading actions', () => {
  const HEAD = 'Action;Owner;Due;Kind;Measure';

  it('reads action, owner, day, kind and measure', () => {
    expect(actions(`${HEAD}\nCall back;Ben;29 Jan 2027;amplify;Calls`)).toMatchObject([
      {
        kind: 'fine',
        text: 'Call back',
        ownerId: idOf('Ben Okri'),
        dueOn: '2027-01-29',
        actionKind: 'amplify',
        measure: 'Calls',
      },
    ]);
  });

  it.each([
    ['team', 'owner-many'],
    ['Everybody', 'owner-many'],
    ['we', 'owner-many'],
    ['alle', 'owner-many'],
    ['l’équipe', 'owner-many'],
    ['todos', 'owner-many'],
    ['Ada and Ben', 'owner-many'],
    ['Ada, Ben', 'owner-many'],
    ['Ada / Ben', 'owner-many'],
    ['Zed', 'owner-unknown'],
    ['Ad', 'owner-unknown'],
    ['Ana', 'owner-ambiguous'],
    ['', 'owner-none'],
    ['TBD', 'owner-none'],
  ])('WC2: flags the owner “%s”, and gives the action to nobody', (owner, problem) => {
    expect(actions(`${HEAD}\nCall back;"${owner}";;;`)).toMatchObject([
      { kind: 'problem', problems: [problem], ownerId: null },
    ]);
  });

  it.each([
    ['de', '29.1.2027'],
    ['de', '2027-01-29'],
    ['fr', '29 janvier 2027'],
    ['es', '29 de enero de 2027'],
    ['en-US', '1/29/2027'],
    ['en-GB', '29/01/2027'],
    ['en-GB', '2027-01-29 00:00:00'],
  ] as const)('reads a day as the session’s language writes it: %s, %s', (locale, due) => {
    expect(actions(`${HEAD}\nCall back;Ben;${due};;`, { locale })[0]).toMatchObject({
      dueOn: '2027-01-29',
      problems: [],
    });
  });

  it('row 72: flags a day and a kind that nobody can read, and a line without an action', () => {
    expect(
      actions(`${HEAD}\nCall;Ben;soon;;\nWrite;Ben;;odd;\n;Ben;;;`).map(({ problems }) => problems),
    ).toEqual([['day-unclear'], ['kind-unclear'], ['action-empty']]);
  });

  it('reads the table that the minutes write', () => {
    expect(
      actions(
        [
          '"Nr.";"Maßnahme";"Art";"Verantwortlich";"Fällig am";"Woran wir den Erfolg erkennen";"Erste Zwischenprüfung";"Thema"',
          '"M1";"Zurückrufen";"Stärken";"Ben Okri";"2027-01-29";"offen";"offen";"Ohne Thema"',
          '"M2";"Später";"Mindern";"Noch niemand";"offen";"offen";"offen";"Ohne Thema"',
        ].join('\r\n'),
      ),
    ).toMatchObject([
      { kind: 'fine', actionKind: 'amplify', ownerId: idOf('Ben Okri'), measure: '' },
      { problems: ['owner-none'], actionKind: 'mitigate', dueOn: null },
    ]);
  });

  it('reads a pasted list as actions that nobody owns yet', () => {
    expect(actions('* Call back, today\n* Write it down')).toMatchObject([
      { text: 'Call back, today', problems: ['owner-none'] },
      { text: 'Write it down', problems: ['owner-none'] },
    ]);
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      'Name',
      'Note',
      'Ada',
      ' ',
      '\u202e',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const target = fc.constantFrom<ImportTarget>('notes', 'people', 'actions');

  it('is read without an error, each line once and in sequence, with a verdict that fits its problems', () => {
    fc.assert(
      fc.property(text, target, (given, of) => {
        const { lines, headLine } = readImport(given, of, context());
        const numbers = [
          ...(headLine === null ? [] : [headLine]),
          ...lines.map(({ line }) => line),
        ];
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const line of lines) expect(line.kind === 'fine').toBe(line.problems.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no line of a plain list', () => {
    const line = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((one) => `x ${one.replace(/\s/gu, '')}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (given) => {
        const plain = given.map((one) => one.replace(/[,;"]/gu, ''));
        expect(notes(plain.join('\n'))).toHaveLength(plain.length);
      }),
    );
  });
});
