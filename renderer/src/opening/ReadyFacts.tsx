import { type OpeningFacts, talksByName } from '@shared/company/opening-facts';
import type { Locale } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import { starsText } from '@shared/text/amounts';
import { useState } from 'react';
import { PageTurner } from '../actions/PageTurner';
import { linesOf, pagesOf } from '../actions/paging';
import { textWidth } from '../fields/text-width';
import { useLocale, useText } from '../hooks/use-text';
import { ReadyWays } from './ReadyWays';

/** A line of so many letters is told at once; a longer one waits behind its button. */
const TOLD_AT_ONCE = 60;

/** What stands ready in words, each only where there is something. */
export function readyLinesOf(
  facts: OpeningFacts,
  { opening: words }: Texts,
  locale: Locale,
): readonly string[] {
  const counted = (list: readonly { readonly name: string; readonly count: number }[]) =>
    list.map(({ name, count }) => words.nameCount(name, count)).join(', ');
  const {
    toLookBack,
    toAskAbout,
    lateCheckIns,
    conversations,
    tooFewTalks,
    staleProcesses,
    lastRating,
  } = facts;
  return [
    ...(toLookBack + toAskAbout > 0
      ? [words.toLookBack(toLookBack, toAskAbout, lateCheckIns)]
      : []),
    ...(lastRating === null ? [] : [ratingLine(lastRating, words, locale)]),
    ...(conversations.length > 0
      ? [words.heard(conversations.length, counted(talksByName(conversations)))]
      : []),
    ...(tooFewTalks.length > 0 ? [words.tooFewTalks(counted(tooFewTalks))] : []),
    ...(staleProcesses.length > 0
      ? [words.stale(staleProcesses.map(({ name }) => name).join(', '))]
      : []),
  ];
}

function ratingLine(
  { average, better }: NonNullable<OpeningFacts['lastRating']>,
  words: Texts['opening'],
  locale: Locale,
): string {
  const rated = words.lastRated(starsText(average, locale));
  const told = better.find((line) => line.length <= TOLD_AT_ONCE);
  return told === undefined ? rated : `${rated}. ${words.betterLine(told, better.length - 1)}`;
}

interface ReadyFactsProps {
  readonly facts: OpeningFacts;
  /** Where letters are very large, what belongs to it stands below it, and there are more pages. */
  readonly isPaged?: boolean;
  /** How many lines there is room for at a time. */
  readonly mostLines?: number;
}

/** How many room units a line has. */
const LINE = { normal: 40, paged: 30 };
const MOST_LINES = 3;

/** Quietly, what stands ready for today: actions, the last rating, customers' words, processes that grow stale. */
export function ReadyFacts({ facts, isPaged = false, mostLines = MOST_LINES }: ReadyFactsProps) {
  const texts = useText();
  const locale = useLocale();
  const [wanted, setPage] = useState(0);
  const lines = readyLinesOf(facts, texts, locale);
  const width = isPaged ? LINE.paged : LINE.normal;
  const pages = pagesOf(lines, (line) => linesOf(line, width, textWidth), mostLines);
  const at = Math.min(wanted, pages.length - 1);
  const shown = pages[at] ?? [];
  const before = pages.slice(0, at).flat().length;
  return (
    <section className="opening__ready" aria-label={texts.opening.ready}>
      <ul>
        {shown.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      <div className="opening__ready-ways">
        {isPaged && <ReadyWays facts={facts} isShort />}
        {pages.length > 1 && (
          <PageTurner
            from={before + 1}
            to={before + shown.length}
            all={lines.length}
            onPrevious={at > 0 ? () => setPage(at - 1) : null}
            onNext={at < pages.length - 1 ? () => setPage(at + 1) : null}
          />
        )}
      </div>
    </section>
  );
}
