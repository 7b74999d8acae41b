import { useBoardState } from '../board-store';
import { SuggestDialog } from './SuggestDialog';

/** The suggestions, while somebody looks through them. */
export function Suggesting() {
  const isSuggesting = useBoardState((state) => state.isSuggesting);
  return isSuggesting ? <SuggestDialog /> : null;
}
