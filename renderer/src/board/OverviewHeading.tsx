import type { BoardTheme } from '@shared/domain/board-index';
import { isBlank } from '@shared/lib/blank';
import { useText } from '../hooks/use-text';
import { MoveHere } from './MoveHere';
import { ThemeTitle } from './ThemeTitle';

interface OverviewHeadingProps {
  /** Undefined for the unsorted notes. */
  readonly entry: BoardTheme | undefined;
  readonly count: number;
  readonly isContinued: boolean;
}

/** The head of a run of notes: the theme itself where it begins, its number and name where it goes on. */
export function OverviewHeading({ entry, count, isContinued }: OverviewHeadingProps) {
  const text = useText();
  if (entry === undefined) {
    return (
      <p className="board-overview-unsorted">
        {isContinued
          ? `… ${text.board.unsortedHeading}`
          : count === 0
            ? text.board.allSorted
            : text.board.unsorted(count)}
      </p>
    );
  }
  return (
    <div className="board-overview-head">
      <b className="board-overview-number">{entry.number}</b>
      {isContinued ? (
        <span className="board-overview-again" title={entry.theme.name}>
          … <bdi>{isBlank(entry.theme.name) ? text.board.unnamed : entry.theme.name}</bdi>
        </span>
      ) : (
        <ThemeTitle entry={entry} />
      )}
      {!isContinued && <MoveHere entry={entry} />}
    </div>
  );
}
