import type { Page } from '@playwright/test';
import { textsFor } from '@shared/text';

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

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name }).first();
  }
}

/** Makes any text safe inside a regular expression. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
