import { parseBoardInput } from '@shared/domain/board-input';
import { useEffect, useId, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { fieldOf } from '../state/kept-fields';
import { keepText } from '../state/kept-text';
import { focusOn, performMove } from './board-actions';
import { useBoardIndex } from './board-facts';
import { useBoard, useBoardState } from './board-store';

/**
 * The line for typed moves, in the place of the spotlight. It says what will happen before Enter is pressed, stays open
 * for the next move, and closes with Escape.
 */
export function TypedMove() {
  const board = useBoard();
  const text = useText();
  const index = useBoardIndex();
  const typed = useBoardState((state) => state.typed) ?? '';
  const field = useRef<HTMLInputElement>(null);
  const wordsId = useId();
  const kept = fieldOf('typed-move', board.stageId);
  const result = parseBoardInput(typed, index);
  const isEarly = typed.trim() === '' || /^[\s#\d,;tT]*>?$/u.test(typed);

  useEffect(() => {
    field.current?.focus();
  }, []);

  const close = () => {
    board.store.setState({ typed: null });
    keepText(kept, '');
    const { currentId } = board.store.getState();
    focusOn(board, currentId, index.unsorted[0]?.id, index.themes[0]?.theme.id);
  };
  const enter = () => {
    if (!result.ok) {
      announce(text.board.problem(result.error));
      return;
    }
    board.store.setState({ typed: '' });
    void performMove(board, result.value, 'typing');
    keepText(kept, '');
  };
  return (
    <div className="board-typed">
      <input
        ref={field}
        className="board-typed-field"
        value={typed}
        placeholder={text.board.typePlaceholder}
        aria-label={text.board.typeLabel}
        aria-describedby={wordsId}
        aria-invalid={!result.ok && !isEarly}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={(event) => {
          board.store.setState({ typed: event.target.value });
          keepText(kept, event.target.value);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter') enter();
          else return;
          event.preventDefault();
        }}
      />
      <p
        id={wordsId}
        className="board-typed-words"
        data-tone={result.ok ? 'ok' : isEarly ? 'wait' : 'problem'}
      >
        {result.ok
          ? text.board.will(result.value.effect)
          : isEarly
            ? text.board.typeExamples
            : text.board.problem(result.error)}
      </p>
    </div>
  );
}
