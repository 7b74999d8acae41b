import { type FollowUp, isLate } from '@shared/company/follow-ups';
import { ChevronRight, User } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import { useToday } from '../fields/use-today';
import { useText } from '../hooks/use-text';
import { Named } from '../kit/Named';

interface PersonRowProps {
  /** Empty: these actions have nobody yet. */
  readonly name: string;
  readonly followUps: readonly FollowUp[];
  readonly rowProps: ButtonHTMLAttributes<HTMLButtonElement>;
}

/** The person whose actions follow; a press shows everything that they have. */
export function PersonRow({ name, followUps, rowProps }: PersonRowProps) {
  const { row, card } = useText().followUp;
  const today = useToday();
  const late = followUps.filter((one) => isLate(one, today)).length;
  const count = row.person(followUps.filter(({ isOpen }) => isOpen).length, late);
  const shown = name === '' ? row.nobody : name;
  return (
    <button
      type="button"
      className="follow-row follow-row--person"
      {...rowProps}
      {...(name === '' ? { 'aria-disabled': true } : {})}
    >
      <Named name={name === '' ? `${shown}, ${count}` : `${card.allOf(name)}, ${count}`}>
        <User aria-hidden="true" />
        <bdi className="follow-row__person">{shown}</bdi>
        <span>{count}</span>
        {name !== '' && <ChevronRight className="follow-row__on" aria-hidden="true" />}
      </Named>
    </button>
  );
}
