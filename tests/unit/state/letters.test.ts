import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Letters, LONGEST_WAIT_MS } from '../../../renderer/src/state/letters';

/** A keeper at the other end of the wire: what it was sent, and its echoes and answers, given when the test says so. */
class Keeper {
  stored = '';
  readonly sent: string[] = [];
  readonly letters: Letters;
  readonly #arrived: string[] = [];
  readonly #answers: (() => void)[] = [];

  constructor(isFit: (text: string) => boolean = () => true) {
    this.letters = new Letters(
      '',
      (text) => {
        if (!isFit(text)) return null;
        this.sent.push(text);
        this.#arrived.push(text);
        return new Promise<void>((resolve) => this.#answers.push(resolve));
      },
      () => undefined,
    );
  }

  /** What the field shows. */
  get shown(): string {
    return this.letters.text ?? this.stored;
  }

  /** The oldest sent text is stored, and the window sees it. */
  echo(): void {
    const text = this.#arrived.shift();
    if (text !== undefined) this.put(text);
  }

  /** Something else changed what is stored. */
  put(text: string): void {
    this.stored = text;
    this.letters.see(text);
  }

  async answer(): Promise<void> {
    this.#answers.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 1_000; round += 1) {
      vi.advanceTimersByTime(LONGEST_WAIT_MS);
      if (this.#arrived.length + this.#answers.length === 0) return;
      this.echo();
      await this.answer();
    }
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('letters on their way to the disk', () => {
  it('leave the window at once', () => {
    const keeper = new Keeper();
    keeper.letters.type('a');
    expect(keeper.sent).toEqual(['a']);
  });

  it('wait for the answer to those before them, the newest in place of all others', async () => {
    const keeper = new Keeper();
    for (const text of ['a', 'ab', 'abc', 'abcd']) keeper.letters.type(text);
    expect(keeper.sent).toEqual(['a']);
    keeper.echo();
    await keeper.answer();
    expect(keeper.sent).toEqual(['a', 'abcd']);
  });

  it('do not wait for a disk that is stuck', () => {
    const keeper = new Keeper();
    keeper.letters.type('a');
    keeper.letters.type('ab');
    vi.advanceTimersByTime(LONGEST_WAIT_MS);
    expect(keeper.sent).toEqual(['a', 'ab']);
    keeper.letters.type('abc');
    keeper.letters.flush();
    expect(keeper.sent).toEqual(['a', 'ab', 'abc']);
  });

  it('go nowhere once their keeper has gone', async () => {
    const keeper = new Keeper();
    keeper.letters.type('a');
    keeper.letters.type('ab');
    keeper.letters.stop();
    await keeper.answer();
    vi.advanceTimersByTime(LONGEST_WAIT_MS);
    expect(keeper.sent).toEqual(['a']);
  });

  it('are not overwritten by the echo of older ones, not even where they say the same again', () => {
    const keeper = new Keeper();
    for (const text of ['a', 'ab', 'a']) {
      keeper.letters.type(text);
      keeper.letters.flush();
    }
    const shown: string[] = [];
    for (let echoes = 0; echoes < 3; echoes += 1) {
      keeper.echo();
      shown.push(keeper.shown);
    }
    expect(shown).toEqual(['a', 'a', 'a']);
  });

  it('are not overwritten by an echo that comes behind the answers', async () => {
    const keeper = new Keeper();
    keeper.letters.type('a');
    keeper.letters.type('aa');
    await keeper.answer();
    await keeper.answer();
    keeper.echo();
    expect(keeper.shown).toBe('aa');
    keeper.echo();
    expect(keeper.shown).toBe('aa');
    expect(keeper.letters.text).toBeNull();
  });

  it('are not overwritten by the echo of letters that were taken back before it came', async () => {
    const keeper = new Keeper();
    keeper.letters.type('a');
    await keeper.answer();
    keeper.letters.type('');
    await keeper.answer();
    keeper.echo();
    expect(keeper.shown).toBe('');
    keeper.echo();
    expect(keeper.shown).toBe('');
    expect(keeper.letters.text).toBeNull();
  });

  it('make way for a change from elsewhere once they have come back', async () => {
    const keeper = new Keeper();
    keeper.letters.type('typed');
    keeper.put('taken back, and older than what is on its way');
    expect(keeper.shown).toBe('typed');
    await keeper.settle();
    keeper.put('undone');
    expect(keeper.shown).toBe('undone');
  });

  it('make way for undo also while the answer of a slow disk is missing', () => {
    const keeper = new Keeper();
    keeper.letters.type('typed');
    keeper.echo();
    keeper.put('');
    expect(keeper.shown).toBe('');
  });

  it('stay as they were typed where they are stored in another form', async () => {
    const keeper = new Keeper();
    keeper.letters.type('Hello ');
    keeper.put('Hello');
    await keeper.answer();
    expect(keeper.shown).toBe('Hello ');
  });

  it('stay on the screen where they are not fit to be sent', async () => {
    const keeper = new Keeper((text) => text !== '');
    keeper.letters.type('Ada');
    keeper.letters.type('');
    await keeper.settle();
    expect(keeper.shown).toBe('');
    expect(keeper.stored).toBe('Ada');
    keeper.letters.type('B');
    await keeper.settle();
    expect(keeper.stored).toBe('B');
  });

  it('show what was typed last at every moment, and end up stored, whatever comes in between', async () => {
    const happening = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c').map((letter) => `type ${letter}`) },
      { weight: 1, arbitrary: fc.constant('delete') },
      { weight: 2, arbitrary: fc.constantFrom('echo', 'answer', 'wait', 'flush') },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happenings) => {
        const keeper = new Keeper();
        let typed = '';
        for (const what of happenings) {
          if (what.startsWith('type')) typed += what.at(-1);
          if (what === 'delete') typed = typed.slice(0, -1);
          if (what.startsWith('type') || what === 'delete') keeper.letters.type(typed);
          else if (what === 'echo') keeper.echo();
          else if (what === 'answer') await keeper.answer();
          else if (what === 'wait') vi.advanceTimersByTime(LONGEST_WAIT_MS);
          else keeper.letters.flush();
          expect(keeper.shown).toBe(typed);
        }
        await keeper.settle();
        expect(keeper.shown).toBe(typed);
        expect(keeper.stored).toBe(typed);
        expect(keeper.letters.text).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
