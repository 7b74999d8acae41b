import { allDotsOf, mostDotsOn } from '@shared/domain/ballot';
import type { Stage } from '@shared/domain/model';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { BallotComplete } from './BallotComplete';
import { type BallotView, themeChoicesOf } from './ballot-view';
import { CountedThemes } from './CountedThemes';
import { HandsPrompt } from './HandsPrompt';

interface HandsCountProps {
  readonly stage: Stage;
  readonly view: BallotView;
}

/** Theme by theme the room shows fingers and one person types the sum; until all are in, a sum is only a tick. */
export function HandsCount({ stage, view }: HandsCountProps) {
  const texts = useText();
  const session = useSession((whole) => whole);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { ballot } = view;
  const choices = themeChoicesOf(session, stage.id, texts);
  const isCounted = (id: string) => id in ballot.counts;
  const now = choices.find(({ id }) => id === chosenId) ?? choices.find(({ id }) => !isCounted(id));
  const isLast = choices.every(({ id }) => isCounted(id) || id === now?.id);
  return (
    <div className="ballot">
      <div className="ballot-hands">
        {now === undefined ? (
          <BallotComplete stage={stage} view={view} />
        ) : (
          <HandsPrompt
            key={now.id}
            stageId={stage.id}
            theme={now}
            dots={ballot.dots}
            all={allDotsOf(session, ballot)}
            most={mostDotsOn(session, ballot, now.id)}
            isCounted={isCounted(now.id)}
            isLast={isLast}
            onCounted={() => setChosenId(null)}
          />
        )}
        <CountedThemes
          choices={choices}
          isCounted={isCounted}
          nowId={now?.id ?? null}
          onChoose={setChosenId}
        />
      </div>
    </div>
  );
}
