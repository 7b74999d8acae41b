import { expect, test } from '@playwright/test';
import { companyPlacesIn } from './company-places/index';
import { goTo } from './company-places/place';
import { withThreeYears } from './company-places/records';
import { inRoom, type Room } from './room';
import { changeSettings, drawn, setUnit } from './room-settings';

/** In room units: a line of some words and a button, and four such lines. */
const A_LINE = 15;
const TALLEST = 6;

/** Of the last notice, in letters; one that is just being replaced has no size yet. */
async function sizeOf(room: Room) {
  const measured = () =>
    room.page.evaluate(() => {
      const notice = [...document.querySelectorAll('.notice')].at(-1);
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const box = notice?.getBoundingClientRect() ?? new DOMRect();
      const { left, right, width, height } = box;
      return { wide: width / letter, high: height / letter, left, over: right - innerWidth };
    });
  await expect.poll(async () => (await measured()).wide).toBeGreaterThan(0);
  return measured();
}

for (const locale of ['en-GB', 'fr', 'es'] as const) {
  test(`what was done between sessions is said in lines that can be read, with letters of every size, in ${locale}`, () =>
    inRoom(withThreeYears, async (room) => {
      await changeSettings(room, { locale });
      const board = companyPlacesIn(locale).find(({ name }) => name === 'actions by phase');
      if (board === undefined) throw new Error('The places between sessions have no board.');
      const narrow: string[] = [];
      for (const unit of [3.2, 4.2, 5.2, 5.76, 5.2]) {
        await setUnit(room, unit);
        await goTo(room, board, locale);
        /* Each move is said anew; the place of a notice is looked for each time. */
        for (const key of ['2', '3', '4', '1']) {
          await room.page.locator('.phase-card').first().focus();
          await room.page.keyboard.press(key);
          await drawn(room.page);
          const size = await sizeOf(room);
          if (size.wide < A_LINE || size.high > TALLEST || size.left < 0 || size.over > 0)
            narrow.push(`${unit} · ${key} · ${JSON.stringify(size)}`);
        }
      }
      expect(narrow).toEqual([]);
    }));
}
