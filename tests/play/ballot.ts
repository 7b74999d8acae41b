import { expect } from '@playwright/test';
import { Actor, literally, words } from './director';

const { ballot, relay } = words;

/** Votes on themes: fingers counted by the facilitator, and turns on the covered screen. Keys only. */
export class Ballot extends Actor {
  /** Starts a ballot with what the card offers first. */
  async start(): Promise<void> {
    await this.answerCard(this.answer(ballot.begin.start));
  }

  /** Starts a ballot by show of fingers. */
  async startByFingers(): Promise<void> {
    const way = this.page.getByRole('radio', {
      name: new RegExp(`^${literally(ballot.begin.methods.fingers)}`),
    });
    await this.hands.choose(way);
    await this.start();
  }

  /** Types what the room shows for a theme. */
  async count(theme: string, sum: number): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: theme })).toBeVisible();
    await expect(this.page.getByLabel(ballot.hands.sum)).toBeFocused();
    await this.type(String(sum));
    await this.press('Enter');
  }

  /** The person on the card takes the keyboard. */
  async take(name: string): Promise<void> {
    const ask = this.page.getByText(new RegExp(`^${literally(relay.handOver.whenReady(name))}`));
    await expect(ask).toBeVisible();
    /* The card swallows keys for a moment. */
    await expect(async () => {
      if (await ask.isVisible()) await this.page.keyboard.press('Enter');
      await expect(this.turn(name)).toBeVisible({ timeout: 700 });
    }).toPass({ timeout: 15_000 });
  }

  /** The screen of a person who votes. */
  turn(name: string) {
    return this.page.getByRole('region', { name: `${name} ${ballot.voting.isVoting}` });
  }

  async hasLeft(left: number, all: number): Promise<void> {
    await expect(
      this.page.getByText(`${left} ${ballot.voting.ofLeft(all)}`, { exact: true }),
    ).toBeVisible();
  }

  async show(): Promise<void> {
    await this.answerCard(this.answer(ballot.complete.show));
    await expect(this.order).toBeVisible();
  }

  /** The themes in the order of talking, with their dots. */
  get order() {
    return this.page.getByRole('list', { name: ballot.result.order });
  }

  /** A card's primary button. */
  private answer(name: string) {
    return this.page.getByRole('button', { name: new RegExp(`^${literally(name)}`) });
  }
}
