import { expect, type Locator } from '@playwright/test';
import { Actor, literally, words } from './director';

/** The ways of the keyboard to group notes. */
export type KeyWay = 'typing' | 'number' | 'new theme' | 'pick-up' | 'twin';

/** So many letters of a note are enough to find it. */
const LETTERS = 30;

/** Grouping notes: by mouse, by number keys, by picking up, by a hint, and by typing. */
export class Board extends Actor {
  /** The ways of the keyboard that were gone so far. */
  readonly ways = new Set<KeyWay>();

  note(text: string): Locator {
    return this.page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`: ${literally(text)}, [^,]+$`) })
      .first();
  }

  theme(name: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(literally(name)) });
  }

  /** The number that people read off a note. */
  async numberOf(text: string): Promise<number> {
    await this.bringToSight(text);
    const name =
      (await this.note(text).getAttribute('aria-label')) ?? (await this.note(text).textContent());
    const number = /\d+/u.exec(name ?? '')?.[0];
    if (number === undefined) throw new Error(`No number on the note: ${text}`);
    return Number(number);
  }

  async isInSight(text: string): Promise<boolean> {
    return (await this.note(text).count()) > 0;
  }

  /** Sees to it that a note is on the page that is open. */
  private async bringToSight(text: string): Promise<void> {
    if (this.hands.canPoint) await this.turnTo(text);
    else if (!(await this.isInSight(text))) await this.goTo(text);
  }

  /** Gives a note the focus: found by its words where nobody points. */
  async goTo(text: string): Promise<void> {
    if (this.hands.canPoint) {
      await this.turnTo(text);
      await this.note(text).focus();
    } else await this.findByName(text.slice(0, LETTERS).trim());
    await expect(this.note(text)).toBeFocused();
  }

  /** Turns the pages of the unsorted notes until the note is in sight: forwards to the end, then backwards. */
  async turnTo(text: string): Promise<void> {
    for (const turn of [words.board.nextNotes, words.board.previousNotes]) {
      const button = this.page.getByRole('button', { name: turn });
      while (
        !(await this.isInSight(text)) &&
        (await button.count()) > 0 &&
        (await button.isEnabled())
      ) {
        await button.click();
      }
    }
    await expect(this.note(text)).toBeVisible();
  }

  /** A real drag with the mouse from one place to the middle of another. */
  async drag(from: Locator, to: Locator): Promise<void> {
    /* Waits until the paper lies still: measured while it moves, the hand would miss it. */
    await from.hover();
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    if (start === null || end === null) throw new Error('One end of the drag is not on the screen');
    const steps = this.director.breathMs > 0 ? 28 : 8;
    const { mouse } = this.page;
    await mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await mouse.down();
    await mouse.move(start.x + start.width / 2 + 24, start.y + start.height / 2 + 4, { steps: 4 });
    await mouse.move(end.x + end.width / 2, end.y + Math.min(end.height / 2, 120), { steps });
    await this.page.waitForTimeout(this.director.breathMs > 0 ? 300 : 60);
  }

  async drop(): Promise<void> {
    await this.page.mouse.up();
  }

  async dragOntoNote(text: string, onto: string): Promise<void> {
    await this.turnTo(text);
    await this.drag(this.note(text), this.note(onto));
    await this.drop();
  }

  /** Types the name into the field that opens for a new theme. */
  async nameTheme(name: string): Promise<void> {
    await expect(this.page.getByRole('textbox', { name: /^Name of theme/ })).toBeFocused();
    await this.type(name);
    await this.press('Enter');
    await expect(this.theme(name)).toBeVisible();
  }

  /** Presses a theme's number while the note has the focus. */
  async byNumberKey(text: string, themeNumber: number): Promise<void> {
    await this.goTo(text);
    await this.press(String(themeNumber));
    this.ways.add('number');
  }

  /** Types a move such as `7>3`. */
  async byTyping(move: string): Promise<void> {
    await this.press('/');
    await expect(this.page.locator('input:focus')).toBeVisible();
    await this.page.keyboard.press('Control+A');
    await this.type(move);
    await this.press('Enter');
    this.ways.add('typing');
  }

  /** A new theme from one note. */
  async byNewTheme(text: string): Promise<void> {
    await this.goTo(text);
    await this.press('n');
    this.ways.add('new theme');
  }

  /** Lifts a note, carries it along the themes with the arrows, and lets it go. */
  async byPickUp(text: string, themeNumber: number): Promise<void> {
    await this.goTo(text);
    await this.page.keyboard.press('Space');
    await expect(this.page.locator('.board-lifted')).toBeVisible();
    for (let step = 0; step < themeNumber; step += 1) await this.press('ArrowRight');
    await expect(this.page.locator('.board-themes [data-target]').first()).toBeVisible();
    await this.page.keyboard.press('Space');
    await expect(this.page.locator('.board-lifted')).toHaveCount(0);
    this.ways.add('pick-up');
  }

  /** Puts a note with the one that is hinted to say the same; false where another one is hinted, or none. */
  async byTwin(text: string, twin: string): Promise<boolean> {
    await this.goTo(text);
    const hint = this.note(twin).locator('xpath=ancestor::li').locator('.board-note-like');
    try {
      await expect(hint).toBeVisible({ timeout: 1_500 });
    } catch {
      return false;
    }
    await this.press('g');
    this.ways.add('twin');
    return true;
  }
}
