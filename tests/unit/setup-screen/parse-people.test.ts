import { describe, expect, it } from 'vitest';
import {
  hintsFor,
  packPeople,
  parsePeople,
  unpackPeople,
} from '../../../renderer/src/setup/parse-people';

const person = (
  name: string,
  role = '',
  isManagement = false,
  joinedYear: number | null = null,
) => ({ name, role, isManagement, joinedYear });

describe('a list of people', () => {
  it('holds one person to a line, with or without a role', () => {
    expect(parsePeople('Maren Holt\nTobias Adeyemi, Owner\r\n\n  Priya   Raman  ')).toEqual([
      person('Maren Holt'),
      person('Tobias Adeyemi', 'Owner'),
      person('Priya Raman'),
    ]);
  });

  it('marks management by its word, in the languages of the app', () => {
    expect(parsePeople('Maren Holt; Operations manager; management')).toEqual([
      person('Maren Holt', 'Operations manager', true),
    ]);
    expect(parsePeople('Maren Holt, Betrieb, Geschäftsleitung')).toEqual([
      person('Maren Holt', 'Betrieb', true),
    ]);
    expect(parsePeople('Maren Holt, Operations; management')).toEqual([
      person('Maren Holt', 'Operations', true),
    ]);
    expect(parsePeople('Maren Holt; management')).toEqual([person('Maren Holt', '', true)]);
  });

  it('takes a role as it is where its word is the only one after a comma', () => {
    expect(parsePeople('Ida, Manager')).toEqual([person('Ida', 'Manager')]);
  });

  it('reads what a spreadsheet copies, head line and all', () => {
    expect(parsePeople('Name\tRole\nJón Þórsson\tSenior engineer\t\n')).toEqual([
      person('Jón Þórsson', 'Senior engineer'),
    ]);
  });

  it('takes a field that is nothing but a year for the one of joining', () => {
    expect(parsePeople('Ida Ode; Sales; management; 2019')).toEqual([
      person('Ida Ode', 'Sales', true, 2019),
    ]);
    expect(parsePeople('Ida Ode; 2019')).toEqual([person('Ida Ode', '', false, 2019)]);
    expect(parsePeople('Ida Ode, Sales, 2019')).toEqual([person('Ida Ode', 'Sales', false, 2019)]);
    expect(parsePeople('Name\tYear\nIda\t2021')).toEqual([person('Ida', '', false, 2021)]);
    expect(parsePeople('Ida; Project 2019; 3019')).toEqual([person('Ida', 'Project 2019, 3019')]);
  });

  it('waits as text without losing anything', () => {
    const rows = parsePeople('Ida Ode; Sales; management; 2019\nBen');
    expect(unpackPeople(packPeople(rows))).toEqual(rows);
  });

  it('leaves out numbers, bullets and mail addresses', () => {
    expect(parsePeople('1. Ines Fabre <ines@example.com>\n2) Yuki Sato\n- Ruth Abrams')).toEqual([
      person('Ines Fabre'),
      person('Yuki Sato'),
      person('Ruth Abrams'),
    ]);
  });

  it('keeps names that only look like markup', () => {
    expect(parsePeople('<b>Liam</b>')).toEqual([person('<b>Liam</b>')]);
  });

  it('is empty where nothing was typed', () => {
    expect(parsePeople(' \n ; , \n')).toEqual([]);
    expect(parsePeople('\u200b\n\u2060, Owner\n')).toEqual([]);
  });
});

describe('what is worth a second look', () => {
  it('is a name that sits at the table already, or stands twice in the list', () => {
    const rows = parsePeople('Jon Þorsson\nMaren\nmaren\nTobias');
    expect(hintsFor(rows, ['Jón Þórsson'])).toEqual(['on-the-list', null, 'twice', null]);
  });

  it('is a line too long for a name', () => {
    expect(hintsFor(parsePeople('x'.repeat(501)), [])).toEqual(['too-long']);
  });
});
