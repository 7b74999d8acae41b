import { expect, type Locator } from '@playwright/test';
import type { Locale } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import type { CompanyTab } from '../../../renderer/src/company/company-place';
import type { Room } from '../room';

/** A page between sessions, and what can lie open on it. */
export interface CompanyPlace {
  readonly name: string;
  readonly tab: CompanyTab;
  /** The one size of letters at which there is such a screen; any size where nothing is said. */
  readonly unit?: number;
  /** From the page as it is at first. */
  readonly open?: (room: Room) => Promise<void>;
}

/** Letters so large that what stands side by side elsewhere comes one after the other. */
export const DEEP = 5.2;

export const LONG =
  'Ask every paying contact of all thirty-four clients one question a quarter, and read the answers aloud on Monday';

/** A process with as many words as people write. */
export const PLAUSIBLE = 'Call back on Monday';

/** The word of the one option that is meant. */
const optionIn = async (list: Locator, names: readonly string[]): Promise<string | undefined> =>
  (await list.locator('option').allTextContents()).find((word) => names.includes(word));

/** Chooses a view by one of its names; in deep rooms the views stand in a list. */
export async function chooseView(room: Room, label: string, names: readonly string[]) {
  const list = room.page.getByLabel(label, { exact: true }).and(room.page.locator('select'));
  const radio = room.page.getByRole('radio', { name: new RegExp(`^(${names.join('|')})$`) });
  await expect(list.or(radio).first()).toBeVisible();
  if ((await list.count()) === 0) await radio.check();
  else await list.selectOption({ label: (await optionIn(list, names)) ?? '' });
}

const MOST_ESCAPES = 30;
const A_MOMENT_MS = 200;

/** From the shelf to a place, as if nothing had been open before. */
export async function goTo(room: Room, { tab, open }: CompanyPlace, locale: Locale): Promise<void> {
  const { companyPages, library } = textsFor(locale);
  const shelf = room.page.getByRole('heading', { name: library.headline });
  /* Each Escape closes what lies on top, the last one the page. */
  for (let tries = 0; tries < MOST_ESCAPES && !(await shelf.isVisible()); tries += 1) {
    await room.page.keyboard.press('Escape');
    await shelf.waitFor({ timeout: A_MOMENT_MS }).catch(() => undefined);
  }
  await expect(shelf).toBeVisible();
  await room.page.keyboard.press('f');
  await room.page.getByRole('tab', { name: companyPages.tabs[tab] }).click();
  await open?.(room);
}
