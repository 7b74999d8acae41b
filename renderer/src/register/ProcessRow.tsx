import type { Process } from '@shared/company/model';
import { checksOf } from '@shared/company/principles';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import type { ComponentProps } from 'react';
import { useText } from '../hooks/use-text';
import { ToneIcon } from './ToneIcon';

interface ProcessRowProps {
  readonly process: Process;
  readonly all: readonly Process[];
  readonly today: IsoDay;
  readonly isChosen: boolean;
  readonly rowProps: ComponentProps<'button'>;
}

/** One process in the list: its name and owner, how fresh it is, and how many of the six checks it keeps. */
export function ProcessRow({ process, all, today, isChosen, rowProps }: ProcessRowProps) {
  const { register } = useText();
  const checks = checksOf(process, today, all);
  const kept = checks.filter(({ tone }) => tone === 'fine').length;
  const review = checks.find(({ principle }) => principle === 'goes-bad');
  return (
    <button
      {...rowProps}
      type="button"
      className="record-row"
      aria-current={isChosen ? 'true' : undefined}
    >
      <span className="record-row__words">
        <span className="record-row__name" dir="auto" title={process.name}>
          {process.name}
        </span>
        <span className="record-row__more">
          {isBlank(process.owner) ? register.nobody : <bdi>{process.owner}</bdi>}
        </span>
      </span>
      <span className="record-row__state">
        {review !== undefined && (
          <span>
            <ToneIcon tone={review.tone} /> {register.findings[review.finding]}
          </span>
        )}
        <span>{register.keptOf(kept, checks.length)}</span>
      </span>
    </button>
  );
}
