import type { ReadingState } from '@shared/company/follow-ups';
import {
  CircleCheck,
  CircleHelp,
  Hourglass,
  type LucideIcon,
  MoveRight,
  TrendingUp,
  TriangleAlert,
} from 'lucide-react';
import { useText } from '../hooks/use-text';

const MARKS: Readonly<Record<ReadingState, LucideIcon>> = {
  reached: CircleCheck,
  better: TrendingUp,
  same: MoveRight,
  worse: TriangleAlert,
  'expected-dip': Hourglass,
  unknown: CircleHelp,
};

/** How a reading stands, as a mark with its words. */
export function StateMark({ state }: { readonly state: ReadingState }) {
  const { states } = useText().followUp;
  const Mark = MARKS[state];
  if (state === 'unknown') return null;
  return (
    <span className={`state-mark state-mark--${state}`} title={states[state]}>
      <Mark aria-hidden="true" /> {states[state]}
    </span>
  );
}
