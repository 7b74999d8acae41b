import type { Note } from '@shared/domain/model';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { PageTurner } from '../actions/PageTurner';
import { fitNotes, type NoteFit, noteHeight } from '../discuss/note-fit';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { NoteCard } from '../kit/NoteCard';
import './covered.css';

const MOST_COLUMNS = 5;
/** What turns the pages stands in the row of the ways on and takes no height of the notes, for which it is reckoned. */
const TURNER_HEIGHT = 2.6;
const GAP = 0.6;

interface Space {
  readonly width: number;
  readonly height: number;
}

/** All notes at once where they fit; else on pages, in no more columns than let the longest note be read whole. */
function layOut(texts: readonly string[], space: Space): NoteFit {
  const all = fitNotes(texts, space, MOST_COLUMNS);
  if (all.pages.length === 1) return all;
  const height = space.height + TURNER_HEIGHT;
  for (let most = MOST_COLUMNS; most > 1; most -= 1) {
    const paged = fitNotes(texts, { ...space, height }, most);
    const paper = (space.width - GAP * (paged.columns - 1)) / paged.columns;
    const isWhole = texts.every((text) => noteHeight(text, paper, paged.size) <= space.height);
    if (isWhole && paged.pages.length > 1) return paged;
  }
  return fitNotes(texts, { ...space, height }, 1);
}

interface UncoveredNotesProps {
  /** In the order in which they are shown, which tells nobody who wrote what. */
  readonly notes: readonly Note[];
  /** What they are, in words. */
  readonly label: string;
  /** The ways on, beside what turns the pages. */
  readonly children: ReactNode;
}

/** The notes of a covered lap, all uncovered at once; without numbers, which would tell the sequence. */
export function UncoveredNotes({ notes, label, children }: UncoveredNotesProps) {
  const { common } = useText();
  const [frame, space] = useSizeInUnits<HTMLDivElement>({ width: 50, height: 8 });
  const [page, setPage] = useState(0);
  const { columns, size, pages } = layOut(
    notes.map((note) => note.text),
    space,
  );
  const at = Math.min(page, pages.length - 1);
  const shown = pages[at] ?? [];
  const first = shown[0] ?? 0;
  return (
    <>
      <div className="uncovered__notes" ref={frame}>
        <ul
          key={at}
          className="uncovered__grid"
          aria-label={label}
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
      </div>
      <div className="uncovered__foot">
        {children}
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
    </>
  );
}
