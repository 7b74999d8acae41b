import { expect } from '@playwright/test';
import { Actor, words } from './director';
import type { WorkshopNote } from './workshop';

/** What one person still has on paper, by first name. */
type Slips = Map<string, string[]>;

export type OnTurn = (turn: {
  readonly turn: number;
  readonly name: string;
  readonly text: string;
}) => Promise<number>;

const firstName = (name: string): string => name.split(' ')[0] ?? name;

export function slipsOf(notes: readonly WorkshopNote[]): Slips {
  const slips: Slips = new Map();
  for (const { by, text } of notes) {
    slips.set(firstName(by), [...(slips.get(firstName(by)) ?? []), text]);
  }
  return slips;
}

/** Writing by turns on the shared keyboard: keys only. */
export class Relay extends Actor {
  #isCardPictured = false;

  async begin(): Promise<void> {
    const start = this.page.getByRole('button', {
      name: new RegExp(`^${words.relay.before.start}`),
    });
    await this.answerCard(start);
  }

  /** The person whose hand-over card is on the screen takes the keyboard. */
  async takeKeyboard(): Promise<string> {
    const ask = this.page.getByText(/, when you have it, press/);
    await expect(ask).toBeVisible();
    const name = ((await ask.textContent()) ?? '').split(',')[0]?.trim() ?? '';
    await this.breathe(0.5);
    if (!this.#isCardPictured) {
      this.#isCardPictured = true;
      await this.director.picture('hand-over');
    }
    /* The card swallows stray keys for a moment, as a hand that still rests on the keyboard would press them. */
    await expect(async () => {
      if (await ask.isVisible()) await this.page.keyboard.press('Enter');
      await expect(this.note(name)).toBeFocused({ timeout: 700 });
    }).toPass({ timeout: 15_000 });
    return name;
  }

  note(name: string) {
    return this.page.getByLabel(words.relay.turn.noteLabel(name), { exact: true });
  }

  async write(text: string): Promise<void> {
    await this.type(text);
    await this.breathe(0.4);
    await this.page.keyboard.press('Enter');
  }

  async pass(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
  }

  /** Whether the lap is over, or whose turn it is now. */
  async nextTurn(): Promise<string | null> {
    const over = this.button(words.relay.lapEnd.anotherRound);
    const handOver = this.page.getByText(/, when you have it, press/);
    await expect(over.or(handOver).first()).toBeVisible();
    return (await over.isVisible()) ? null : this.takeKeyboard();
  }

  /**
   * Everybody writes one note or passes, until the lap is over. `onTurn` may type the beginning of the note itself, and
   * then tells how many letters it has typed.
   */
  async lap(slips: Slips, onTurn?: OnTurn): Promise<void> {
    for (let turn = 1; ; turn += 1) {
      const name = await this.nextTurn();
      if (name === null) return;
      const text = slips.get(name)?.shift();
      const typed = (await onTurn?.({ turn, name, text: text ?? '' })) ?? 0;
      if (text === undefined) await this.pass();
      else await this.write(text.slice(typed));
    }
  }

  async anotherLap(): Promise<void> {
    await this.answerCard(this.button(words.relay.lapEnd.anotherRound));
  }

  /** Gives the keyboard to somebody out of turn by choosing their seat. */
  async giveTo(name: string): Promise<void> {
    const seat = this.page
      .getByRole('list', { name: words.relay.seats })
      .getByRole('button', { name: new RegExp(`^${name}\\b`) });
    await expect(this.page.getByText(/, when you have it, press/)).toBeVisible();
    if ((await seat.getAttribute('aria-current')) === null) await this.hands.press(seat);
    await expect(seat).toHaveAttribute('aria-current', /.+/);
    expect(await this.takeKeyboard()).toBe(name);
  }

  async end(): Promise<void> {
    await this.hands.press(this.button(words.relay.endWriting));
  }
}
