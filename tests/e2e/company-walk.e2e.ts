import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import type { CompanyChange } from '@shared/company/model';
import type { Locale } from '@shared/domain/model';
import { addDays } from '@shared/lib/iso-day';
import { textsFor } from '@shared/text';
import type { CompanyTab } from '../../renderer/src/company/company-place';
import { threeSessions } from '../helpers/three-sessions';
import { conversation, process } from '../helpers/three-years';
import type { Folders } from '../play/launch';
import { readingAxe, violationsInBoth } from './axe-run';
import { lookOver } from './look-over';
import { inBritishEnglish, inRoom, type Room, sessionFileText } from './room';
import { changeSettings, drawn, resize, setUnit } from './room-settings';

const UNITS = [2.4, 3.2, 5.2] as const;
const SCREENS = [
  [1_920, 1_080],
  [1_280, 800],
] as const;
const LONG =
  'Ask every paying contact of all thirty-four clients one question a quarter, and read the answers aloud on Monday';

function withThreeYears(folders: Folders): void {
  inBritishEnglish(folders);
  for (const session of threeSessions()) {
    const name = `${session.meta.heldOn} ${session.meta.title}.lessons.json`;
    writeFileSync(join(folders.library, name), sessionFileText(session));
  }
}

/** Records of every kind, some of them with many words. */
async function keepRecords(room: Room): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const processes = [
    process('restore'),
    process('long', { name: LONG, owner: 'Aleksandra Wójcik', place: '', ways: 3, reading: 12 }),
    process('stale', { name: 'Invoice run', owner: '', reviewOn: addDays(today, -30) }),
  ];
  const conversations = [
    conversation('one', 'Maren Holt', addDays(today, -9)),
    conversation('two', 'Priya Raman', addDays(today, -40), {
      customer: 'Tanner & Sons',
      heard: LONG,
    }),
  ];
  const changes: CompanyChange[] = [
    ...processes.map((record) => ({ table: 'processes' as const, id: record.id, record })),
    ...conversations.map((record) => ({ table: 'conversations' as const, id: record.id, record })),
  ];
  expect(await room.request('company:change', { changes })).toMatchObject({ ok: true });
}

interface Place {
  readonly name: string;
  readonly tab: CompanyTab;
  readonly open?: (room: Room) => Promise<void>;
}

const press = (room: Room, name: string | RegExp) =>
  room.page.getByRole('button', { name }).first().click();

/** The word of the one option that is meant. */
const optionIn = async (list: Locator, names: readonly string[]): Promise<string | undefined> =>
  (await list.locator('option').allTextContents()).find((word) => names.includes(word));

/** Every page between sessions, and what can lie open on it. */
function placesIn(locale: Locale): readonly Place[] {
  const { followUp, register, customers, lessons } = textsFor(locale);
  /* In deep rooms the views stand in a list. */
  const choose = async (room: Room, label: string, names: readonly string[]) => {
    const list = room.page.getByLabel(label, { exact: true }).and(room.page.locator('select'));
    const radio = room.page.getByRole('radio', { name: new RegExp(`^(${names.join('|')})$`) });
    await expect(list.or(radio).first()).toBeVisible();
    if ((await list.count()) === 0) await radio.check();
    else await list.selectOption({ label: (await optionIn(list, names)) ?? '' });
  };
  const view = (name: string) => (room: Room) => choose(room, followUp.viewsName, [name]);
  const firstAction = (room: Room) =>
    room.page.getByRole('list', { name: followUp.listName }).getByRole('button').first().click();
  /* By its key, because in deep rooms some deeds lie in a menu. */
  const sheet = (key: string) => async (room: Room) => {
    await firstAction(room);
    await expect(room.page.getByRole('list', { name: followUp.listName })).toHaveCount(0);
    await room.page.keyboard.press(key);
    await expect(room.page.getByRole('dialog')).toBeVisible();
  };
  const lessonsView = (name: keyof typeof lessons.views) => (room: Room) =>
    choose(room, lessons.viewsName, [lessons.views[name], lessons.shortViews[name]]);
  const nothing = () => Promise.resolve();
  return [
    { name: 'actions by day', tab: 'follow-up', open: view(followUp.views.date) },
    { name: 'actions by person', tab: 'follow-up', open: view(followUp.views.owner) },
    { name: 'actions by phase', tab: 'follow-up', open: view(followUp.views.board) },
    { name: 'ended actions', tab: 'follow-up', open: view(followUp.views.all) },
    { name: 'one action', tab: 'follow-up', open: firstAction },
    { name: 'check-in', tab: 'follow-up', open: sheet('c') },
    { name: 'hand on', tab: 'follow-up', open: sheet('h') },
    { name: 'move the day', tab: 'follow-up', open: sheet('d') },
    { name: 'processes', tab: 'processes', open: nothing },
    {
      name: 'new process',
      tab: 'processes',
      open: (room) => press(room, new RegExp(`^${register.add}`)),
    },
    { name: 'customers', tab: 'customers', open: nothing },
    {
      name: 'new conversation',
      tab: 'customers',
      open: (room) => press(room, new RegExp(`^${customers.add}`)),
    },
    {
      name: 'found',
      tab: 'lessons',
      open: async (room) => {
        await lessonsView('search')(room);
        await room.textbox(lessons.lookFor).fill('run');
      },
    },
    { name: 'themes that come back', tab: 'lessons', open: lessonsView('themes') },
    { name: 'trends', tab: 'lessons', open: lessonsView('trends') },
  ];
}

/** From the shelf to a place, as if nothing had been open before. */
async function goTo(room: Room, { tab, open }: Place, locale: Locale): Promise<void> {
  const { companyPages, library } = textsFor(locale);
  const shelf = room.page.getByRole('heading', { name: library.headline });
  /* Each Escape closes what lies on top, the last one the page. */
  await expect(async () => {
    if (!(await shelf.isVisible())) await room.page.keyboard.press('Escape');
    await expect(shelf).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await room.page.keyboard.press('f');
  await room.page.getByRole('tab', { name: companyPages.tabs[tab] }).click();
  await open?.(room);
}

for (const locale of ['en-GB', 'de', 'fr', 'es'] as const) {
  const tag = locale === 'en-GB' ? '' : ' @rooms';
  test(`every page between sessions is readable in ${locale}${tag}`, () => {
    test.setTimeout(15 * 60_000);
    return inRoom(withThreeYears, async (room) => {
      await keepRecords(room);
      await changeSettings(room, { locale });
      const found: string[] = [];
      for (const place of placesIn(locale)) {
        await test.step(place.name, async () => {
          for (const unit of UNITS) {
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
        });
      }
      expect(found).toEqual([]);
    });
  });
}

test('axe finds nothing to complain about between sessions, in light and dark', () =>
  inRoom(withThreeYears, async (room) => {
    await keepRecords(room);
    await readingAxe(room.page);
    const found: string[] = [];
    for (const place of placesIn('en-GB')) {
      await goTo(room, place, 'en-GB');
      found.push(...(await violationsInBoth(room, room.page, place.name)));
    }
    expect(found).toEqual([]);
  }));
