import type { NoteKind } from '@shared/domain/model';
import { Check, Ellipsis, Keyboard, RotateCcw } from 'lucide-react';
import { type CSSProperties, useRef } from 'react';
import { classNames } from './class-names';
import { partsOfName } from './name-parts';
import { useSeatFit } from './use-seat-fit';
import { useToldSeat } from './use-told-seat';
import { VisuallyHidden } from './VisuallyHidden';
import './seat-rail.css';

export interface SeatRailItem {
  readonly id: string;
  /** What people call each other. */
  readonly name: string;
  readonly fullName: string;
  readonly state: 'has' | 'none' | 'now' | 'skipped' | 'away';
  /** Has not written anything yet: a mark of its own on the seat, unless the person has the keyboard. */
  readonly isQuiet?: boolean;
  /** The state in words, read aloud behind the name, and shown with the full name under the hand or the focus. */
  readonly stateWord: string;
}

interface SeatRailProps {
  readonly items: readonly SeatRailItem[];
  readonly label: string;
  /** The paper on the seats of those who have written. */
  readonly kind: NoteKind;
  /** Without it the seats only show how things stand. */
  onSelect?(id: string): void;
}

/** People sit along the table's edge at the bottom: who has written, who has the keyboard, who is still to come. */
export function SeatRail({ items, label, kind, onSelect }: SeatRailProps) {
  const rail = useRef<HTMLOListElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const namesKey = items.map((item) => `${item.state}:${item.name}`).join('/');
  const fit = useSeatFit(namesKey, rail, ruler);
  const seats = useToldSeat();
  const names = items.map((item) => item.name);
  const told = items.find((item) => item.id === seats.toldId);
  return (
    <div className={classNames('seat-rail-frame', `seat-rail-${kind}`)}>
      {told !== undefined && (
        <p className="seat-rail-told" aria-hidden="true">
          <bdi>{told.fullName}</bdi> {told.stateWord}
        </p>
      )}
      <ol
        ref={rail}
        className={classNames('seat-rail', fit.rows === 2 && 'seat-rail-staggered')}
        aria-label={label}
        {...(fit.widest !== null && {
          style: { '--seat-widest': `${fit.widest}px` } as CSSProperties,
        })}
      >
        {items.map((item, index) => (
          <Seat
            key={item.id}
            item={item}
            parts={fit.widest === null ? [item.name, ''] : partsOfName(item.name, names)}
            shift={fit.shifts[index] ?? 0}
            onTold={seats.tell}
            onPassed={seats.tellForAWhile}
            {...(onSelect && { onSelect })}
          />
        ))}
      </ol>
      <div ref={ruler} className="seat-rail-ruler" aria-hidden="true">
        {items.map((item) => (
          <span key={item.id} className={`seat-${item.state}`} data-name={item.name} />
        ))}
      </div>
    </div>
  );
}

interface SeatProps {
  readonly item: SeatRailItem;
  /** The name's beginning, which gives way first, and the end that tells it from another one. */
  readonly parts: readonly [begin: string, end: string];
  readonly shift: number;
  /** Tells everything about this seat, or nothing any more. */
  onTold(id: string | null): void;
  /** Tells it for a while: a hand came by. */
  onPassed(id: string): void;
  onSelect?(id: string): void;
}

function Seat({ item, parts: [begin, end], shift, onTold, onPassed, onSelect }: SeatProps) {
  const { id, name, fullName, state, stateWord, isQuiet = false } = item;
  const isNow = state === 'now';
  const face = (
    <>
      <span className="seat-mark" aria-hidden="true">
        {isNow && <Keyboard />}
        {state === 'has' && <Check />}
        {isQuiet && !isNow && <Ellipsis />}
        {state === 'skipped' && !isQuiet && <RotateCcw />}
      </span>
      <span
        className="seat-name"
        dir="auto"
        style={shift === 0 ? undefined : ({ '--seat-shift': `${shift}px` } as CSSProperties)}
      >
        {end === '' ? (
          <span>{name}</span>
        ) : (
          <>
            <VisuallyHidden>{name}</VisuallyHidden>
            <span className="seat-name-begin" aria-hidden="true">
              {begin}
            </span>
            <span aria-hidden="true">{end}</span>
          </>
        )}
      </span>
      <span className="visually-hidden">, {stateWord}</span>
    </>
  );
  return (
    <li
      className={classNames('seat', `seat-${state}`)}
      onPointerMove={() => onPassed(id)}
      onPointerLeave={() => onTold(null)}
      {...(!onSelect && { title: fullName, 'aria-current': isNow ? ('true' as const) : undefined })}
    >
      {onSelect ? (
        <button
          type="button"
          className="seat-face"
          title={fullName}
          aria-current={isNow ? 'true' : undefined}
          onClick={() => onSelect(id)}
          onFocus={() => onTold(id)}
          onBlur={() => onTold(null)}
        >
          {face}
        </button>
      ) : (
        <div className="seat-face">{face}</div>
      )}
    </li>
  );
}
