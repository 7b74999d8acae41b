import { expect, test } from '@playwright/test';
import type { Ports } from '@shared/domain/ports';
import { fullMorning, type MorningSize } from '../helpers/full-morning';
import { lookOver } from './look-over';
import { placesOf } from './places';
import { inRoom, withOpen } from './room';
import { drawn, resize, setUnit } from './room-settings';

const ports: Ports = { now: () => Date.now(), newId: () => crypto.randomUUID() };

/** Hundredths of the display's height: the smallest letters, those of a usual room, and the largest. */
const UNITS = [2.4, 3.2, 5.2] as const;
/** Twice the letters of a usual room, for somebody who needs them: a page larger than its window. */
const DOUBLE = 6.4;
type Screen = readonly [width: number, height: number];
const USUAL: readonly Screen[] = [
  [1_920, 1_080],
  [1_280, 800],
];
const OTHERS: readonly Screen[] = [
  [3_840, 2_160],
  [1_366, 768],
];

const USUAL_SIZE: MorningSize = { people: 14, notes: 60, themes: 9 };
/* What most rooms are comes first; the others try the same for smaller and larger ones, each in another language. */
const WALKS: readonly { size: MorningSize; screens: readonly Screen[]; tag: string }[] = [
  { size: USUAL_SIZE, screens: USUAL, tag: '' },
  { size: { ...USUAL_SIZE, locale: 'es' }, screens: OTHERS, tag: ' @rooms' },
  {
    size: { people: 8, notes: 24, themes: 4, locale: 'fr' },
    screens: [...USUAL, ...OTHERS],
    tag: ' @rooms',
  },
  {
    size: { people: 24, notes: 120, themes: 15, locale: 'de' },
    screens: [...USUAL, ...OTHERS],
    tag: ' @rooms',
  },
];

for (const { size, screens, tag } of WALKS) {
  const { people, notes, locale = 'en-GB' } = size;
  const looks: readonly (readonly [unit: number, screen: Screen])[] = [
    ...UNITS.flatMap((unit) => screens.map((screen) => [unit, screen] as const)),
    ...screens.slice(0, 1).map((screen) => [DOUBLE, screen] as const),
  ];
  const where = screens.map(([width, height]) => `${width}×${height}`).join(', ');
  test(`every screen is readable from the back with ${people} people and ${notes} notes in ${locale} on ${where}${tag}`, () => {
    const session = fullMorning(size, ports);
    return inRoom(withOpen(session), async (room) => {
      const found: string[] = [];
      for (const place of placesOf(session)) {
        await test.step(place.name, async () => {
          await place.go(room);
          for (const [unit, [width, height]] of looks) {
            await setUnit(room, unit);
            await resize(room, width, height);
            await drawn(room);
            const flaws = await lookOver(room.page);
            found.push(
              ...flaws.map(
                ({ what, where, text }) =>
                  `${place.name} · ${unit} · ${width}×${height} · ${what} · ${where} · ${text}`,
              ),
            );
          }
          await setUnit(room, 3.2);
          await resize(room, 1_920, 1_080);
        });
      }
      expect(found).toEqual([]);
    });
  });
}
