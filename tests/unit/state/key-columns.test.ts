import { LOCALES } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { keyColumns, lineHeight } from '../../../renderer/src/help/key-columns';
import { KEY_PLACES } from '../../../renderer/src/help/key-places';

const { lists } = textsFor('en-GB').keys;

describe('the card of keys', () => {
  it('begins with the place where the room is, then what works everywhere', () => {
    const places = keyColumns('turn', lists, 40).map(({ place }) => place);
    expect(places.slice(0, 2)).toEqual(['turn', 'everywhere']);
    expect(new Set(places)).toEqual(new Set(KEY_PLACES));
  });

  it('goes on in a further column where a place has more keys than fit, and loses none', () => {
    for (const height of [-3, 1, 8, 15, 60]) {
      const columns = keyColumns('board', lists, height);
      for (const { lines } of columns) {
        const high = lines.reduce((sum, line) => sum + lineHeight(line), 0);
        expect(lines.length === 1 || high <= height).toBe(true);
      }
      expect(columns.flatMap(({ lines }) => lines)).toHaveLength(
        Object.values(lists).flat().length,
      );
    }
  });

  it('names the same keys in every language, as many for each place', () => {
    for (const locale of LOCALES) {
      const other = textsFor(locale).keys.lists;
      for (const place of KEY_PLACES) {
        expect(other[place].map(({ press }) => press.length)).toEqual(
          lists[place].map(({ press }) => press.length),
        );
      }
    }
  });
});
