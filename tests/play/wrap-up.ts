import { expect } from '@playwright/test';
import { shortDate } from '@shared/text/dates';
import { Actor, literally, words } from './director';
import type { ActionNumber } from './story';
import type { WorkshopAction } from './workshop';

/** Talking about themes, agreeing actions, closing and the minutes. */
export class WrapUp extends Actor {
  /** The theme that is being talked about. */
  async isTalkingAbout(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  async chooseTheme(name: string): Promise<void> {
    await this.hands.press(
      this.page
        .getByRole('navigation', { name: words.discuss.themesName })
        .getByRole('button', { name: new RegExp(literally(name)) }),
    );
    await this.isTalkingAbout(name);
  }

  async why(text: string): Promise<void> {
    const { success, other } = words.discuss.why;
    await this.hands.goTo(
      this.page.getByRole('textbox', {
        name: new RegExp(`^(${literally(success)}|${literally(other)})`),
      }),
    );
    await this.type(text);
    await this.press('Tab');
  }

  async decide(text: string): Promise<void> {
    await this.hands.goTo(
      this.page.getByRole('textbox', { name: words.discuss.addDecision, exact: true }),
    );
    await this.type(text);
    await this.press('Enter');
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  async park(text: string): Promise<void> {
    await this.hands.press(this.button(words.discuss.park));
    await this.type(text);
    await this.press('Enter');
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** Fills the action form by keyboard: text, owner, days, measure; agrees it with Enter. */
  async agree(
    action: WorkshopAction,
    beforeAgreeing: () => Promise<void> = () => Promise.resolve(),
    number?: ActionNumber,
  ): Promise<void> {
    const fields = words.actions;
    const box = (name: string) => this.page.getByRole('textbox', { name, exact: true });
    await this.openForm();
    await this.hands.goTo(box(fields.what));
    await this.type(action.text);
    const origin = this.page.getByLabel(fields.from, { exact: true });
    const theme = origin.locator('option').filter({ hasText: action.theme });
    await this.hands.pick(origin, (await theme.getAttribute('value')) ?? '');
    /* The theme proposes a kind; the room may see it otherwise. */
    await this.hands.choose(this.page.getByRole('radio', { name: fields.kinds[action.kind] }));
    await this.hands.goTo(this.page.getByRole('textbox', { name: fields.owner }));
    await this.type(action.owner);
    await this.press('Enter');
    await this.hands.goTo(box(fields.due));
    await this.type(shortDate(action.due, 'en-GB'));
    await this.press('Tab');
    await this.hands.goTo(box(fields.checkIn));
    await this.type(shortDate(action.firstCheckIn, 'en-GB'));
    await this.press('Tab');
    await this.hands.goTo(box(fields.measure));
    await this.type(action.measure);
    await this.breathe();
    if (number !== undefined) await this.sayNumber(number);
    await beforeAgreeing();
    await this.hands.press(this.button(new RegExp(`^${literally(fields.agree('A'))}`)));
  }

  /** From where to where it shall come, and the weeks in which it may get worse; then back to the whole form. */
  private async sayNumber(number: ActionNumber): Promise<void> {
    const parts = words.actionParts;
    const write = async (name: string, text: string) => {
      await this.hands.goTo(this.page.getByRole('textbox', { name, exact: true }));
      await this.type(text);
      await this.press('Tab');
    };
    await this.hands.press(this.button(parts.more));
    await write(parts.unit, number.unit);
    await write(parts.baseline, String(number.baseline));
    await write(parts.target, String(number.target));
    await write(parts.adjustment, String(number.adjustmentWeeks));
    if (number.hoursPerMonth !== undefined) {
      await this.hands.press(this.page.getByRole('tab', { name: parts.groups.what }));
      await write(parts.hours, String(number.hoursPerMonth));
    }
    await this.hands.press(this.button(parts.back));
  }

  private async openForm(): Promise<void> {
    const open = this.button(words.actions.newAction);
    if (await open.isVisible()) await this.hands.press(open);
  }

  async celebrate(text: string): Promise<void> {
    await this.hands.goTo(this.page.getByRole('textbox', { name: words.close.celebration }));
    await this.type(text);
    await this.press('Tab');
  }

  async closeSession(): Promise<void> {
    await this.hands.press(this.button(words.close.closeSession));
    await expect(this.button(words.close.reopen)).toBeVisible();
  }

  async openMinutes(): Promise<void> {
    await this.hands.press(
      this.page.getByRole('button', { name: words.close.minutes, exact: true }),
    );
    await expect(this.button(words.minutesScreen.save)).toBeVisible();
  }

  async saveWord(): Promise<void> {
    await this.hands.press(this.button(words.minutesScreen.save));
    await expect(this.page.getByText(/Saved as/).first()).toBeVisible({ timeout: 20_000 });
  }

  async goToShelf(): Promise<void> {
    await this.hands.press(this.button(words.minutesScreen.library));
    await expect(this.page.getByRole('heading', { name: words.library.headline })).toBeVisible();
  }
}
