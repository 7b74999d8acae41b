import { expect } from '@playwright/test';
import { Actor, words } from './director';

/** Moving through the morning. */
export class Stages extends Actor {
  /** Goes on by the footer's button, whatever it leads to. */
  async goOn(name: RegExp | string): Promise<void> {
    await this.hands.press(this.button(name));
    await this.breathe();
  }

  /** Goes to the next stage by the footer's button. */
  async nextStage(title: string): Promise<void> {
    await this.hands.press(this.button(words.run.nextStage(title)));
    await this.isAt(title);
    await this.breathe();
  }

  /** Goes to any stage: by its name where nobody points, else by the rail. */
  async jumpTo(title: string): Promise<void> {
    if (this.hands.canPoint) await this.jumpByRail(title);
    else await this.findByName(title);
    await this.isAt(title);
  }

  /** Done and late stages may be folded into a list. */
  private async jumpByRail(title: string): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: words.run.agenda });
    /* Drawn by now, or what is not there yet would pass for folded away. */
    await expect(rail.locator('[aria-current="step"]')).toBeVisible();
    const direct = rail.getByRole('button', { name: new RegExp(`^${title} ,`) });
    if ((await direct.count()) > 0) await direct.click();
    else {
      await rail.getByRole('button').first().click();
      await this.page.getByRole('menuitem', { name: title }).click();
    }
  }

  async isAt(title: string): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: words.run.agenda });
    await expect(rail.locator('[aria-current="step"]')).toContainText(title);
  }
}
