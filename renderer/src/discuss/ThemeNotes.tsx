import type { Note } from '@shared/domain/model';
import { Maximize2, Minimize2 } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import { createPortal } from 'react-dom';
import { PageTurner } from '../actions/PageTurner';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { NoteCard } from '../kit/NoteCard';
import { fitNotes } from './note-fit';
import './theme-notes.css';

interface ThemeNotesProps {
  readonly notes: readonly Note[];
  readonly mostColumns: number;
  /** Where the buttons for the pages go; under the notes without it. */
  readonly turnerPlace?: HTMLElement | null;
  /** Gives all notes the whole page, and takes it away again; null where there is nothing to gain. */
  readonly onRead?: (() => void) | null;
  readonly isReading?: boolean;
}

/** The notes as they were said, large enough for the back row; more than fit are on further pages. */
export function ThemeNotes({
  notes,
  mostColumns,
  turnerPlace,
  onRead = null,
  isReading = false,
}: ThemeNotesProps) {
  const texts = useText();
  const [frame, space] = useSizeInUnits<HTMLDivElement>({ width: 25, height: 10 });
  const [page, setPage] = useState(0);
  const fit = fitNotes(
    notes.map((note) => note.text),
    space,
    mostColumns,
    turnerPlace === undefined,
  );
  const pageIndex = Math.min(page, fit.pages.length - 1);
  /* Beside long answers there may be no place for a note; all of them can be given the whole page. */
  const shown = onRead !== null && !isReading && !fit.isWhole ? [] : (fit.pages[pageIndex] ?? []);
  const first = shown[0] ?? 0;
  const turner = (
    <>
      {fit.pages.length > 1 && shown.length > 0 && (
        <PageTurner
          from={first + 1}
          to={first + shown.length}
          all={notes.length}
          onPrevious={pageIndex > 0 ? () => setPage(pageIndex - 1) : null}
          onNext={pageIndex < fit.pages.length - 1 ? () => setPage(pageIndex + 1) : null}
        />
      )}
      {onRead !== null && (isReading || fit.pages.length > 1 || !fit.isWhole) && (
        <Button
          className="theme-notes__all"
          icon={isReading ? Minimize2 : Maximize2}
          onClick={onRead}
        >
          {isReading ? texts.time.backToTheme : texts.time.allNotes(notes.length)}
        </Button>
      )}
    </>
  );
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
      {turnerPlace === undefined ? turner : turnerPlace && createPortal(turner, turnerPlace)}
    </div>
  );
}
