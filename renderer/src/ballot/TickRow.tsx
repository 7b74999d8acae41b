import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RowList } from '../hooks/use-row-list';
import { isLongName } from './long-name';
import { rowOf } from './row-keys';

interface TickRowProps {
  readonly list: RowList<HTMLOListElement>;
  readonly id: string;
  readonly name: string;
  /** The whole of a name that is shown shorter. */
  readonly title: string;
  readonly isNow: boolean;
  readonly isDone: boolean;
  /** In the box as long as it has no tick. */
  readonly before?: ReactNode;
  /** How it stands, for those who do not see the tick. */
  readonly spoken: string;
  readonly children?: ReactNode;
}

/** A line of what has been counted, or of who is in: its tick and its name, and never where dots went. */
export function TickRow(props: TickRowProps) {
  const { id, name, isDone } = props;
  return (
    <li>
      <button
        type="button"
        className="ballot-row ballot-row--tick"
        title={props.title}
        aria-current={props.isNow ? 'true' : undefined}
        {...rowOf(props.list, id)}
      >
        <span className="ballot-tick" data-done={isDone || undefined}>
          {isDone ? <Check aria-hidden="true" /> : props.before}
        </span>
        <span className="ballot-row__name" data-long={isLongName(name) || undefined}>
          <bdi>{name}</bdi>
        </span>
        {props.children}
        <span className="visually-hidden">, {props.spoken}</span>
      </button>
    </li>
  );
}
