import type { Texts } from '@shared/text';
import type { KeyHint } from '../kit/KeyHints';
import type { BoardView } from './board-store';

export interface HintState {
  readonly view: BoardView['kind'];
  readonly on: 'unsorted' | 'sorted' | 'theme' | 'nothing';
  readonly isCarrying: boolean;
  readonly isPointer: boolean;
  readonly isNaming: boolean;
  readonly isTyping: boolean;
  readonly isMerging: boolean;
  readonly chosenCount: number;
  readonly themeCount: number;
  /** The number of the note that says nearly the same as the one with the focus. */
  readonly likeNumber: number | null;
}

/** The keys worth knowing in a state, the most useful first; never more than fit one line. */
export function hintsFor(state: HintState, text: Texts): KeyHint[] {
  const words = text.board.keys;
  const hint = (keys: string, word: string): KeyHint => ({ keys, word });
  const numbers = state.themeCount > 1 ? `1–${state.themeCount}` : '1';
  const intoTheme = state.themeCount > 0 ? [hint(numbers, words.intoTheme)] : [];
  if (state.isNaming) return [hint(words.enter, words.done), hint(words.escape, words.skip)];
  if (state.isTyping) return [hint(words.enter, words.done), hint(words.escape, words.back)];
  if (state.isCarrying && state.isPointer) return [hint(words.escape, words.putBack)];
  if (state.isCarrying) {
    return [
      hint(words.leftRight, words.where),
      ...intoTheme,
      hint(words.space, words.drop),
      hint(words.escape, words.putBack),
      hint(words.upDown, words.group),
      hint('N', words.newTheme),
    ];
  }
  if (state.isMerging) return [hint(numbers, words.merge), hint(words.escape, words.cancel)];
  if (state.chosenCount > 0) {
    return [
      ...intoTheme,
      hint(
        state.view === 'theme' ? 'S' : 'N',
        state.view === 'theme' ? words.split : words.newTheme,
      ),
      hint('U', words.takeOut),
      hint('X', words.mark),
      hint('C', words.kind),
      hint(words.escape, words.cancel),
    ];
  }
  const like =
    state.likeNumber === null ? [] : [hint('G', text.board.suggest.hint(state.likeNumber))];
  switch (state.on) {
    case 'unsorted':
      return [
        ...like,
        ...intoTheme,
        hint('N', words.newTheme),
        hint(words.space, words.lift),
        hint('X', words.mark),
        hint('E', words.edit),
        hint('C', words.kind),
        hint('>', words.type),
      ];
    case 'sorted':
      return [
        ...like,
        ...intoTheme,
        hint('U', words.takeOut),
        hint('N', words.newTheme),
        ...(state.view === 'theme'
          ? [hint(words.space, words.mark), hint('S', words.split), hint('R', words.rename)]
          : [hint('X', words.mark), hint('T', words.themeOf)]),
        hint('E', words.edit),
        hint('C', words.kind),
      ];
    case 'theme':
      return [
        hint(words.enter, words.open),
        hint('R', words.rename),
        hint('M', words.merge),
        hint(words.space, words.lift),
        hint('>', words.type),
      ];
    case 'nothing':
      return [hint(words.arrows, words.move), hint('>', words.type)];
  }
}
