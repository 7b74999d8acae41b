import { expect, type Locator } from '@playwright/test';
import { shortDate } from '@shared/text/dates';
import { Actor, words } from './director';
import type { Workshop } from './workshop';

/** The shelf, and preparing a session. */
export class SetUp extends Actor {
  async chooseBritishEnglish(): Promise<void> {
    await this.hands.pick(this.page.getByLabel(words.common.language).first(), 'en-GB');
  }

  async newSession(): Promise<void> {
    await this.hands.press(
      this.button(new RegExp(`${words.library.first.begin}|${words.library.newSession}`)),
    );
    await expect(this.button(words.setup.start)).toBeVisible();
  }

  async writeFacts(workshop: Workshop): Promise<void> {
    const { session } = workshop;
    await this.part(words.setup.views.facts);
    const fields = words.setup.facts;
    await this.write(fields.title, session.title);
    await this.write(fields.organisation, session.organisation);
    await this.write(fields.place, session.place);
    await this.write(fields.heldOn, shortDate(session.date, 'en-GB'));
    await this.write(fields.startsAt, '8:30');
    await this.write(fields.periodFrom, session.period.from);
    await this.write(fields.periodTo, session.period.to);
    await this.director.picture('set-up-facts');
    await this.hands.press(this.button(words.setup.nextPage));
    await this.write(fields.goal, session.goal);
    await this.write(fields.vision, session.vision);
  }

  /** The first one is typed, the others are pasted as a list, as most facilitators do; who has only keys types them all. */
  async seatPeople(workshop: Workshop): Promise<void> {
    await this.part(words.setup.views.people);
    const field = this.page.getByLabel(words.setup.people.add, { exact: true });
    const [first, ...others] = workshop.participants;
    if (first === undefined) throw new Error('The workshop has no participants');
    const lines = others.map(
      (person) =>
        `${person.name}; ${person.role}${person.management === true ? '; management' : ''}`,
    );
    await this.hands.goTo(field);
    await this.type(`${first.name}; ${first.role}; management`);
    await this.press('Enter');
    if (this.hands.canPoint) await this.pasteList(field, lines);
    else for (const line of lines) await this.addPerson(field, line);
    await this.choose(workshop.session.facilitator);
    await this.hands.choose(
      this.page.getByRole('checkbox', { name: new RegExp(words.setup.people.facilitates) }),
    );
    await expect(
      this.page.getByRole('listitem').filter({ hasText: 'Liam van der Berg' }),
    ).toBeVisible();
    await this.director.picture('set-up-people');
  }

  private async addPerson(field: Locator, line: string): Promise<void> {
    await this.type(line);
    await this.press('Enter');
    await expect(field).toHaveValue('');
  }

  private async pasteList(field: Locator, lines: readonly string[]): Promise<void> {
    await field.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, lines.join('\n'));
    await this.director.picture('set-up-pasted-list');
    await this.button(words.setup.people.addAll(lines.length)).click();
  }

  async lookAtAgenda(): Promise<void> {
    await this.part(words.setup.views.agenda);
    await this.director.picture('set-up-agenda');
    await this.part(words.setup.views.overview);
    await this.director.picture('set-up');
  }

  async start(): Promise<void> {
    await this.hands.press(this.button(words.setup.start));
  }

  private async choose(name: string): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: new RegExp(`\\d+ ${name}`) }));
  }

  private async part(name: string): Promise<void> {
    const tab = this.page.getByRole('button', { name, exact: true });
    if ((await tab.count()) === 0) await this.hands.press(this.button(words.setup.change.facts));
    await this.hands.press(tab);
    await this.breathe();
  }

  private async write(label: string, text: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    await this.hands.goTo(field);
    await this.page.keyboard.press('Control+A');
    await this.type(text);
    await this.page.keyboard.press('Tab');
  }
}
