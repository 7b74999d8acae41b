import type { Locale } from './model';
import { withoutAccents, wordsOfLanguage } from './word-stems';

/** A text with the id by which it is known. */
export interface Saying {
  readonly id: string;
  readonly text: string;
}

export interface Like {
  readonly id: string;
  /** From above 0 to 1: how much of what the two say is the same. */
  readonly likeness: number;
}

/** Of fewer texts nobody can say how rare a word is; a word that two of four share is not a common one yet. */
const FEWEST_TEXTS = 20;

type Weights = ReadonlyMap<string, number>;

/**
 * Finds texts that say nearly the same as another one: the cosine of their stems, weighted by how rare each is among these
 * texts (tf-idf, Salton and Buckley 1988). Words that only fill the sentence do not count. Nothing leaves the computer.
 */
export class Likeness {
  readonly #weights: ReadonlyMap<string, Weights>;
  readonly #textsWith = new Map<string, string[]>();

  constructor(sayings: readonly Saying[], locale: Locale) {
    const stems = new Map(sayings.map(({ id, text }) => [id, stemsOf(text, locale)]));
    for (const [id, own] of stems) {
      for (const stem of own) {
        const others = this.#textsWith.get(stem);
        if (others === undefined) this.#textsWith.set(stem, [id]);
        else others.push(id);
      }
    }
    const count = Math.max(sayings.length, FEWEST_TEXTS);
    const rarity = (stem: string) => Math.log(1 + count / (this.#textsWith.get(stem)?.length ?? 1));
    this.#weights = new Map([...stems].map(([id, own]) => [id, unitVector(own, rarity)]));
  }

  /** What is like one of the texts, the likest first; only what shares a word with it. */
  like(id: string): Like[] {
    const own = this.#weights.get(id);
    if (own === undefined) return [];
    const sums = new Map<string, number>();
    for (const [stem, weight] of own) {
      for (const other of this.#textsWith.get(stem) ?? []) {
        const theirs = this.#weights.get(other)?.get(stem) ?? 0;
        if (other !== id) sums.set(other, (sums.get(other) ?? 0) + weight * theirs);
      }
    }
    return [...sums]
      .map(([other, likeness]) => ({ id: other, likeness: Math.min(1, likeness) }))
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  }
}

/** What a text speaks of: the stems of its words, each once. Years and other numbers say nothing by themselves. */
function stemsOf(text: string, locale: Locale): ReadonlySet<string> {
  const { stops, stem } = wordsOfLanguage(locale);
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const meant = words.filter((word) => word.length > 1 && !stops.has(word) && !/^\d+$/.test(word));
  return new Set(meant.map((word) => stem(withoutAccents(word))));
}

function unitVector(stems: ReadonlySet<string>, rarity: (stem: string) => number): Weights {
  const weights = [...stems].map((stem) => [stem, rarity(stem)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
}
