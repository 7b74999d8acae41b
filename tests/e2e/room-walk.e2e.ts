import { expect, test } from '@playwright/test';
import { LOCALES } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import { fullMorning, type MorningSize } from '../helpers/full-morning';
import { lookOver } from './look-over';
import { placesOf } from './places/index';
import { withYearsBefore } from './places/years-before';
import { inRoom, type Room } from './room';
import { changeSettings, drawn, resize, setUnit, USUAL_UNIT } from './room-settings';

const ports: Ports = { now: () => Date.now(), newId: () => crypto.randomUUID() };

/** Hundredths of the display's height: the smallest letters, those of a usual room, and the largest. */
const UNITS = [2.4, 3.2, 5.2] as const;
/** Rooms between these: what steps down does so somewhere here. */
const BETWEEN = [3.9, 4.5] as const;
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

/** On a slow computer; each walk looks at a hundred places some fifteen times. */
const LONGEST_MS = 25 * 60_000;

/** A size of letters on a display. */
type Look = readonly [unit: number, screen: Screen];

/** Displays are the slow part to change, so each is looked at whole before the next, forwards and back through the sizes. */
const looksAt = (screens: readonly Screen[]): Look[] =>
  screens.flatMap((screen, at) => {
    const units = at % 2 === 0 ? UNITS : UNITS.toReversed();
    return units.map((unit): Look => [unit, screen]);
  });

/** What is wrong with the screen as it is now, with letters of several sizes on several displays. */
async function flawsOf(
  room: Room,
  name: string,
  looks: readonly Look[],
  open: (room: Room) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const found: string[] = [];
  let had: Look | null = null;
  for (const look of looks) {
    const [unit, screen] = look;
    const [width, height] = screen;
    if (had?.[0] !== unit) await setUnit(room, unit);
    if (had?.[1] !== screen) await resize(room, width, height);
    had = look;
    await open(room);
    await drawn(room.page);
    const flaws = await lookOver(room.page);
    found.push(
      ...flaws.map(
        ({ what, where, text }) =>
          `${name} · ${unit} · ${width}×${height} · ${what} · ${where} · ${text}`,
      ),
    );
  }
  await resize(room, 1_920, 1_080);
  return found;
}

for (const { size, screens, tag } of WALKS) {
  const { people, notes, locale = 'en-GB' } = size;
  const looks = [
    ...screens
      .slice(0, 1)
      .flatMap((screen) =>
        [DOUBLE, ...(tag === '' ? [] : BETWEEN)].map((unit): Look => [unit, screen]),
      ),
    ...looksAt(screens),
  ];
  const where = screens.map(([width, height]) => `${width}×${height}`).join(', ');
  test(`every screen is readable from the back with ${people} people and ${notes} notes in ${locale} on ${where}${tag}`, () => {
    test.setTimeout(LONGEST_MS);
    const session = fullMorning(size, ports);
    return inRoom(withYearsBefore(session), async (room) => {
      const found: string[] = [];
      for (const place of placesOf(session)) {
        await test.step(place.name, async () => {
          await setUnit(room, place.unit ?? USUAL_UNIT);
          await place.go(room);
          const wanted = looks.filter(([unit]) => unit === (place.unit ?? unit));
          found.push(...(await flawsOf(room, place.name, wanted, place.open)));
        });
      }
      expect(found).toEqual([]);
    });
  });
}

for (const [screens, tag] of [
  [USUAL, ''],
  [OTHERS, ' @rooms'],
] as const) {
  test(`the first start is readable from the back in every language${tag}`, () =>
    inRoom(null, async (room) => {
      const found: string[] = [];
      for (const locale of LOCALES) {
        await changeSettings(room, { locale });
        found.push(...(await flawsOf(room, locale, looksAt(screens))));
      }
      expect(found).toEqual([]);
    }));
}
