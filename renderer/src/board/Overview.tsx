import type { BoardIndex } from '@shared/domain/board-index';
import { themeRefOf } from '@shared/domain/board-move';
import { useLayoutEffect, useMemo } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { DROP_ATTRIBUTE } from './board-items';
import { useBoard, useBoardState } from './board-store';
import { dropValue } from './dnd/drop-at-point';
import { NoteItem } from './NoteItem';
import { OverviewHeading } from './OverviewHeading';
import { type OverviewPart, type OverviewSize, overviewLayout } from './overview-layout';
import { unitless } from './unitless';
import { ViewPager } from './ViewPager';

const UNSORTED = '';
const CARD_SIZES = { 1: 'text', 0.8: 'small', 0.6: 'overview' } as const;

/** All notes of the board at once, small, with their numbers: for whoever drags. Reading is done on the board and in a theme. */
export function Overview({ index }: { readonly index: BoardIndex }) {
  const board = useBoard();
  const text = useText();
  const [area, size] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 20 });
  const layout = useMemo(
    () =>
      overviewLayout(size, [
        /* Also without notes: it is where a note leaves its theme. */
        { id: UNSORTED, count: index.unsorted.length },
        ...index.themes.map((entry) => ({ id: entry.theme.id, count: entry.notes.length })),
      ]),
    [index, size],
  );
  const wanted = useBoardState((state) => state.wish?.[0] ?? null);
  const stored = useBoardState((state) => state.overviewPage);
  const page = Math.min(stored, layout.pages.length - 1);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const at = layout.pages.findIndex((columns) =>
      columns.flat().some((part) => holds(index, part, wanted)),
    );
    if (at !== -1) board.store.setState({ overviewPage: at });
  }, [board, index, layout, wanted]);
  const turnTo = (to: number) => board.store.setState({ overviewPage: to });
  return (
    <div className="board-overview" data-size={layout.size}>
      <div
        ref={area}
        className="board-overview-columns"
        style={unitless({ '--board-columns': layout.columns })}
      >
        {(layout.pages[page] ?? []).map((parts) => (
          <div
            key={parts.map((part) => `${part.groupId}:${part.from}`).join(',')}
            className="board-overview-column"
          >
            {parts.map((part) => (
              <Part key={part.groupId + part.from} part={part} index={index} size={layout.size} />
            ))}
          </div>
        ))}
      </div>
      <ViewPager
        words={text.board.page(page + 1, layout.pages.length)}
        onPrevious={page > 0 ? () => turnTo(page - 1) : null}
        onNext={page < layout.pages.length - 1 ? () => turnTo(page + 1) : null}
      />
    </div>
  );
}

const notesOf = (index: BoardIndex, groupId: string) =>
  groupId === UNSORTED ? index.unsorted : (index.themeById.get(groupId)?.notes ?? []);

const holds = (index: BoardIndex, part: OverviewPart, id: string): boolean =>
  (part.groupId === id && !part.isContinued) ||
  notesOf(index, part.groupId)
    .slice(part.from, part.to)
    .some((note) => note.id === id);

interface PartProps {
  readonly part: OverviewPart;
  readonly index: BoardIndex;
  readonly size: OverviewSize;
}

function Part({ part, index, size }: PartProps) {
  const text = useText();
  const entry = index.themeById.get(part.groupId);
  const isTarget = useBoardState((state) =>
    entry === undefined
      ? state.target?.kind === 'unsorted'
      : state.target?.kind === 'theme' && state.target.id === entry.theme.id,
  );
  const drop =
    entry === undefined
      ? dropValue({ kind: 'unsorted' })
      : dropValue({ kind: 'theme', id: entry.theme.id });
  const name =
    entry === undefined
      ? text.board.unsortedHeading
      : text.board.themeLabel(themeRefOf(entry), entry.notes.length);
  const { length } = notesOf(index, part.groupId);
  const isWhole = part.from === 0 && part.to >= length;
  const label = isWhole ? name : `${name}, ${text.board.range(part.from + 1, part.to, length)}`;
  return (
    <section
      className="board-overview-part"
      aria-label={label}
      data-target={isTarget || undefined}
      {...{ [DROP_ATTRIBUTE]: drop }}
    >
      <OverviewHeading entry={entry} count={index.unsorted.length} isContinued={part.isContinued} />
      <ol>
        {notesOf(index, part.groupId)
          .slice(part.from, part.to)
          .map((note) => (
            <NoteItem
              key={note.id}
              id={note.id}
              number={note.number}
              text={note.text}
              kind={note.kind}
              themeId={note.themeId}
              lines={2}
              size={CARD_SIZES[size]}
            />
          ))}
      </ol>
    </section>
  );
}
