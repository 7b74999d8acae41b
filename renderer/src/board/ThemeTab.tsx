import { useText } from '../hooks/use-text';
import { useBoardState } from './board-store';

interface ThemeTabProps {
  readonly number: number;
  readonly isTarget: boolean;
}

/** The theme's number; while something is held over the theme it grows into a tab that reads on into the name. */
export function ThemeTab({ number, isTarget }: ThemeTabProps) {
  const text = useText();
  const isTheme = useBoardState((state) => state.carried?.kind === 'theme');
  return (
    <p className="board-theme-tab" aria-hidden="true">
      <b>{number}</b>
      {isTarget && <span>{isTheme ? text.board.joinInto : text.board.dropInto}</span>}
    </p>
  );
}
