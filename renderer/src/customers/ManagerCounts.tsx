import { CONVERSATIONS_A_QUARTER, type QuarterCount } from '@shared/company/quarters';
import { ArrowLeft, Circle, CircleCheck } from 'lucide-react';
import { type Ref, useState } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { PageButtons } from '../pages/PageButtons';
import { pageOf } from '../pages/page-of';

/** What a line takes, in room units. */
const LINE_HEIGHT = 2.9;

interface ManagerCountsProps {
  readonly counts: readonly QuarterCount[];
  readonly backRef: Ref<HTMLButtonElement>;
  /** Null where the conversations stand beside. */
  readonly onBack: (() => void) | null;
}

/** Who of management has met how many customers in the quarter, with a mark for each. */
export function ManagerCounts({ counts, backRef, onBack }: ManagerCountsProps) {
  const { customers } = useText();
  const [place, { height }] = useSizeInUnits<HTMLDivElement>({ width: 26, height: 16 });
  const perPage = Math.max(1, Math.floor(height / LINE_HEIGHT));
  const [at, setAt] = useState(0);
  const { page, pageCount, first, visible } = pageOf(counts, perPage, at);
  const missing = counts.filter((one) => one.missing > 0).map(({ name }) => name);
  return (
    <section className="record-panel" aria-label={customers.counts}>
      <h2>{customers.counts}</h2>
      <p className="records__lead">
        {counts.length === 0
          ? customers.noManagers
          : missing.length === 0
            ? customers.all
            : customers.goal(CONVERSATIONS_A_QUARTER)}
      </p>
      <div className="manager-counts" ref={place}>
        <ul>
          {visible.map(({ name, count, customers: met }) => (
            <li key={name} className="manager-counts__one">
              <span className="manager-counts__who">
                <span className="manager-counts__name" dir="auto">
                  {name}
                </span>
                {met.length > 0 && (
                  <span className="manager-counts__met" dir="auto" title={met.join(', ')}>
                    {met.join(', ')}
                  </span>
                )}
              </span>
              <span className="manager-counts__marks" aria-hidden="true">
                {Array.from({ length: Math.max(CONVERSATIONS_A_QUARTER, Math.min(count, 5)) }).map(
                  (_, mark) =>
                    mark < count ? (
                      // biome-ignore lint/suspicious/noArrayIndexKey: marks are all alike
                      <CircleCheck key={mark} className="tone-fine" />
                    ) : (
                      // biome-ignore lint/suspicious/noArrayIndexKey: marks are all alike
                      <Circle key={mark} className="tone-open" />
                    ),
                )}
              </span>
              <span className="manager-counts__words">
                {customers.met(count, CONVERSATIONS_A_QUARTER)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="records__foot">
        {onBack !== null && (
          <Button icon={ArrowLeft} ref={backRef} onClick={onBack}>
            {customers.showLog}
          </Button>
        )}
        <PageButtons
          of={{ page, pageCount, showPage: (next) => setAt(first + (next - page) * perPage) }}
        />
      </div>
    </section>
  );
}
