import type { NoteId } from '@shared/domain/model';
import { useState } from 'react';
import { useText } from '../../hooks/use-text';
import { NoteCard } from '../../kit/NoteCard';
import { PageButtons } from '../../pages/PageButtons';
import { pageOf } from '../../pages/page-of';
import { useSession } from '../../state/session-store';

/** So many notes are shown at once; more have further pages. */
const PAGE_SIZE = 6;

interface SuggestedNotesProps {
  readonly noteIds: readonly NoteId[];
  readonly leftOut: readonly NoteId[];
  onChange(leftOut: readonly NoteId[]): void;
}

/** The notes of one suggestion; a press leaves one out, or takes it in again. */
export function SuggestedNotes({ noteIds, leftOut, onChange }: SuggestedNotesProps) {
  const { board: words, common } = useText();
  const notes = useSession((session) => session.notes);
  const [index, setIndex] = useState(0);
  const { page, pageCount, visible } = pageOf(noteIds, PAGE_SIZE, index);
  const toggle = (id: NoteId) =>
    onChange(leftOut.includes(id) ? leftOut.filter((one) => one !== id) : [...leftOut, id]);
  return (
    <>
      <ul className="suggest-notes">
        {visible.map((id) => {
          const note = notes[id];
          if (note === undefined) return null;
          const isIn = !leftOut.includes(id);
          return (
            <li key={id}>
              <button
                type="button"
                className="suggest-note"
                aria-pressed={isIn}
                aria-label={words.noteLabel(note.number, common.noteKinds[note.kind], note.text)}
                onClick={() => toggle(id)}
              >
                <NoteCard number={note.number} text={note.text} kind={note.kind} />
                <span className="suggest-mark">
                  {isIn ? words.suggest.isIn : words.suggest.isOut}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <PageButtons
        of={{ page, pageCount, showPage: (next) => setIndex(next * PAGE_SIZE) }}
        labels={{ previous: words.previousNotes, next: words.nextNotes }}
      />
    </>
  );
}
