import { byUrgency, ofPerson } from '@shared/company/follow-up-list';
import { personFacts } from '@shared/company/known-people';
import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useNearDay } from '../fields/use-near-day';
import { useToday } from '../fields/use-today';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { useCompany } from '../state/company-store';
import { FollowUpList } from './FollowUpList';
import { goBack, useFollowUpPlace } from './follow-up-place';
import { rowsOf } from './follow-up-rows';
import { useFollowUps } from './use-follow-ups';

/** Everything that one person has: open actions with their next looks, the last commitment, talks with customers. */
export function PersonPage({ name }: { readonly name: string }) {
  const { person: texts } = useText().followUp;
  const { all, sessions } = useFollowUps();
  const company = useCompany((store) => store.company);
  const today = useToday();
  const isCloseUp = useIsCloseUp();
  const near = useNearDay();
  const open = useMemo(
    () => byUrgency(ofPerson(all, name), today).filter(({ isOpen }) => isOpen),
    [all, name, today],
  );
  const rows = useMemo(() => rowsOf(open, 'date'), [open]);
  const facts = personFacts(name, sessions, company, today);
  const [next] = open
    .map(({ nextOn }) => nextOn)
    .filter((day) => day !== null)
    .sort();
  const isFromAction = useFollowUpPlace((place) => place.trail.at(-1)?.openKey != null);
  const counted = texts.openActions(open.length);
  return (
    <div className={classNames('follow-up', isCloseUp && 'follow-up--close follow-up--person')}>
      <header className="follow-up__head">
        <Button variant="quiet" icon={ArrowLeft} keyHint="Esc" onClick={goBack}>
          {isFromAction ? texts.backToAction : texts.back}
        </Button>
        <h1 className="follow-up__title" dir="auto">
          {name}
        </h1>
      </header>
      <ul className="person-facts">
        <li>{next === undefined ? counted : `${counted}, ${texts.nextLook(near(next))}`}</li>
        <li>
          {facts.commitment === null ? (
            texts.noCommitment
          ) : (
            <>
              {texts.commitment(near(facts.commitment.on))}{' '}
              <q className="person-facts__said" dir="auto">
                {facts.commitment.text}
              </q>
            </>
          )}
        </li>
        <li>{texts.conversations(facts.conversations)}</li>
      </ul>
      <div className="follow-up__body">
        {rows.length === 0 ? (
          <p className="follow-up__reading">{texts.nothing}</p>
        ) : (
          <FollowUpList rows={rows} followUps={open} owner={name} />
        )}
      </div>
    </div>
  );
}
