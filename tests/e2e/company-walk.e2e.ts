import { expect, test } from '@playwright/test';
import type { Locale } from '@shared/domain/model';
import { readingAxe, violationsInBoth } from './axe-run';
import { companyPlacesIn, EMPTY_PLACES } from './company-places/index';
import { type CompanyPlace, goTo } from './company-places/place';
import { keepRecords, withThreeYears } from './company-places/records';
import { lookOver } from './look-over';
import { inRoom, type Room } from './room';
import { changeSettings, drawn, resize, setUnit, USUAL_UNIT } from './room-settings';

const UNITS = [2.4, 3.2, 5.2] as const;
const SCREENS = [
  [1_920, 1_080],
  [1_280, 800],
] as const;

/** What is wrong with a place, with letters of several sizes on several displays. */
async function flawsOf(room: Room, place: CompanyPlace, locale: Locale): Promise<string[]> {
  const found: string[] = [];
  for (const unit of UNITS.filter((one) => one === (place.unit ?? one))) {
    await setUnit(room, unit);
    await goTo(room, place, locale);
    for (const [width, height] of SCREENS) {
      await resize(room, width, height);
      await drawn(room.page);
      found.push(
        ...(await lookOver(room.page)).map(({ what, where, text }) =>
          [place.name, unit, `${width}×${height}`, what, where, text].join(' · '),
        ),
      );
    }
    await resize(room, 1_920, 1_080);
  }
  return found;
}

for (const locale of ['en-GB', 'de', 'fr', 'es'] as const) {
  const tag = locale === 'en-GB' ? '' : ' @rooms';
  test(`every page between sessions is readable in ${locale}${tag}`, () => {
    test.setTimeout(15 * 60_000);
    return inRoom(withThreeYears, async (room) => {
      await changeSettings(room, { locale });
      const found: string[] = [];
      const lookAt = async (places: readonly CompanyPlace[]) => {
        for (const place of places) {
          await test.step(place.name, async () => {
            found.push(...(await flawsOf(room, place, locale)));
          });
        }
      };
      await lookAt(EMPTY_PLACES);
      await keepRecords(room);
      await lookAt(companyPlacesIn(locale));
      expect(found).toEqual([]);
    });
  });
}

test('axe finds nothing to complain about between sessions, in light and dark', () =>
  inRoom(withThreeYears, async (room) => {
    await keepRecords(room);
    await readingAxe(room.page);
    const found: string[] = [];
    for (const place of companyPlacesIn('en-GB')) {
      await setUnit(room, place.unit ?? USUAL_UNIT);
      await goTo(room, place, 'en-GB');
      found.push(...(await violationsInBoth(room, room.page, place.name)));
    }
    expect(found).toEqual([]);
  }));
