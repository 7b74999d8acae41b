import type { NoteId } from '@shared/domain/model';
import { useState } from 'react';
import { useText } from '../../hooks/use-text';
import { Named } from '../../kit/Named';
import { NoteCard } from '../../kit/NoteCard';
import { PageButtons } from '../../pages/PageButtons';
import { pageOf } from '../../pages/page-of';
import { useSession } from '../../state/session-store';

/** So many notes are shown at once; more have further pages. */
const PAGE_SIZE = 6;
const DEEP_PAGE_SIZE = 2;
/** The board and the button's name have the whole of a note that is longer. */
const MOST_LINES = 4;
const DEEP_MOST_LINES = 3;

interface SuggestedNotesProps {
  readonly noteIds: readonly NoteId[];
  readonly leftOut: readonly NoteId[];
  /** Letters are so large that two notes fill a page. */
  readonly isDeep: boolean;
  onChange(leftOut: readonly NoteId[]): void;
}

/** The notes of one suggestion; a press leaves one out, or takes it in again. */
export function SuggestedNotes({ noteIds, leftOut, isDeep, onChange }: SuggestedNotesProps) {
  const { board: words, common } = useText();
  const notes = useSession((session) => session.notes);
  const [index, setIndex] = useState(0);
  const pageSize = isDeep ? DEEP_PAGE_SIZE : PAGE_SIZE;
  const { page, pageCount, visible } = pageOf(noteIds, pageSize, index);
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
                onClick={() => toggle(id)}
              >
                <Named name={words.noteLabel(note.number, common.noteKinds[note.kind], note.text)}>
                  <NoteCard
                    number={note.number}
                    text={note.text}
                    kind={note.kind}
                    lines={isDeep ? DEEP_MOST_LINES : MOST_LINES}
                  />
                  <span className="suggest-mark">
                    {isIn ? words.suggest.isIn : words.suggest.isOut}
                  </span>
                </Named>
              </button>
            </li>
          );
        })}
      </ul>
      <PageButtons
        of={{ page, pageCount, showPage: (next) => setIndex(next * pageSize) }}
        labels={{ previous: words.previousNotes, next: words.nextNotes }}
      />
    </>
  );
}
