import { expect, type Locator } from '@playwright/test';
import { Actor, words } from './director';

const { importing, library, names, ownAgendas, setup } = words;

/** Preparing the next session from the one before: its people and agenda, names, and a list that was collected. */
export class NextSession extends Actor {
  private get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Begins where the session that stands first on the shelf stopped. */
  async begin(): Promise<void> {
    const books = this.page.getByRole('list', { name: library.shelf });
    await this.hands.press(books.getByRole('button').first());
    await this.hands.press(this.button(library.duplicate));
    await expect(this.button(setup.start)).toBeVisible();
    await this.breathe();
  }

  /** Gives the first stage more time, keeps the agenda under a name, and looks at the list in which it stands. */
  async keepAgenda(name: string): Promise<void> {
    await this.hands.press(this.button(setup.change.agenda));
    await this.hands.press(this.button(setup.agenda.moreTime));
    await this.openTemplates();
    await this.hands.press(this.page.getByRole('menuitem', { name: ownAgendas.save }));
    await this.hands.goTo(this.page.getByRole('textbox', { name: ownAgendas.name }));
    await this.page.keyboard.press('Control+A');
    await this.type(name);
    await this.press('Enter');
    await expect(this.dialog).toHaveCount(0);
    await this.openTemplates();
    await expect(this.page.getByRole('menuitemcheckbox', { name })).toBeVisible();
  }

  private async openTemplates(): Promise<void> {
    await this.hands.press(this.button(/^Template: /));
  }

  /** Opens the choice of what becomes of names beside notes. */
  async chooseNames(): Promise<void> {
    await this.press('Escape');
    await this.hands.press(
      this.page.getByRole('button', { name: setup.views.people, exact: true }),
    );
    await this.hands.press(this.button(new RegExp(`^${names.chosen('')}`)));
    await expect(this.dialog).toBeVisible();
    await this.breathe();
  }

  /** Pastes a list of notes, and looks at its lines. */
  async bringIn(list: string): Promise<void> {
    await this.hands.press(this.button(importing.menu.open));
    await this.hands.press(this.page.getByRole('menuitem', { name: importing.menu.notes }));
    await expect(this.dialog.getByRole('textbox')).toBeFocused();
    await this.page.keyboard.insertText(list);
    await this.page.keyboard.press('Control+Enter');
    await expect(this.dialog.getByRole('list').first()).toBeVisible();
    await this.breathe();
  }

  async closeDialog(): Promise<void> {
    /* From the lines of a list, Escape leads to its text first. */
    if (await this.page.locator('.importing--preview').isVisible()) {
      await this.press('Escape');
      await expect(this.dialog.getByRole('textbox')).toBeFocused();
    }
    await this.press('Escape');
    await expect(this.dialog).toHaveCount(0);
  }
}
