import { type OpeningFacts, talksByName } from '@shared/company/opening-facts';
import type { Locale } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import { starsText } from '@shared/text/amounts';
import { useState } from 'react';
import { PageTurner } from '../actions/PageTurner';
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
  const { toLookBack, conversations, tooFewTalks, staleProcesses, lastRating } = facts;
  return [
    ...(toLookBack > 0 ? [words.toLookBack(toLookBack)] : []),
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
  /** Shows two at a time, where letters are very large. */
  readonly isPaged?: boolean;
}

const A_PAGE = { normal: 4, paged: 2 };

/** Quietly, what stands ready for today: actions, the last rating, customers' words, processes that grow stale. */
export function ReadyFacts({ facts, isPaged = false }: ReadyFactsProps) {
  const texts = useText();
  const locale = useLocale();
  const [wanted, setFirst] = useState(0);
  const lines = readyLinesOf(facts, texts, locale);
  const perPage = isPaged ? A_PAGE.paged : A_PAGE.normal;
  const first = wanted < lines.length ? wanted : 0;
  const shown = lines.slice(first, first + perPage);
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
        <ReadyWays facts={facts} />
        {lines.length > perPage && (
          <PageTurner
            from={first + 1}
            to={first + shown.length}
            all={lines.length}
            onPrevious={first > 0 ? () => setFirst(Math.max(0, first - perPage)) : null}
            onNext={first + perPage < lines.length ? () => setFirst(first + perPage) : null}
          />
        )}
      </div>
    </section>
  );
}
