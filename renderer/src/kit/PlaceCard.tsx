import type { ReactNode } from 'react';
import './place-card.css';

/** A folded name card on the table: who gets the keyboard now. */
export function PlaceCard({ above, name }: { readonly above: ReactNode; readonly name: string }) {
  return (
    <div className="place-card">
      <svg viewBox="0 0 1000 310" preserveAspectRatio="none" aria-hidden="true">
        <path className="place-card-side" d="M918 6 984 276 930 304Z" />
        <path className="place-card-front" d="M72 6H918L930 304H60Z" />
        <path className="place-card-table" d="M0 305H1000" />
      </svg>
      <p className="place-card-above">{above}</p>
      <p className="place-card-name">{name}</p>
    </div>
  );
}
