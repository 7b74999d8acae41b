import { missingIn } from '@shared/domain/missing';
import { countsOf, presentPeopleOf } from '@shared/domain/selectors';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { StageFrame } from '../run/StageFrame';
import type { StageProps } from '../run/stage-props';
import { useSession } from '../state/session-store';
import { CelebrationLine } from './CelebrationLine';
import { CelebrationPart } from './CelebrationPart';
import { CloseButtons } from './CloseButtons';
import { closedWords } from './closed-words';
import './close-stage.css';
import { explainedWinsOf, winsOf } from '@shared/domain/wins';
import { FollowUpLine } from './FollowUpLine';
import { MissingList } from './MissingList';
import { RatingButton } from './RatingButton';
import { RatingPanel } from './RatingPanel';
import { Streamers } from './Streamers';
import { useCelebration } from './use-celebration';
import { WinsWall } from './WinsWall';

const COUNTED = ['people', 'notes', 'themes', 'decisions', 'actions'] as const;
const COUNTED_IN_CLOSE_UP = ['notes', 'themes', 'actions'] as const;
/** Two rows of two: the wall of wins keeps the larger part of the screen. */
const MOST_MISSING = 4;
/** Where letters are very large, the wall and what is missing take turns. */
const MOST_IN_CLOSE_UP = 2;
const PARTS = ['wins', 'missing', 'celebration', 'rating'] as const;
type Part = (typeof PARTS)[number];

/** Thanks, the numbers of the morning, what the room is proud of, and what it may still want to settle. */
export function CloseStage({ stage }: StageProps) {
  const allTexts = useText();
  const texts = allTexts.close;
  const session = useSession((open) => open);
  const locale = useLocale();
  const today = useToday();
  const { closedAt } = session.meta;
  const closed = closedAt === null ? null : closedWords(closedAt, today, locale, allTexts);
  const people = presentPeopleOf(session).length;
  const counts = { ...countsOf(session), people };
  /* Samples and rehearsals are not followed up. */
  const isFollowedUp = closed !== null && session.meta.use === 'real' && counts.actions > 0;
  const missing = missingIn(session).length;
  const isCloseUp = useIsCloseUp();
  const isCelebrated = useCelebration(closedAt !== null);
  const [part, setPart] = useState<Part>('wins');
  const wall = (
    <WinsWall
      wins={[...explainedWinsOf(session), ...winsOf(session)]}
      head={
        <dl className="close-stage__numbers">
          {(isCloseUp ? COUNTED_IN_CLOSE_UP : COUNTED).map((name) => (
            <div key={name}>
              <dd>{counts[name]}</dd>
              <dt>{texts.counted[name](counts[name])}</dt>
            </div>
          ))}
        </dl>
      }
    />
  );
  const toSettle =
    missing === 0 ? (
      <p className="close-stage__complete">
        <Check aria-hidden="true" />
        {texts.nothingMissing}
        {closed !== null && <span className="close-stage__closed">{closed}</span>}
      </p>
    ) : (
      <MissingList
        most={isCloseUp ? MOST_IN_CLOSE_UP : MOST_MISSING}
        columns={isCloseUp ? 1 : 2}
        head={
          <p className="close-stage__head">
            <b>{texts.missingTitle(missing)}</b>
            {(closed !== null || !isCloseUp) && <span>{closed ?? texts.missingHint}</span>}
          </p>
        }
      />
    );
  return (
    <StageFrame
      stage={stage}
      heading={
        isCloseUp ? (
          <h1>{texts.thanks(people)}</h1>
        ) : (
          <div className="close-stage__heading">
            <h1 className="close-stage__thanks">{texts.thanks(people)}</h1>
            <RatingButton />
          </div>
        )
      }
      foot={isCloseUp ? null : <CelebrationLine />}
      primary={<CloseButtons isClosed={closedAt !== null} isFollowedUp={isFollowedUp} />}
    >
      <div className="close-stage" data-close-up={isCloseUp || undefined}>
        {isCelebrated && <Streamers />}
        {isCloseUp && (
          <StageTabs
            name={texts.partsName}
            tabs={PARTS.map((id) => ({
              id,
              label: texts.parts[id],
              ...(id === 'missing' ? { count: missing } : {}),
            }))}
            open={part}
            onOpen={setPart}
          />
        )}
        {(!isCloseUp || part === 'wins') && wall}
        {(!isCloseUp || part === 'missing') && (
          <section className="close-stage__missing">
            {toSettle}
            {isFollowedUp && !isCloseUp && <FollowUpLine />}
          </section>
        )}
        {isCloseUp && part === 'celebration' && <CelebrationPart />}
        {isCloseUp && part === 'rating' && <RatingPanel />}
      </div>
    </StageFrame>
  );
}
