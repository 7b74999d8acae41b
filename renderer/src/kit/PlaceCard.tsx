import type { CSSProperties, ReactNode } from 'react';
import './place-card.css';

/** Shorter names do not grow any further: the card is as high as it is. */
const FEWEST_LETTERS = 8;

interface PlaceCardProps {
  readonly above: ReactNode;
  readonly name: string;
  /** The name is the heading of its screen. */
  readonly isHeading?: boolean;
}

/** A folded name card on the table: who gets the keyboard now. The longer the name, the smaller its letters. */
export function PlaceCard({ above, name, isHeading = false }: PlaceCardProps) {
  const Name = isHeading ? 'h1' : 'p';
  const letters = Math.max(FEWEST_LETTERS, [...name].length);
  return (
    <div className="place-card" style={{ '--letters': letters } as CSSProperties}>
      <svg viewBox="0 0 1000 322" preserveAspectRatio="none" aria-hidden="true">
        <path className="place-card-table" d="M-56 320H1108" />
        <path className="place-card-side" d="M985 2 1052 290 1000 320Z" />
        <path className="place-card-front" d="M14 2H986L1000 320H0Z" />
      </svg>
      <p className="place-card-above">{above}</p>
      <Name className="place-card-name" dir="auto">
        {name}
      </Name>
    </div>
  );
}
