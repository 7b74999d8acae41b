import type { Missing } from '@shared/domain/missing';
import type { ReactNode } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { MissingList } from './MissingList';

/** Room units that one missing thing takes, and the line above the list. */
const ROW = 3.05;
const HEAD = 2.6;
/** More of one row whose words take two lines. */
const SECOND_LINE = 1.3;

interface MissingPagesProps {
  readonly all: readonly Missing[];
  readonly head: ReactNode;
}

/** What is missing in two columns, as much at a time as there is height for. */
export function MissingPages({ all, head }: MissingPagesProps) {
  const [frame, size] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 15 });
  const isLong = all.some(({ kind }) => kind === 'last-time-not-looked-at');
  const free = size.height - HEAD - (isLong ? SECOND_LINE : 0);
  const rows = Math.max(1, Math.floor(free / ROW));
  return (
    <div className="missing-pages" ref={frame}>
      <MissingList all={all} most={rows * 2} columns={2} head={head} />
    </div>
  );
}
