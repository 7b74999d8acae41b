import type { NoteKind } from '@shared/domain/model';
import '../kit/note-card.css';

/** Two slips of paper, one of them written on: decoration that says what to do without a word. */
export function Slips({ kind }: { readonly kind: NoteKind }) {
  return (
    <svg className={`think-slips note-card-${kind}`} viewBox="0 0 300 190" aria-hidden="true">
      <g transform="rotate(-7 90 100)">
        <path className="think-slips__paper" d="M20 30h150v96l-26 26H20z" />
        <path className="think-slips__corner" d="M170 126h-26v26z" />
      </g>
      <g transform="rotate(5 190 90)">
        <path className="think-slips__paper" d="M112 24h164v104l-28 28H112z" />
        <path className="think-slips__corner" d="M276 128h-28v28z" />
        <path
          className="think-slips__ink"
          d="M136 60c14-7 12 8 24 1s12 7 24 0 12 7 24 0 12 6 30-1M136 88c16-7 12 8 24 1s12 7 24 0 12 6 28 0"
        />
      </g>
    </svg>
  );
}
