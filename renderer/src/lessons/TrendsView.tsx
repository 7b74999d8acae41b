import { trendsOf } from '@shared/company/trends';
import { useMemo, useState } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { EmptyState } from '../kit/EmptyState';
import { PageButtons } from '../pages/PageButtons';
import { pageOf } from '../pages/page-of';
import { useCompany } from '../state/company-store';
import { BetterButton } from './BetterButton';
import { TrendFigure } from './TrendFigure';
import { chartsOf } from './trend-charts';

/** What a figure takes at least, in room units. */
const FIGURE = { width: 15.2, height: 8.1 };

/** What became of each session, and how it was, over the years. */
export function TrendsView() {
  const texts = useText();
  const locale = useLocale();
  const today = useToday();
  const company = useCompany((store) => store.company);
  const sessions = useCompany((store) => store.sessions);
  const [place, size] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 22 });
  const [at, setAt] = useState(0);
  const trends = useMemo(
    () => trendsOf(sessions ?? [], company, today),
    [sessions, company, today],
  );
  const charts = useMemo(() => chartsOf(trends, texts, locale), [trends, texts, locale]);
  if ((charts[0]?.points.length ?? 0) === 0)
    return (
      <EmptyState title={texts.lessons.noTrends}>
        <p>{texts.lessons.noTrendsHint}</p>
      </EmptyState>
    );
  const columns = Math.min(3, Math.max(1, Math.floor(size.width / FIGURE.width)));
  const lines = Math.max(1, Math.floor(size.height / FIGURE.height));
  const perPage = columns * lines;
  const { page, pageCount, visible } = pageOf(charts, perPage, at);
  return (
    <div className="lessons__view">
      <div className="lessons__place" ref={place}>
        <div className={`trends trends--${columns}`}>
          {visible.map((chart) => (
            <TrendFigure key={chart.key} chart={chart} />
          ))}
        </div>
      </div>
      <div className="records__foot">
        <BetterButton trends={trends} />
        <PageButtons of={{ page, pageCount, showPage: (next) => setAt(next * perPage) }} />
      </div>
    </div>
  );
}
