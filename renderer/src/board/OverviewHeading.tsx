import type { BoardTheme } from '@shared/domain/board-index';
import { useText } from '../hooks/use-text';
import { MoveHere } from './MoveHere';
import { ThemeTitle } from './ThemeTitle';

interface OverviewHeadingProps {
  /** Undefined for the unsorted notes. */
  readonly entry: BoardTheme | undefined;
  readonly count: number;
  readonly isContinued: boolean;
}

/** The head of a run of notes: the theme itself where it begins, only its number where it goes on. */
export function OverviewHeading({ entry, count, isContinued }: OverviewHeadingProps) {
  const text = useText();
  if (entry === undefined) {
    return (
      <p className="board-overview-unsorted">
        {isContinued ? '…' : count === 0 ? text.board.allSorted : text.board.unsorted(count)}
      </p>
    );
  }
  return (
    <div className="board-overview-head">
      <b className="board-overview-number">{entry.number}</b>
      {isContinued ? <span>…</span> : <ThemeTitle entry={entry} />}
      {!isContinued && <MoveHere entry={entry} />}
    </div>
  );
}
