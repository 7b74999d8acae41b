import { countsOf, presentPeopleOf } from '@shared/domain/selectors';
import { useState } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { StageFrame } from '../run/StageFrame';
import type { StageProps } from '../run/stage-props';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { CelebrationLine } from './CelebrationLine';
import { CelebrationPart } from './CelebrationPart';
import { CloseButtons } from './CloseButtons';
import { CloseSettle } from './CloseSettle';
import { closedWords } from './closed-words';
import './close-stage.css';
import { explainedWinsOf, winsOf } from '@shared/domain/wins';
import { FollowUpLine } from './FollowUpLine';
import { MissingList } from './MissingList';
import { RatingButton } from './RatingButton';
import { RatingPanel } from './RatingPanel';
import { Streamers } from './Streamers';
import { useCelebration } from './use-celebration';
import { useMissing } from './use-missing';
import { WinsWall } from './WinsWall';

const COUNTED = ['people', 'notes', 'themes', 'decisions', 'actions'] as const;
const COUNTED_IN_CLOSE_UP = ['notes', 'themes', 'actions'] as const;
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
  const missing = useMissing();
  const isCloseUp = useIsCloseUp();
  const isCelebrated = useCelebration(closedAt !== null);
  const [part, setPart] = useState<Part>('wins');
  const [goingThrough, keepGoingThrough] = useKeptText(fieldOf('close-missing'));
  /* What an ended session lacks stands beside its minutes; its last picture is the wall. */
  const parts = PARTS.filter((id) => id !== 'missing' || closed === null);
  const shownPart = parts.includes(part) ? part : 'wins';
  const isGoingThrough = goingThrough !== '' && closed === null && missing.length > 0;
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
  const deepMissing =
    missing.length === 0 ? (
      <CloseSettle missing={missing} isOpen={false} onOpen={() => undefined} />
    ) : (
      <MissingList
        all={missing}
        most={MOST_IN_CLOSE_UP}
        columns={1}
        head={
          <p className="close-stage__head">
            <b>{texts.missingTitle(missing.length)}</b>
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
            tabs={parts.map((id) => ({
              id,
              label: texts.parts[id],
              ...(id === 'missing' ? { count: missing.length } : {}),
            }))}
            open={shownPart}
            onOpen={setPart}
          />
        )}
        {(isCloseUp ? shownPart === 'wins' : !isGoingThrough) && wall}
        {isCloseUp && shownPart === 'missing' && (
          <section className="close-stage__missing">{deepMissing}</section>
        )}
        {!isCloseUp && closed === null && (
          <CloseSettle
            missing={missing}
            isOpen={isGoingThrough}
            onOpen={(isOpen) => keepGoingThrough(isOpen ? 'open' : '')}
          />
        )}
        {!isCloseUp && closed !== null && (
          <section className="close-stage__missing">
            <p className="close-stage__closed">{closed}</p>
            {isFollowedUp && <FollowUpLine />}
          </section>
        )}
        {isCloseUp && shownPart === 'celebration' && <CelebrationPart />}
        {isCloseUp && shownPart === 'rating' && <RatingPanel />}
      </div>
    </StageFrame>
  );
}
