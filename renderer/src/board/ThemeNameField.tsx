import { isBlank } from '@shared/lib/blank';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../hooks/use-text';
import { fieldOf } from '../state/kept-fields';
import { dropText, keepText, keptText } from '../state/kept-text';
import { focusOn, nameTheme } from './board-actions';
import { indexNow } from './board-facts';
import { useBoard } from './board-store';

interface ThemeNameFieldProps {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/**
 * Where a theme's name is typed. Enter keeps it and goes on to the next unsorted note; Escape leaves the name as it was;
 * going elsewhere keeps what was typed. No key pressed in here reaches the board.
 */
export function ThemeNameField({ id, number, name }: ThemeNameFieldProps) {
  const board = useBoard();
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = fieldOf('theme-name', id);
  const [typed, setTyped] = useState(() => keptText(kept) || name);
  const isDone = useRef(false);

  useEffect(() => {
    const { current } = field;
    current?.focus();
    /* A name that stands is replaced by the first letter; letters that came back after a crash go on. */
    if (current === null) return;
    const { length } = current.value;
    current.setSelectionRange(keptText(kept) === '' ? 0 : length, length);
  }, [kept]);

  const finish = (keepsName: boolean, movesOn: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    board.store.setState((state) => ({ namingId: state.namingId === id ? null : state.namingId }));
    const letters = keptText(kept);
    if (!keepsName) keepText(kept, '');
    else void nameTheme(board, id, typed).then((isDone) => isDone && dropText(kept, letters));
    if (!movesOn) return;
    /* A name that was given for the first time belongs to sorting: the next note waits. */
    const next = isBlank(name) ? indexNow(board).unsorted[0]?.id : undefined;
    focusOn(board, next, id);
  };

  return (
    <textarea
      dir="auto"
      ref={field}
      className="board-name-field"
      rows={2}
      maxLength={500}
      value={typed}
      placeholder={text.board.nameThisTheme}
      aria-label={text.board.nameOfTheme(number)}
      onChange={(event) => {
        setTyped(event.target.value);
        keepText(kept, event.target.value === name ? '' : event.target.value);
      }}
      onBlur={() => finish(true, false)}
      onKeyDown={(event) => {
        /* Letters are the field's; what works everywhere works here, too. */
        if (!event.ctrlKey && !event.metaKey && !/^F\d+$/u.test(event.key)) event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        finish(event.key === 'Enter', true);
      }}
    />
  );
}
