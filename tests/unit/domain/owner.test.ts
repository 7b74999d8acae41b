import type { Person } from '@shared/domain/model';
import { foldName, type OwnerProblem, parseOwner } from '@shared/domain/owner';
import { describe, expect, it } from 'vitest';

const peopleNamed = (...names: string[]): Person[] =>
  names.map((name, place) => ({
    id: name,
    name,
    role: '',
    isManagement: false,
    joinedYear: null,
    order: place + 1,
    attendance: 'present',
    arrivedAt: null,
    leftAt: null,
  }));

const TABLE = peopleNamed(
  'Maren Holt',
  'Priya Raman',
  'Jón Þórsson',
  'Beatriz Núñez',
  'Callum O’Rourke',
  'Mei-Ling Tan',
  'Aleksandra Wójcik',
  'Liam van der Berg',
  'Ana y Vega',
  'Rosa e Silva',
  'Sam and Sons',
  'Allan Teamer',
  'Łukasz Øster',
);

const owner = (typed: string, people = TABLE): string => {
  const result = parseOwner(typed, people);
  return result.ok ? result.value : `refused: ${result.error}`;
};

describe('WC2: an owner is one person', () => {
  it.each([
    'IT department',
    'IT',
    'management',
    'the desk',
    'Help desk',
    'Sales team',
    'Personalabteilung',
    'die Geschäftsleitung',
    'Team Verkauf',
    'Service des ventes',
    'la direction',
    'l’équipe',
    'Departamento de ventas',
    'la gerencia',
  ])('a department is none: %s', (typed) => {
    expect(owner(typed)).toBe('refused: everybody');
  });

  it.each(['Peter Lager', 'Lena Board', 'Elena Personal', 'Zed'])(
    'takes no unknown name for a department: %s',
    (typed) => {
      expect(owner(typed)).toBe('refused: unknown');
    },
  );

  it.each([
    ...['the whole company', 'our entire staff', 'all the staff', 'all of them', 'each of us'],
    ...['we all', 'everyone of us', 'all hands', 'workforce'],
    ...['die ganze Firma', 'das gesamte Team', 'wir alle', 'alle von uns', 'jeder von uns'],
    ...['alle Mitarbeitenden', 'die Belegschaft', 'ihr beide', 'jede'],
    ...['toute l’entreprise', 'tous les salariés', 'nous tous', 'vous deux', 'chacun'],
    ...['tout le service', 'chacune de nous', 'l’ensemble du personnel'],
    ...['toda la plantilla', 'todos nosotros', 'todas nosotras', 'toda la empresa', 'la plantilla'],
    ...['nosotros todos', 'todos los empleados', 'cada uno', 'vosotras dos'],
  ])('everybody in other words is nobody: %s', (typed) => {
    expect(owner(typed)).toBe('refused: everybody');
  });

  it.each(['Maren Holt Priya Raman', 'priya raman  MAREN HOLT', "Maren Holt with Callum O'Rourke"])(
    'two names are two, also without a sign between them: %s',
    (typed) => {
      expect(owner(typed)).toBe('refused: two');
    },
  );

  it.each([
    'Tod Allen',
    'Allegra Weiss',
    'Jeder Quist',
    'Toda Lamas',
    'Maren Holt Weber',
    'Ella Wirth',
  ])('takes a name for a name that only begins like everybody: %s', (typed) => {
    expect(owner(typed)).toBe('refused: unknown');
  });

  it('takes a new name made of two known first names', () => {
    expect(owner('Ana Maria', peopleNamed('Ana', 'Maria'))).toBe('refused: unknown');
  });

  it('takes a person whose name is that of a department for the person', () => {
    expect(owner('Lager', peopleNamed('Peter Lager'))).toBe('Peter Lager');
    expect(owner('Service', peopleNamed('Ann Service'))).toBe('Ann Service');
  });

  it.each([
    ['Priya Raman', 'Priya Raman'],
    ['priya raman', 'Priya Raman'],
    ['  PRIYA   RAMAN ', 'Priya Raman'],
    ['Priya', 'Priya Raman'],
    ['pri', 'Priya Raman'],
    ['Raman', 'Priya Raman'],
    ['Jon', 'Jón Þórsson'],
    ['beatriz nunez', 'Beatriz Núñez'],
    ['Nunez', 'Beatriz Núñez'],
    ['Nu\u0301n\u0303ez', 'Beatriz Núñez'],
    ['Wojcik', 'Aleksandra Wójcik'],
    ["Callum O'Rourke", 'Callum O’Rourke'],
    ['Callum O‘Rourke', 'Callum O’Rourke'],
    ['o`rourke', 'Callum O’Rourke'],
    ['Callum O´Rourke', 'Callum O’Rourke'],
    ['Mei-Ling', 'Mei-Ling Tan'],
    ['van der Berg', 'Liam van der Berg'],
    ['liam van der', 'Liam van der Berg'],
    ['Berg', 'Liam van der Berg'],
    ['Lukasz Oster', 'Łukasz Øster'],
    ['Ana y Vega', 'Ana y Vega'],
    ['ana y v', 'Ana y Vega'],
    ['Ana', 'Ana y Vega'],
    ['Rosa e Silva', 'Rosa e Silva'],
    ['Sam and Sons', 'Sam and Sons'],
    ['Sam and S', 'Sam and Sons'],
    ['Allan', 'Allan Teamer'],
    ['Teamer', 'Allan Teamer'],
  ])('%j means %s', (typed, name) => {
    expect(owner(typed)).toBe(name);
  });

  it.each<[OwnerProblem, string[]]>([
    ['empty', ['', '   ', '\n']],
    [
      'everybody',
      [
        ...[
          'all',
          'All',
          'ALL',
          'all of us',
          'everybody',
          'everyone',
          'we',
          'us',
          'team',
          'the team',
        ],
        ...['The  Team', 'whole team', 'together', 'both'],
        ...['alle', 'wir', 'wir alle', 'das Team', 'das ganze Team', 'gemeinsam', 'beide'],
        ...['tous', 'toutes', 'tout le monde', 'nous', 'équipe', 'l’équipe', "L'ÉQUIPE"],
        ...["toute l'équipe", 'ensemble', 'les deux'],
        ...['todos', 'todas', 'nosotros', 'equipo', 'el equipo', 'todo el equipo', 'todo el mundo'],
        ...['juntos', 'ambos'],
      ],
    ],
    [
      'nobody',
      [
        ...['nobody', 'no one', 'none', 'tbd', 'TBA', 'open', '?', '-', 'n/a'],
        ...['niemand', 'keiner', 'offen', 'personne', 'aucun', 'nadie', 'ninguno'],
      ],
    ],
    [
      'two',
      [
        ...['Priya and Callum', 'Priya, Callum', 'Priya; Callum', 'Priya/Callum', 'Priya & Callum'],
        ...['Priya + Callum', 'Priya or Callum', 'Priya Raman and Callum O’Rourke'],
        ...['Priya und Callum', 'Priya oder Callum', 'Priya et Callum', 'Priya ou Callum'],
        ...['Priya y Callum', 'Rosa e Ines', 'Priya o Callum', 'Priya, Callum, Maren'],
        ...['Priya and the team', 'Ana y Vega y Priya', 'Sam and Priya'],
      ],
    ],
    ['unknown', ['Zoe', 'Priya Callum', 'riya', 'Ramanujan', ',', '&']],
  ])('is refused as %s: %j', (problem, refused) => {
    expect(refused.map((typed) => [typed, owner(typed)])).toEqual(
      refused.map((typed) => [typed, `refused: ${problem}`]),
    );
  });
});

