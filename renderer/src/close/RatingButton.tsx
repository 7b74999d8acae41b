import { averageOf, ratingsOf } from '@shared/domain/ratings';
import { Star } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { RatingPanel } from './RatingPanel';
import { averageWords } from './rating-words';

/** Opens the question whether it was worth the time; afterwards it tells what the room said. */
export function RatingButton() {
  const texts = useText();
  const words = texts.close.rating;
  const [isOpen, keepOpen] = useKeptText(fieldOf('rating-dialog'));
  const session = useSession((open) => open);
  const ratings = ratingsOf(session);
  const average = averageOf(ratings);
  return (
    <>
      <Button icon={Star} onClick={() => keepOpen('open')}>
        {average === null
          ? words.question
          : words.summary(averageWords(average, texts), ratings.length)}
      </Button>
      {isOpen !== '' && (
        <Dialog
          title={words.question}
          closeLabel={texts.common.close}
          size="wide"
          onClose={() => keepOpen('')}
        >
          <RatingPanel onLeave={() => keepOpen('')} />
        </Dialog>
      )}
    </>
  );
}
