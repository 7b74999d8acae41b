import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody uses what is on the screen: with the mouse and the keyboard, or with the keyboard alone. */
export interface Hands {
  /** Whether the play may point at things. */
  readonly canPoint: boolean;
  /** Presses a button, or chooses a row. */
  press(thing: Locator): Promise<void>;
  /** Puts the caret, or the focus, where something is typed next. */
  goTo(thing: Locator): Promise<void>;
  /** Ticks a box, or chooses one of a few. */
  choose(choice: Locator): Promise<void>;
  /** Chooses an entry of a drop-down list by its value. */
  pick(list: Locator, value: string): Promise<void>;
}

/** Mouse and keyboard, each where it is handier. */
export const MOUSE_AND_KEYS: Hands = {
  canPoint: true,
  press: (thing) => thing.click(),
  goTo: (thing) => thing.click(),
  choose: (choice) => choice.check(),
  pick: async (list, value) => {
    await list.selectOption(value);
  },
};

/** Nobody presses Tab more often than this on the way to one thing. */
const MOST_STEPS = 90;
/** An answer may be on its way when somebody looks where the focus is. */
const ANSWER_MS = 3_000;

/** Longer than the pause between two strokes of one press. */
const LOOK_UP_MS = 450;

/** Where the thing lies, seen from what has the focus. */
type Way = 'here' | 'ahead' | 'behind' | 'along' | 'lost';

/** Real keys only: Tab and Shift+Tab lead to a thing, arrows lead along a group, Enter and the space bar use it. */
export class KeysAlone implements Hands {
  readonly canPoint = false;
  /** What was about to be done, each time that the focus was nowhere. */
  readonly lost: string[] = [];

  async press(thing: Locator): Promise<void> {
    const hasWalked = await this.reach(thing);
    /* A second stroke of Enter right after the first is taken for a slip of the hand; people look up before they go on. */
    if (!hasWalked) await thing.page().waitForTimeout(LOOK_UP_MS);
    await thing.page().keyboard.press('Enter');
  }

  async goTo(thing: Locator): Promise<void> {
    await this.reach(thing);
  }

  /** True where it took a key to get there. */
  private async reach(thing: Locator): Promise<boolean> {
    const page = thing.page();
    await expect(thing).toBeVisible();
    await this.expectFocusSomewhere(page, String(thing));
    const path: string[] = [];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const way = await thing.evaluate(wayTo);
      if (way === 'here') return path.length > 0;
      path.push(await focusedName(page));
      if (way === 'lost' && step > 0) {
        throw new Error(`The focus fell to the page on the way to ${thing}: ${path.join(' → ')}`);
      }
      const key = { ahead: 'Tab', lost: 'Tab', behind: 'Shift+Tab', along: 'ArrowDown' }[way];
      await page.keyboard.press(key);
    }
    throw new Error(`Tab does not reach ${thing}: ${path.join(' → ')}`);
  }

  async choose(choice: Locator): Promise<void> {
    if (await choice.isChecked()) return;
    await this.goTo(choice);
    /* Arrows choose what they come to; what Tab comes to is chosen by the space bar. */
    if (!(await choice.isChecked())) await choice.page().keyboard.press('Space');
    await expect(choice).toBeChecked();
  }

  async pick(list: Locator, value: string): Promise<void> {
    await this.goTo(list);
    const places = await list.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      return {
        from: selectedIndex,
        to: [...options].findIndex((option) => option.value === wanted),
      };
    }, value);
    const key = places.to > places.from ? 'ArrowDown' : 'ArrowUp';
    for (let left = Math.abs(places.to - places.from); left > 0; left -= 1) {
      await list.page().keyboard.press(key);
    }
    await expect(list).toHaveValue(value);
  }

  private async expectFocusSomewhere(page: Page, next: string): Promise<void> {
    try {
      await expect(page.locator('body')).not.toBeFocused({ timeout: ANSWER_MS });
    } catch {
      this.lost.push(`before ${next}`);
    }
  }
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.localName} ${words.trim().slice(0, 30)}`;
  });

/** Runs in the window. Arrows lead to what Tab leaves out, from any of its group. */
function wayTo(thing: Element): Way {
  const { activeElement } = document;
  if (activeElement === thing) return 'here';
  if (activeElement === null || activeElement === document.body) return 'lost';
  const isRadio = (element: Element): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'radio';
  if (isRadio(thing) && isRadio(activeElement) && thing.name === activeElement.name) return 'along';
  if (thing instanceof HTMLElement && thing.tabIndex < 0) {
    const group = thing.closest('ol, ul, [role="menu"], [role="tablist"], [role="group"]');
    if (group?.contains(activeElement)) return 'along';
  }
  const place = activeElement.compareDocumentPosition(thing);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? 'ahead' : 'behind';
}
