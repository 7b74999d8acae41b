import { expect, type Locator, type Page } from '@playwright/test';
import { textsFor } from '@shared/text';
import { type Hands, MOUSE_AND_KEYS } from './hands';

/** The words on the screen, so that the play presses what a person reads. */
export const words = textsFor('en-GB');

/** At which pace the morning is played, and who watches it. */
export interface Director {
  /** Pause between two keys, milliseconds. */
  readonly keyMs: number;
  /** Pause for watching, milliseconds. */
  readonly breathMs: number;
  /** Called with the name of each stage and of each moment worth a picture, each name once. */
  picture(name: string): Promise<void>;
  say(line: string): void;
  /** Mouse and keyboard where it is left out. */
  readonly hands?: Hands;
}

/** As fast as the app can follow, without pictures. */
export const FAST: Director = {
  keyMs: 0,
  breathMs: 0,
  picture: () => Promise.resolve(),
  say: () => undefined,
};

/** Where the morning is played. The window changes when the app is killed and started again in the middle of it. */
export interface Theatre {
  page: Page;
}

/** What every page object has: the window and the pace. */
export class Actor {
  readonly theatre: Theatre;
  readonly director: Director;

  constructor(theatre: Theatre, director: Director) {
    this.theatre = theatre;
    this.director = director;
  }

  get page(): Page {
    return this.theatre.page;
  }

  get hands(): Hands {
    return this.director.hands ?? MOUSE_AND_KEYS;
  }

  async breathe(share = 1): Promise<void> {
    if (this.director.breathMs > 0) await this.page.waitForTimeout(this.director.breathMs * share);
  }

  /** Types into what has the focus, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: this.director.keyMs });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.breathe(0.2);
  }

  /** Presses what answers a card. A card takes no key in its first moment, so that the key that brought it does not answer it, too. */
  async answerCard(answer: Locator): Promise<void> {
    await expect(answer).toBeVisible();
    await expect(async () => {
      if (await answer.isVisible()) {
        if (this.hands.canPoint) await answer.press('Enter', { timeout: 1_000 });
        else await this.hands.press(answer);
      }
      await expect(answer).toBeHidden({ timeout: 1_000 });
    }).toPass({ timeout: 15_000 });
  }

  /** Finds something by its name, as who knows what they want and not where it is. */
  async findByName(name: string): Promise<void> {
    await this.page.keyboard.press('Control+K');
    const palette = this.page.getByRole('dialog', { name: words.palette.title });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await this.type(name);
    await expect(palette.getByRole('option', { selected: true })).toContainText(name);
    await this.page.keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name }).first();
  }
}

/** Makes any text safe inside a regular expression. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
