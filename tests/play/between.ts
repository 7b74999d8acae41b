import { expect } from '@playwright/test';
import { Actor, literally, words } from './director';

type Tab = keyof typeof words.companyPages.tabs;

/** The pages between two mornings. */
export class Between extends Actor {
  async enter(): Promise<void> {
    await this.hands.press(this.button(words.companyPages.open));
    await expect(this.page.getByRole('list', { name: words.followUp.listName })).toBeVisible();
    await this.breathe();
  }

  async turnTo(tab: Tab): Promise<void> {
    await this.hands.press(this.page.getByRole('tab', { name: words.companyPages.tabs[tab] }));
    await this.breathe();
  }

  /** Chooses one of the views of a page. */
  async show(view: string): Promise<void> {
    await this.hands.choose(this.page.getByRole('radio', { name: new RegExp(`^(${view})$`) }));
    await this.breathe();
  }

  /** Finds an action by its words, on whatever page of the list it stands, and opens it. */
  async openAction(text: string): Promise<void> {
    await this.hands.goTo(this.page.getByRole('textbox', { name: words.followUp.find }));
    await this.page.keyboard.press('Control+A');
    await this.type(text);
    await this.hands.press(
      this.page
        .getByRole('list', { name: words.followUp.listName })
        .getByRole('button', { name: new RegExp(literally(text)) }),
    );
    await expect(this.page.getByRole('heading', { level: 1, name: text })).toBeVisible();
    await this.breathe();
  }

  /** Writes down what was seen today; `beforeWriting` sees the sheet as it is filled. */
  async checkIn(reading: string, seen: string, beforeWriting: () => Promise<void>): Promise<void> {
    await this.hands.press(this.button(words.followUp.deeds.checkIn));
    const sheet = this.page.getByRole('dialog');
    await expect(sheet).toBeVisible();
    await this.type(reading);
    await this.hands.goTo(sheet.getByRole('textbox', { name: words.followUp.checkIn.seen }));
    await this.type(seen);
    await beforeWriting();
    await this.hands.press(sheet.getByRole('button', { name: words.followUp.checkIn.write }));
    await expect(sheet).toHaveCount(0);
    await expect(this.page.getByText(seen).first()).toBeVisible();
  }

  async openProcess(name: string): Promise<void> {
    await this.hands.press(this.button(new RegExp(`^${literally(name)}`)));
    await this.breathe();
  }

  async backToList(): Promise<void> {
    await this.press('Escape');
    await expect(this.page.getByRole('list', { name: words.followUp.listName })).toBeVisible();
  }

  async search(letters: string): Promise<void> {
    await this.hands.goTo(this.page.getByRole('textbox', { name: words.lessons.lookFor }));
    await this.type(letters);
    await expect(this.page.getByRole('list', { name: words.lessons.results })).toBeVisible();
    await this.breathe();
  }

  async toShelf(): Promise<void> {
    await this.hands.press(this.button(words.companyPages.toShelf));
    await expect(this.page.getByRole('heading', { name: words.library.headline })).toBeVisible();
  }
}
