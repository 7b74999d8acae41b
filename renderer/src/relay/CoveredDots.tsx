import { NOTE_MAX_LENGTH } from '@shared/domain/model';
import { noteLength, tidyNoteText } from '@shared/domain/note-text';

/** A dot stands for so many characters: how much is told, how long the words are is not. */
const CHARACTERS_A_DOT = 5;
const DOTS = Math.ceil(NOTE_MAX_LENGTH / CHARACTERS_A_DOT);

/** How many dots a text shows, of those that a full note has. */
const dotsOf = (text: string): number =>
  Math.min(DOTS, Math.ceil(noteLength(tidyNoteText(text)) / CHARACTERS_A_DOT));

/** A note that nobody reads yet: dots that say how much is written, and nothing of what. */
export function CoveredDots({ text }: { readonly text: string }) {
  const filled = dotsOf(text);
  return (
    <span className="covered-dots" aria-hidden="true">
      {Array.from({ length: DOTS }, (_, dot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place.
        <i key={dot} data-filled={dot < filled || undefined} />
      ))}
    </span>
  );
}
