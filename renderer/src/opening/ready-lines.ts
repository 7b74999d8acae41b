import { type OpeningFacts, talksByName } from '@shared/company/opening-facts';
import type { Locale } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import { starsText } from '@shared/text/amounts';

/** Something that stands ready, and the same in as few words as possible. */
export interface ReadyLine {
  readonly full: string;
  readonly short: string;
}

/** A line of so many letters is told at once; a longer one waits behind its button. */
const TOLD_AT_ONCE = 60;

/** What stands ready in words, each only where there is something; what has waited too long comes first. */
export function readyLinesOf(
  facts: OpeningFacts,
  { opening: words }: Texts,
  locale: Locale,
): readonly ReadyLine[] {
  const counted = (list: readonly { readonly name: string; readonly count: number }[]) =>
    list.map(({ name, count }) => words.nameCount(name, count)).join(', ');
  const { toLookBack, toAskAbout, lateCheckIns, conversations, tooFewTalks, lastRating } = facts;
  const stale = facts.staleProcesses.map(({ name }) => name);
  return [
    ...(toLookBack + toAskAbout > 0 ? [same(words.toLookBack(toLookBack, toAskAbout))] : []),
    ...(lateCheckIns > 0 ? [same(words.lateCheckIns(lateCheckIns))] : []),
    ...(stale.length > 0
      ? [{ full: words.stale(stale.join(', ')), short: words.short.stale(stale.length) }]
      : []),
    ...(lastRating === null ? [] : [ratingLine(lastRating, words, locale)]),
    ...(conversations.length > 0
      ? [
          {
            full: words.heard(conversations.length, counted(talksByName(conversations))),
            short: words.short.heard(conversations.length),
          },
        ]
      : []),
    ...(tooFewTalks.length > 0
      ? [
          {
            full: words.tooFewTalks(counted(tooFewTalks)),
            short: words.short.tooFewTalks(tooFewTalks.length),
          },
        ]
      : []),
  ];
}

const same = (line: string): ReadyLine => ({ full: line, short: line });

function ratingLine(
  { average, better }: NonNullable<OpeningFacts['lastRating']>,
  words: Texts['opening'],
  locale: Locale,
): ReadyLine {
  const rated = words.lastRated(starsText(average, locale));
  const told = better.find((line) => line.length <= TOLD_AT_ONCE);
  return {
    full: told === undefined ? rated : `${rated}. ${words.betterLine(told, better.length - 1)}`,
    short: rated,
  };
}

/** What stands between two things on one line, in room units. */
export const BETWEEN = 1.4;

/**
 * Things on as few lines as hold them whole, each on one line, in their sequence: below each other and in full where there is
 * room for that; else side by side, and then in fewer words. `width` and `widthOf` in the same unit; more lines than `mostLines`
 * come back only where the fewest words do not fit.
 */
export function arranged(
  lines: readonly ReadyLine[],
  width: number,
  mostLines: number,
  widthOf: (text: string) => number,
): readonly (readonly string[])[] {
  const isWhole = ({ full }: ReadyLine) => widthOf(full) <= width;
  if (lines.length <= mostLines && lines.every(isWhole)) return lines.map(({ full }) => [full]);
  const full = packed(
    lines.map((line) => (isWhole(line) ? line.full : line.short)),
    width,
    widthOf,
  );
  if (full.length <= mostLines) return full;
  return packed(
    lines.map(({ short }) => short),
    width,
    widthOf,
  );
}

function packed(
  texts: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let used = 0;
  for (const text of texts) {
    const own = widthOf(text);
    const row = rows.at(-1);
    if (row !== undefined && used + BETWEEN + own <= width) {
      row.push(text);
      used += BETWEEN + own;
    } else {
      rows.push([text]);
      used = own;
    }
  }
  return rows;
}
