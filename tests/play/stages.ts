import { expect } from '@playwright/test';
import { Actor, words } from './director';

/** Moving through the morning. */
export class Stages extends Actor {
  /** Goes on by the footer's button, whatever it leads to. */
  async goOn(name: RegExp | string): Promise<void> {
    await this.button(name).click();
    await this.breathe();
  }

  /** Goes to the next stage by the keyboard. */
  async nextStage(title: string): Promise<void> {
    await this.button(words.run.nextStage(title)).click();
    await this.isAt(title);
    await this.breathe();
  }

  /** Goes to any stage by the rail; done and late ones may be folded into a list. */
  async jumpTo(title: string): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: words.run.agenda });
    /* Drawn by now, or what is not there yet would pass for folded away. */
    await expect(rail.locator('[aria-current="step"]')).toBeVisible();
    const direct = rail.getByRole('button', { name: new RegExp(`^${title} ,`) });
    if ((await direct.count()) > 0) await direct.click();
    else {
      await rail.getByRole('button').first().click();
      await this.page.getByRole('menuitem', { name: title }).click();
    }
    await this.isAt(title);
  }

  async isAt(title: string): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: words.run.agenda });
    await expect(rail.locator('[aria-current="step"]')).toContainText(title);
  }
}
