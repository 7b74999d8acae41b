import { ReasonLine } from './ReasonLine';
import type { Reason } from './ReasonPages';

interface ReasonGridProps {
  readonly reasons: readonly Reason[];
  /** So many lines of each answer are shown. */
  readonly mostLines: number;
}

/** Questions beside each other, in two columns or three. */
export function ReasonGrid({ reasons, mostLines }: ReasonGridProps) {
  const columns = reasons.length > 2 ? 'three' : 'two';
  return (
    <div className={`reasons reasons--${columns}`}>
      {reasons.map(({ key, ...line }) => (
        <ReasonLine key={key} {...line} mostLines={mostLines} />
      ))}
    </div>
  );
}
