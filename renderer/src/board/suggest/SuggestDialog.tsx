import { themeRefOf } from '@shared/domain/board-move';
import { type Suggestion, suggestionsFor } from '@shared/domain/board-suggest';
import { useEffect, useRef, useState } from 'react';
import { useRoomSize } from '../../hooks/use-room-size';
import { useText } from '../../hooks/use-text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { useSession } from '../../state/session-store';
import { indexNow, useBoardIndex } from '../board-facts';
import { useBoard } from '../board-store';
import { acceptSuggestion } from './accept-suggestion';
import { likenessOf } from './likeness-of';
import { SuggestedNotes } from './SuggestedNotes';
import './suggest.css';

/** Below this height, in room units, two notes beside each other are as much as there is room for. */
const DEEP_ROOM = 26;

/** Notes that may belong together, one group after the other. Nothing is grouped without a yes. */
export function SuggestDialog() {
  const board = useBoard();
  const index = useBoardIndex();
  const { board: words, common } = useText();
  const suggestions = useSuggestions();
  const isDeep = useRoomSize().high < DEEP_ROOM;
  const [at, setAt] = useState(0);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const primary = useRef<HTMLButtonElement>(null);
  const isOver = suggestions !== null && at >= suggestions.length;
  /* The button that led here may be gone, and the focus with it. */
  useEffect(() => {
    if (isOver) primary.current?.focus();
  }, [isOver]);
  const close = () => board.store.setState({ isSuggesting: false });
  if (suggestions === null) return null;
  const suggestion = suggestions[at];
  const theme = index.themeById.get(suggestion?.themeId ?? '');
  const goOn = () => {
    setLeftOut([]);
    setAt(at + 1);
  };
  const ids = suggestion?.noteIds.filter((id) => !leftOut.includes(id)) ?? [];
  const isEnough = ids.length >= (theme === undefined ? 2 : 1);
  const accept = async () => {
    if (isEnough && (await acceptSuggestion(board, ids, theme?.theme.id ?? null))) goOn();
  };
  const yes = theme === undefined ? words.suggest.yes : words.suggest.yesInto(theme.number);
  return (
    <Dialog
      title={
        suggestion === undefined
          ? words.suggest.title
          : theme === undefined
            ? words.suggest.together
            : words.suggest.into(themeRefOf(theme))
      }
      closeLabel={common.close}
      size="wide"
      {...(isDeep && suggestion !== undefined ? { className: 'suggest--deep' } : {})}
      onClose={close}
      actions={
        <>
          {suggestion !== undefined && (
            <span className="suggest-count">{words.page(at + 1, suggestions.length)}</span>
          )}
          {suggestion !== undefined && <Button onClick={goOn}>{words.suggest.no}</Button>}
          <Button
            ref={primary}
            variant="primary"
            keyHint={words.keys.enter}
            aria-disabled={(suggestion !== undefined && !isEnough) || undefined}
            onClick={() => (suggestion === undefined ? close() : void accept())}
          >
            {suggestion === undefined ? common.close : yes}
          </Button>
        </>
      }
    >
      <p className="suggest-lead" aria-live="polite">
        {suggestion !== undefined
          ? words.suggest.lead
          : suggestions.length === 0
            ? words.suggest.none
            : words.suggest.thatWasAll}
      </p>
      {suggestion !== undefined && (
        <SuggestedNotes
          key={at}
          noteIds={suggestion.noteIds}
          leftOut={leftOut}
          isDeep={isDeep}
          onChange={setLeftOut}
        />
      )}
    </Dialog>
  );
}

/** What may belong together on the board as it was when it was asked for; null until that is known. */
function useSuggestions(): readonly Suggestion[] | null {
  const board = useBoard();
  const locale = useSession((session) => session.meta.locale);
  const [suggestions, setSuggestions] = useState<readonly Suggestion[] | null>(null);
  useEffect(() => {
    const index = indexNow(board);
    void likenessOf(index, locale).then((likeness) =>
      setSuggestions(suggestionsFor(index, likeness)),
    );
  }, [board, locale]);
  return suggestions;
}
