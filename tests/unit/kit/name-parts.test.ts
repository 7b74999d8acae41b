import { expect, it } from 'vitest';
import { partsOfName } from '../../../renderer/src/kit/name-parts';

it('keeps apart what tells two long names that begin alike', () => {
  const names = ['Alexandra', 'Alexander', 'Bo'];
  expect(names.map((name) => partsOfName(name, names))).toEqual([
    ['Alexand', 'ra'],
    ['Alexand', 'er'],
    ['Bo', ''],
  ]);
});

it('tells people of one first name by their last name, from its first letter on', () => {
  const names = ['Bartholomew Fe', 'Bartholomew Fo'];
  expect(partsOfName('Bartholomew Fe', names)).toEqual(['Bartholomew', ' Fe']);
});

it('leaves a name whole that no other one resembles, or that another one only goes on from', () => {
  expect(partsOfName('Ruth', ['Ruth', 'Rudi', 'Ruth-Anne'])).toEqual(['Ruth', '']);
  expect(partsOfName('Eve', ['Eve', 'Eve'])).toEqual(['Eve', '']);
});

it('never cuts a letter that is two characters long', () => {
  expect(partsOfName('👩👩👩👩👩👩A', ['👩👩👩👩👩👩A', '👩👩👩👩👩👩B'])).toEqual([
    '👩👩👩👩👩👩',
    'A',
  ]);
});
