import { type FollowUp, historyOf } from '@shared/company/follow-ups';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { ActionDeeds } from './ActionDeeds';
import { ActionFacts } from './ActionFacts';
import { ActionLog } from './ActionLog';
import { ActionReadings } from './ActionReadings';
import { goBack } from './follow-up-place';
import { useFollowUps } from './use-follow-ups';
import './action-card.css';

const PARTS = ['facts', 'chart', 'log'] as const;
type Part = (typeof PARTS)[number];

/** One action with its whole history, and everything that can be done with it. */
export function ActionCard({ followUp }: { readonly followUp: FollowUp }) {
  const { card } = useText().followUp;
  const { all } = useFollowUps();
  const isCloseUp = useIsCloseUp();
  const [part, setPart] = useState<Part>('facts');
  const history = historyOf(all, followUp);
  const isShown = (one: Part) => !isCloseUp || one === part;
  const title = (one: Part) =>
    isCloseUp ? null : <h2 className="action-card__title">{card.parts[one]}</h2>;
  return (
    <article className={classNames('action-card', isCloseUp && 'action-card--close')}>
      <header className="action-card__head">
        <Button variant="quiet" icon={ArrowLeft} keyHint="Esc" onClick={goBack}>
          {card.back}
        </Button>
        {isCloseUp && (
          <StageTabs
            name={card.partsName}
            tabs={PARTS.map((id) => ({ id, label: card.parts[id] }))}
            open={part}
            onOpen={setPart}
          />
        )}
      </header>
      <h1
        className="action-card__text"
        data-long={followUp.action.text.length > 110 || undefined}
        dir="auto"
      >
        {followUp.action.text}
      </h1>
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
            <ActionLog followUp={followUp} history={history} />
          </section>
        )}
      </div>
      <ActionDeeds followUp={followUp} />
    </article>
  );
}
