import { isBlank } from '@shared/lib/blank';
import { useText } from '../../hooks/use-text';
import { NoteCard } from '../../kit/NoteCard';
import { useSessionStore } from '../../state/session-store';
import { useBoardIndex } from '../board-facts';
import { useBoardState } from '../board-store';

/** What keys carry hangs over its place and must not hide it; all of its words stand large above the board. */
const LINES = 2;

/** The paper in the hand. */
export function Carried() {
  const text = useText();
  const carried = useBoardState((state) => state.carried);
  const isByKeyboard = useBoardState((state) => state.carriedBy === 'keyboard');
  const index = useBoardIndex();
  const notes = useSessionStore((store) => store.session?.notes);
  if (carried === null) return null;
  if (carried.kind === 'theme') {
    const entry = index.themeById.get(carried.id);
    if (entry === undefined) return null;
    return (
      <div className="board-lifted-theme">
        <b dir="auto">{isBlank(entry.theme.name) ? text.board.unnamed : entry.theme.name}</b>
        <span>{text.common.notes(entry.notes.length)}</span>
      </div>
    );
  }
  const [first] = carried.ids;
  const note = first === undefined ? undefined : notes?.[first];
  if (note === undefined) return null;
  return (
    <div className="board-lifted-note" data-many={carried.ids.length > 1 || undefined}>
      <NoteCard
        number={note.number}
        text={note.text}
        kind={note.kind}
        isLifted
        {...(isByKeyboard ? { lines: LINES } : {})}
      />
      {carried.ids.length > 1 && <b className="board-lifted-count">{carried.ids.length}</b>}
    </div>
  );
}
