import type { OpeningFacts } from '@shared/company/opening-facts';
import { useState } from 'react';
import { textWidth } from '../fields/text-width';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useLocale, useText } from '../hooks/use-text';
import { PageButtons } from '../pages/PageButtons';
import { ReadyWays } from './ReadyWays';
import { arranged, BETWEEN, readyLinesOf } from './ready-lines';

interface ReadyFactsProps {
  readonly facts: OpeningFacts;
  /** Where letters are very large, what belongs to it stands below it, and there may be more pages. */
  readonly isPaged?: boolean;
  /** How many lines there is room for at a time. */
  readonly mostLines?: number;
}

const MOST_LINES = 3;
/** Letters are not measured to the last hair. */
const SLACK = 0.4;

/** Quietly, what stands ready for today: actions, what grows stale, the last rating, customers' words. */
export function ReadyFacts({ facts, isPaged = false, mostLines = MOST_LINES }: ReadyFactsProps) {
  const texts = useText();
  const locale = useLocale();
  const [place, { width }] = useSizeInUnits<HTMLElement>({ width: 40, height: 4 });
  const [wanted, setPage] = useState(0);
  const rows = arranged(readyLinesOf(facts, texts, locale), width - SLACK, mostLines, textWidth);
  /* Beside the purpose all of it is seen at once, whatever there is. */
  const pageCount = isPaged ? Math.ceil(rows.length / mostLines) : 1;
  const page = Math.min(wanted, pageCount - 1);
  const shown = isPaged ? rows.slice(page * mostLines, (page + 1) * mostLines) : rows;
  return (
    <section className="opening__ready" aria-label={texts.opening.ready} ref={place}>
      {shown.map((row) => (
        <ul key={row[0]} style={{ columnGap: `${BETWEEN}rem` }}>
          {row.map((line) => (
            <li key={line} dir="auto" title={line}>
              {line}
            </li>
          ))}
        </ul>
      ))}
      {isPaged && (
        <div className="opening__ready-ways">
          <ReadyWays facts={facts} isShort />
          <PageButtons of={{ page, pageCount, showPage: setPage }} />
        </div>
      )}
    </section>
  );
}
