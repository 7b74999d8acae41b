import { type FollowUp, historyOf } from '@shared/company/follow-ups';
import { ArrowLeft, CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { IconButton } from '../kit/IconButton';
import { ActionChain } from './ActionChain';
import { ActionDeeds } from './ActionDeeds';
import { ActionFacts } from './ActionFacts';
import { ActionLog } from './ActionLog';
import { ActionReadings } from './ActionReadings';
import { saveCalendarOf } from './follow-up-deeds';
import { goBack, useFollowUpPlace } from './follow-up-place';
import { useFollowUps } from './use-follow-ups';
import './action-card.css';

const PARTS = ['facts', 'chart', 'log'] as const;
/** From so many letters on, smaller ones. */
const LONG_TEXT = 60;
type Part = (typeof PARTS)[number];

/** One action with its whole history, and everything that can be done with it. */
export function ActionCard({ followUp }: { readonly followUp: FollowUp }) {
  const { card, deeds } = useText().followUp;
  const { all } = useFollowUps();
  const isCloseUp = useIsCloseUp();
  const [part, setPart] = useState<Part>('facts');
  /* Opened on a person's page, the way back leads there. */
  const from = useFollowUpPlace((place) => place.trail.at(-1)?.person ?? null);
  const back = from ?? card.back;
  const headline = useRef<HTMLHeadingElement>(null);
  const history = historyOf(all, followUp);
  const isShown = (one: Part) => !isCloseUp || one === part;
  const title = (one: Part) =>
    isCloseUp ? null : <h2 className="action-card__title">{card.parts[one]}</h2>;
  const heading = (
    <h1
      ref={headline}
      tabIndex={-1}
      className="action-card__text"
      data-long={followUp.action.text.length > LONG_TEXT || undefined}
      dir="auto"
    >
      {followUp.action.text}
    </h1>
  );
  return (
    <article
      className={classNames('action-card', isCloseUp && 'action-card--close')}
      data-part={part}
    >
      <header className="action-card__head">
        {isCloseUp ? (
          <IconButton icon={ArrowLeft} label={back} onClick={goBack} />
        ) : (
          <Button variant="quiet" icon={ArrowLeft} keyHint="Esc" onClick={goBack}>
            {back}
          </Button>
        )}
        {!isCloseUp && heading}
        {isCloseUp && (
          <StageTabs
            name={card.partsName}
            tabs={PARTS.map((id) => ({ id, label: card.parts[id] }))}
            open={part}
            onOpen={setPart}
          />
        )}
        {followUp.isOpen && (
          <IconButton
            className="action-card__calendar"
            icon={CalendarDays}
            label={deeds.calendar}
            onClick={() => saveCalendarOf(followUp)}
          />
        )}
      </header>
      {isCloseUp && heading}
      <div className="action-card__parts">
        {isShown('facts') && (
          <section className="action-card__part">
            {title('facts')}
            <ActionFacts followUp={followUp} />
          </section>
        )}
        {isShown('chart') && (
          <section className="action-card__part">
            {title('chart')}
            <ActionReadings followUp={followUp} history={history} />
          </section>
        )}
        {isShown('log') && (
          <section className="action-card__part">
            {title('log')}
            {isCloseUp && <ActionChain followUp={followUp} />}
            <ActionLog followUp={followUp} history={history} />
          </section>
        )}
      </div>
      <ActionDeeds followUp={followUp} rest={headline} />
    </article>
  );
}