describe('names that two people share', () => {
  const people = peopleNamed('Ana Vega', 'Ana Ruiz', 'Anabel Cruz', 'Cruz Ortega');

  it.each(['Ana', 'an', 'A'])('%j is ambiguous', (typed) => {
    expect(owner(typed, people)).toBe('refused: ambiguous');
  });

  it('are told apart by more letters or the other name', () => {
    expect([owner('Ana V', people), owner('Ruiz', people), owner('Anab', people)]).toEqual([
      'Ana Vega',
      'Ana Ruiz',
      'Anabel Cruz',
    ]);
  });

  it('a first name that only one bears wins over a surname and over longer names', () => {
    expect(owner('Cruz', people)).toBe('Cruz Ortega');
    expect(owner('Ana', peopleNamed('Ana Vega', 'Anabel Cruz'))).toBe('Ana Vega');
  });

  it('a full name wins over another person’s first name', () => {
    expect(owner('Ana', peopleNamed('Ana', 'Ana Vega'))).toBe('Ana');
  });

  it('two people with one full name can only be chosen from the list', () => {
    const twins = [
      ...peopleNamed('Ana Vega'),
      { ...peopleNamed('Ana Véga')[0], id: 'other' } as Person,
    ];
    expect(owner('Ana Vega', twins)).toBe('refused: ambiguous');
  });

  it('nobody can own anything where nobody is at the table', () => {
    expect(owner('Ana', [])).toBe('refused: unknown');
  });
});

it('names are compared without case, accents, kinds of apostrophe and doubled spaces', () => {
  expect(foldName('  Ÿves\u00a0 D’Été  Weiß ')).toBe("yves d'ete weiss");
});
