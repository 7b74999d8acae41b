import { type FollowUp, latenessOf } from '@shared/company/follow-ups';
import { isBlank } from '@shared/lib/blank';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useNearDay } from '../fields/use-near-day';
import { useToday } from '../fields/use-today';
import { useText } from '../hooks/use-text';
import { ActionChain } from './ActionChain';
import { openPerson } from './follow-up-place';
import { useRowWords } from './use-row-words';

/** Who has an action, by when, in which phase, and where it comes from. */
export function ActionFacts({ followUp }: { readonly followUp: FollowUp }) {
  const { followUp: texts, terms } = useText();
  const { card, row } = texts;
  const near = useNearDay();
  const today = useToday();
  const words = useRowWords(followUp);
  const isCloseUp = useIsCloseUp();
  const { owner, helpers, dueOn, nextOn, phase, action, outcome, endedOn } = followUp;
  const lateness = latenessOf(followUp, today);
  const late = (of: 'due' | 'check-in') =>
    lateness?.of === of && (
      <span className="follow-row__late">
        {' '}
        <CircleAlert aria-hidden="true" /> {words.late}
      </span>
    );
  return (
    <div className="action-facts">
      <dl className="action-facts__list">
        <Fact term={card.owner}>
          {owner === '' ? (
            row.nobody
          ) : (
            <button
              type="button"
              className="action-facts__link"
              title={card.allOf(owner)}
              onClick={() => openPerson(owner)}
            >
              <bdi>{owner}</bdi>
            </button>
          )}
          {helpers.length > 0 && <> {card.helpers(helpers.join(', '))}</>}
        </Fact>
        {outcome !== null && (
          <Fact term={card.cameTo}>
            {endedOn === null
              ? terms.outcomes[outcome]
              : row.ended(terms.outcomes[outcome], near(endedOn))}
          </Fact>
        )}
        <Fact term={card.due}>
          {dueOn === null ? row.noDue : near(dueOn)}
          {late('due')}
        </Fact>
        {followUp.isOpen && (
          <Fact term={card.next}>
            {nextOn === null ? card.none : near(nextOn)}
            {late('check-in')}
          </Fact>
        )}
        <Fact term={card.phase}>{terms.phases[phase]}</Fact>
        {!isBlank(action.measure) && <LongFact term={card.measure} words={action.measure} />}
        {!isBlank(action.document) && <LongFact term={card.document} words={action.document} />}
      </dl>
      {!isCloseUp && <ActionChain followUp={followUp} />}
    </div>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
}

const Fact = ({ term, children }: FactProps) => (
  <div className="action-facts__fact">
    <dt>{term}</dt>
    <dd dir="auto">{children}</dd>
  </div>
);

/** Words of any length, on the whole width. */
const LongFact = ({ term, words }: { readonly term: string; readonly words: string }) => (
  <div className="action-facts__fact action-facts__fact--long" title={words}>
    <dt>{term}</dt>
    <dd dir="auto">{words}</dd>
  </div>
);
