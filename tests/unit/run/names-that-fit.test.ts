import { expect, it } from 'vitest';
import { namesThatFit } from '../../../renderer/src/relay/names-that-fit';

it('keeps all names where they fit, and leaves place for a word about the others where not', () => {
  const names = ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fritz'];
  expect(namesThatFit(names, 60)).toEqual(names);
  expect(namesThatFit(names, 30)).toEqual(['Ada', 'Ben', 'Cleo']);
  expect(namesThatFit(names, 3)).toEqual(['Ada']);
  expect(namesThatFit(['A very long name alone'], 3)).toEqual(['A very long name alone']);
  expect(namesThatFit([], 3)).toEqual([]);
});
