import type { Review } from '@shared/domain/model';
import { useIsCleanView } from '../displays/displays-store';
import { useText } from '../hooks/use-text';
import { KeyHints } from '../kit/KeyHints';
import { outcomesFor } from './use-review-keys';

/** The way through a card by keyboard: a figure, a sentence, Enter, a letter, Enter. */
export function ReviewHints({ review }: { readonly review: Review }) {
  const { keys: words } = useText().review;
  if (useIsCleanView()) return null;
  return (
    <KeyHints
      hints={[
        { keys: `1–${outcomesFor(review).length}`, word: words.answer },
        { keys: words.enter, word: words.sentence },
        ...(review.subject === 'action' ? [{ keys: 'K C S G', word: words.follows }] : []),
        { keys: words.enter, word: words.next },
      ]}
    />
  );
}
