import type { Note } from '@shared/domain/model';
import { type CSSProperties, useState } from 'react';
import { PageTurner } from '../actions/PageTurner';
import { fitNotes } from '../discuss/note-fit';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { NoteCard } from '../kit/NoteCard';
import './covered.css';

const MOST_COLUMNS = 5;

interface UncoveredNotesProps {
  /** In the order in which they are shown, which tells nobody who wrote what. */
  readonly notes: readonly Note[];
}

/** The notes of a covered lap, all uncovered at once; without numbers, which would tell the sequence. */
export function UncoveredNotes({ notes }: UncoveredNotesProps) {
  const { relay, common } = useText();
  const [frame, space] = useSizeInUnits<HTMLDivElement>({ width: 50, height: 10 });
  const [page, setPage] = useState(0);
  const texts = notes.map((note) => note.text);
  const { columns, size, pages } = fitNotes(texts, space, MOST_COLUMNS);
  const at = Math.min(page, pages.length - 1);
  const shown = pages[at] ?? [];
  const first = shown[0] ?? 0;
  return (
    <div className="uncovered__notes" ref={frame}>
      <ul
        key={at}
        className="uncovered__grid"
        aria-label={relay.covered.uncovered(notes.length)}
        style={{ '--columns': columns } as CSSProperties}
      >
        {shown.map((index, place) => {
          const note = notes[index];
          if (note === undefined) return null;
          return (
            <li key={note.id} style={{ '--place': place } as CSSProperties}>
              <NoteCard
                kind={note.kind}
                text={note.text}
                size={size === 1 ? 'text' : 'large'}
                kindWord={common.noteKinds[note.kind]}
              />
            </li>
          );
        })}
      </ul>
      {pages.length > 1 && (
        <PageTurner
          from={first + 1}
          to={first + shown.length}
          all={notes.length}
          onPrevious={at > 0 ? () => setPage(at - 1) : null}
          onNext={at < pages.length - 1 ? () => setPage(at + 1) : null}
        />
      )}
    </div>
  );
}
