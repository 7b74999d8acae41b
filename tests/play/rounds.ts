import { expect } from '@playwright/test';
import { Actor, words } from './director';

/** What the keyboard goes round for besides notes: the purpose, commitments, thanks and the rating. */
export class Rounds extends Actor {
  /** Puts the sentence of purpose, and says that it is the room's own. */
  async sayPurpose(sentence: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: words.opening.purpose });
    await this.hands.goTo(field);
    await this.type(sentence);
    await this.press('Enter');
    await expect(this.page.getByText(/^Confirmed today at /)).toBeVisible();
  }

  /** Everybody at the table says what they change; whoever has nothing is passed over. */
  async commit(
    changes: readonly { readonly by: string; readonly change: string }[],
    onTyped: (turn: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const list = this.page.getByRole('heading', { name: words.commitments.listTitle });
    const name = this.page.locator('.commit-ask bdi');
    const seats = this.page.getByRole('list', { name: words.commitments.seats });
    const count = await seats.getByRole('listitem').count();
    for (let turn = 0; turn < count && !(await list.isVisible()); turn += 1) {
      const called = (await name.textContent()) ?? '';
      const change = changes.find(({ by }) => by.startsWith(called))?.change ?? '';
      await this.type(change);
      await onTyped(turn + 1);
      await this.press(change === '' ? 'Escape' : 'Enter');
      await expect(list.or(name.filter({ hasNotText: called })).first()).toBeVisible();
    }
    await expect(list).toBeVisible();
  }

  async thank(name: string, text: string): Promise<void> {
    await this.hands.goTo(this.page.getByRole('textbox', { name: words.thanks.whom }));
    await this.type(name);
    await this.press('Enter');
    await expect(this.page.locator('.thanks-what textarea')).toBeFocused();
    await this.type(text);
    await this.press('Enter');
    await expect(this.page.getByText(text).first()).toBeVisible();
    await expect(this.page.getByRole('textbox', { name: words.thanks.whom })).toBeFocused();
  }

  /** Stars as the keyboard goes round, one figure and Enter each. */
  async rate(
    stars: readonly number[],
    onCounted: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const { rating } = words.close;
    await this.hands.press(this.button(rating.question));
    const sheet = this.page.getByRole('dialog', { name: rating.question });
    for (const [at, given] of stars.entries()) {
      await expect(sheet.getByRole('radio').first()).toBeFocused();
      await this.press(String(given));
      await this.press('Enter');
      /* How many of those who are here; when that is everybody, what the room said. */
      const count = at + 1;
      const counted = new RegExp(`^${count} of \\d+ ha(?:s|ve) rated$|^All ${count} have rated`);
      await expect(sheet.getByText(counted)).toBeVisible();
    }
    await onCounted();
    await this.press('Escape');
    await expect(sheet).toBeHidden();
  }
}
