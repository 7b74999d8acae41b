import type { BoardTheme } from '@shared/domain/board-index';
import { themeRefOf } from '@shared/domain/board-move';
import { ArrowLeft, Scissors } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { announce } from '../state/app-store';
import { focusOn, makeTheme, showView } from './board-actions';
import { useBoard, useBoardState } from './board-store';
import { NoteItem } from './NoteItem';
import { ThemeTitle } from './ThemeTitle';
import { MOST_ON_A_PAGE, useNotesThatFit } from './use-notes-that-fit';
import { ViewPager } from './ViewPager';

/** One theme over the whole wall, all its notes readable from the back; the place to split it. */
export function ThemeView({ entry }: { readonly entry: BoardTheme }) {
  const board = useBoard();
  const text = useText();
  const { id } = entry.theme;
  const [area, size] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 16 });
  const list = useRef<HTMLOListElement>(null);
  /** Where each page begins; the last one is shown. */
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const start = Math.min(starts.at(-1) ?? 0, Math.max(0, entry.notes.length - 1));
  const chosenCount = useBoardState((state) => state.chosen.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an object of its own for each state that has to be measured anew.
  const key = useMemo(() => ({}), [entry.notes, start, size]);
  const candidates = entry.notes.slice(start, start + MOST_ON_A_PAGE);
  const isWhole = start === 0 && candidates.length === entry.notes.length;
  const fit = useNotesThatFit(list, key, isWhole);
  const shown = candidates.slice(0, fit.count);
  const end = start + shown.length;

  const goNext = () => setStarts([...starts, end]);
  const goBack = () => setStarts(starts.length > 1 ? starts.slice(0, -1) : [0]);
  const split = () => {
    if (chosenCount > 0) {
      void makeTheme(board);
      return;
    }
    announce(text.board.splitHint);
    focusOn(board, shown[0]?.id);
  };
  return (
    <section
      className="board-one"
      aria-label={text.board.themeLabel(themeRefOf(entry), entry.notes.length)}
    >
      <header className="board-one-head">
        <b className="board-one-number">{entry.number}</b>
        <ThemeTitle entry={entry} />
        <span className="board-one-count">{text.common.notes(entry.notes.length)}</span>
        <div className="board-one-acts">
          <Button
            size="small"
            icon={Scissors}
            keyHint="S"
            aria-disabled={chosenCount === 0 || undefined}
            title={chosenCount === 0 ? text.board.splitHint : undefined}
            onClick={split}
          >
            {chosenCount === 0 ? text.board.split : text.board.splitCount(chosenCount)}
          </Button>
          <Button
            size="small"
            icon={ArrowLeft}
            keyHint={text.board.keys.escape}
            onClick={() => {
              showView(board, 'board');
              focusOn(board, id);
            }}
          >
            {text.common.back}
          </Button>
        </div>
      </header>
      <div ref={area} className="board-one-area">
        <ol ref={list} className="board-one-notes" data-size={fit.size}>
          {shown.map((note) => (
            <NoteItem
              key={note.id}
              id={note.id}
              number={note.number}
              text={note.text}
              kind={note.kind}
              themeId={id}
              size={fit.size}
              isFixed
            />
          ))}
        </ol>
      </div>
      <ViewPager
        words={text.board.range(start + 1, end, entry.notes.length)}
        onPrevious={start > 0 ? goBack : null}
        onNext={end < entry.notes.length ? goNext : null}
      />
    </section>
  );
}
