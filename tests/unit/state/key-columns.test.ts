import { LOCALES } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { keyColumns, keysWide, lineHeight } from '../../../renderer/src/help/key-columns';
import { KEY_PLACES, keyPlaceOf } from '../../../renderer/src/help/key-places';

const { keys, keyNames: names } = textsFor('en-GB');
const { lists } = keys;
const inRoom = (high: number) => ({ wide: 24, high, names });

describe('the card of keys', () => {
  it('begins with the place where the room is, then what works everywhere', () => {
    const places = keyColumns('turn', lists, inRoom(40)).map(({ place }) => place);
    expect(places.slice(0, 2)).toEqual(['turn', 'everywhere']);
    expect(new Set(places)).toEqual(new Set(KEY_PLACES));
  });

  it('begins between sessions with the keys of those pages, whether or not a session is open', () => {
    expect(keyPlaceOf('company', null)).toBe('between');
    expect(keyPlaceOf('library', null)).toBe('shelf');
    expect(lists.between.flatMap(({ press }) => press)).toEqual(
      expect.arrayContaining(['C', 'H', 'D', 'R', 'K', 'N', 'Del']),
    );
  });

  it('goes on in a further column where a place has more keys than fit, and loses none', () => {
    for (const height of [-3, 1, 8, 15, 60]) {
      const columns = keyColumns('board', lists, inRoom(height));
      for (const { lines } of columns) {
        const high = lines.reduce(
          (sum, line) => sum + lineHeight(line, inRoom(height), keysWide(lines, names)),
          0,
        );
        expect(lines.length === 1 || high <= height).toBe(true);
      }
      expect(columns.flatMap(({ lines }) => lines)).toHaveLength(
        Object.values(lists).flat().length,
      );
    }
  });

  it('keeps more room for keys with longer names', () => {
    const line = { press: ['↑', 'Shift Tab'], does: 'on' };
    const german = { ...inRoom(40), names: textsFor('de').keyNames };
    expect(lineHeight(line, german)).toBeGreaterThan(lineHeight(line, inRoom(40)));
  });

  it('names the same keys in every language, for each place', () => {
    for (const locale of LOCALES) {
      const other = textsFor(locale).keys.lists;
      for (const place of KEY_PLACES) {
        expect(other[place].map(({ press }) => press)).toEqual(
          lists[place].map(({ press }) => press),
        );
      }
    }
  });
});
