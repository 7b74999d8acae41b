import type { Note } from '@shared/domain/model';
import { type CSSProperties, useState } from 'react';
import { PageTurner } from '../actions/PageTurner';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { NoteCard } from '../kit/NoteCard';
import { fitNotes } from './note-fit';
import './theme-notes.css';

interface ThemeNotesProps {
  readonly notes: readonly Note[];
  readonly mostColumns: number;
}

/** The notes as they were said, large enough for the back row; more than fit are on further pages. */
export function ThemeNotes({ notes, mostColumns }: ThemeNotesProps) {
  const texts = useText();
  const [frame, space] = useSizeInUnits<HTMLDivElement>({ width: 25, height: 10 });
  const [page, setPage] = useState(0);
  const fit = fitNotes(
    notes.map((note) => note.text),
    space,
    mostColumns,
  );
  const pageIndex = Math.min(page, fit.pages.length - 1);
  const shown = fit.pages[pageIndex] ?? [];
  const first = shown[0] ?? 0;
  return (
    <div className="theme-notes" ref={frame}>
      {notes.length === 0 && <p className="theme-notes__none">{texts.discuss.noNotes}</p>}
      <ul
        className="theme-notes__grid"
        aria-label={texts.discuss.notesName}
        style={{ '--columns': fit.columns } as CSSProperties}
      >
        {shown.map((index) => {
          const note = notes[index];
          if (note === undefined) return null;
          return (
            <li key={note.id}>
              <NoteCard
                kind={note.kind}
                text={note.text}
                size={fit.size === 1 ? 'text' : 'large'}
                kindWord={texts.common.noteKinds[note.kind]}
              />
            </li>
          );
        })}
      </ul>
      {fit.pages.length > 1 && (
        <PageTurner
          from={first + 1}
          to={first + shown.length}
          all={notes.length}
          onPrevious={pageIndex > 0 ? () => setPage(pageIndex - 1) : null}
          onNext={pageIndex < fit.pages.length - 1 ? () => setPage(pageIndex + 1) : null}
        />
      )}
    </div>
  );
}
