import { expect } from '@playwright/test';
import { Actor, words } from './director';
import type { Story } from './story';

/** How a morning opens in a company that has held some before. */
export class LookBack extends Actor {
  /** The sentence of last year is still true. */
  async confirmPurpose(): Promise<void> {
    await this.answerCard(this.button(words.opening.stillHolds));
    await expect(this.page.getByText(/^Confirmed today at /)).toBeVisible();
  }

  /** One card after the other: what became of it, what happened, and what follows. */
  async answer(answers: Story['lookBack'], picturedAt: number): Promise<void> {
    for (const [at, { text, outcome, happened, verdict }] of answers.entries()) {
      const card = this.page.getByRole('heading', { name: text });
      await expect(card).toBeVisible();
      await this.breathe();
      const subject = verdict === undefined ? words.review.kept : words.review.outcomes;
      const word = subject[outcome] ?? words.review.outcomes[outcome];
      const button = this.page.getByRole('button', { name: new RegExp(`${word}$`) }).first();
      if ((await button.getAttribute('aria-pressed')) !== 'true') await this.hands.press(button);
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      if (happened !== undefined) await this.say(happened);
      if (verdict !== undefined) {
        await this.hands.press(
          this.page.getByRole('button', { name: new RegExp(`${words.review.verdicts[verdict]}$`) }),
        );
      }
      if (at === picturedAt) await this.director.picture('look-back');
      if (at < answers.length - 1) await this.hands.press(this.button(words.review.next));
    }
  }

  private async say(happened: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: words.review.happened });
    await this.hands.goTo(field);
    await this.page.keyboard.press('Control+A');
    await this.type(happened);
    await this.press('Tab');
  }
}
