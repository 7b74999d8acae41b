import type { NoteKind } from '@shared/domain/model';
import { Check, Keyboard, RotateCcw } from 'lucide-react';
import { classNames } from './class-names';
import './seat-rail.css';

export interface SeatRailItem {
  readonly id: string;
  /** What people call each other. */
  readonly name: string;
  readonly fullName: string;
  readonly state: 'has' | 'none' | 'now' | 'skipped' | 'away';
  /** The state in words, read aloud behind the name. */
  readonly stateWord: string;
}

interface SeatRailProps {
  readonly items: readonly SeatRailItem[];
  readonly label: string;
  /** The paper on the seats of those who have written. */
  readonly kind: NoteKind;
  onSelect?(id: string): void;
}

/** From so many people on, names stand in two rows, every second one lower. */
const STAGGER_FROM = 15;

/** People sit along the table's edge at the bottom: who has written, who has the keyboard, who is still to come. */
export function SeatRail({ items, label, kind, onSelect }: SeatRailProps) {
  return (
    <ol
      className={classNames(
        'seat-rail',
        `seat-rail-${kind}`,
        items.length >= STAGGER_FROM && 'seat-rail-staggered',
      )}
      aria-label={label}
    >
      {items.map((item) => (
        <li key={item.id} className={classNames('seat', `seat-${item.state}`)}>
          <button
            type="button"
            title={item.fullName}
            aria-current={item.state === 'now' ? 'true' : undefined}
            onClick={() => onSelect?.(item.id)}
          >
            <span className="seat-mark" aria-hidden="true">
              {item.state === 'now' && <Keyboard />}
              {item.state === 'has' && <Check />}
              {item.state === 'skipped' && <RotateCcw />}
            </span>
            <span className="seat-name">{item.name}</span>
            <span className="visually-hidden">, {item.stateWord}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
