import { themeRefOf } from '@shared/domain/board-move';
import { isBlank } from '@shared/lib/blank';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { Menu } from '../kit/Menu';
import { NoteMark } from '../kit/NoteMark';
import { useSession } from '../state/session-store';
import { useBoardIndex } from './board-facts';
import { kindMenuItems, noteMenuItems } from './board-menus';
import { useBoard, useBoardState } from './board-store';
import { ThemeMenuButton } from './ThemeMenuButton';

/** The note that is being read, chosen or carried, large enough for the back row; or the theme that has the focus. */
export function Spotlight() {
  const board = useBoard();
  const text = useText();
  const index = useBoardIndex();
  const notes = useSession((session) => session.notes);
  const currentId = useBoardState((state) => state.currentId);
  const mergingId = useBoardState((state) => state.mergingId);
  const note = currentId === null ? undefined : notes[currentId];
  const theme = index.themeById.get(mergingId ?? currentId ?? '');
  if (mergingId !== null && theme !== undefined) {
    return (
      <div className="board-spot-frame">
        <b className="board-spot-theme">{theme.number}</b>
        <Words>{text.board.mergeWhich(themeRefOf(theme))}</Words>
      </div>
    );
  }
  if (note !== undefined && note.stageId === board.stageId) {
    return (
      <div className="board-spot-frame">
        <Menu
          label={text.board.recolour}
          items={kindMenuItems(board, note, text)}
          className="board-kind-menu"
        >
          <NoteMark kind={note.kind} label={text.common.noteKinds[note.kind]} />
        </Menu>
        <Words whole={note.text}>
          <span className="board-spot-number">{note.number}</span>
          <bdi>{note.text}</bdi>
        </Words>
        <Menu
          label={text.board.noteMenu(note.number)}
          items={noteMenuItems(board, note, index.themes.length, text)}
          className="board-note-menu"
        >
          <Ellipsis aria-hidden="true" />
        </Menu>
      </div>
    );
  }
  if (theme !== undefined) {
    return (
      <div className="board-spot-frame">
        <b className="board-spot-theme">{theme.number}</b>
        <Words>
          <bdi>{isBlank(theme.theme.name) ? text.board.unnamed : theme.theme.name}</bdi>
        </Words>
        <ThemeMenuButton entry={theme} />
      </div>
    );
  }
  return (
    <Words>
      {index.unsorted.length > 0 || index.themes.length === 0
        ? text.board.title
        : text.board.sortedInto(index.themes.length)}
    </Words>
  );
}

interface WordsProps {
  readonly children: ReactNode;
  /** All words, where they may be cut off; the key that edits the note shows them, too. */
  readonly whole?: string;
}

/** At the size of a spotlight where two lines are enough, else smaller: the head's height never changes. */
function Words({ children, whole }: WordsProps) {
  const words = useRef<HTMLHeadingElement>(null);
  const fit = useCallback(() => {
    const element = words.current;
    if (element === null) return;
    for (const size of ['large', 'medium', 'small', 'least']) {
      element.dataset.size = size;
      if (element.scrollHeight <= element.clientHeight + 1) return;
    }
  }, []);
  useLayoutEffect(fit);
  /* Another size of the window or of the text asks for another size of the words. */
  useEffect(() => {
    if (words.current === null) return;
    const observer = new ResizeObserver(fit);
    observer.observe(words.current);
    return () => observer.disconnect();
  }, [fit]);
  return (
    <h1 ref={words} className="board-spot" data-size="large" title={whole}>
      {children}
    </h1>
  );
}
