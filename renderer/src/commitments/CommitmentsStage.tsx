import { nextToCommit } from '@shared/domain/commitments';
import { presentPeopleOf, shortNamesOf } from '@shared/domain/selectors';
import { useRef } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { EmptyState } from '../kit/EmptyState';
import { StageFrame } from '../run/StageFrame';
import { StageHeading } from '../run/StageHeading';
import type { StageProps } from '../run/stage-props';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { CommitmentAsk } from './CommitmentAsk';
import { CommitmentCard } from './CommitmentCard';
import { CommitmentList } from './CommitmentList';
import { CommitmentSeats } from './CommitmentSeats';
import './commitments.css';

/** In place of a person: the list of all. No person has such an id. */
const LIST = 'list';

/** The keyboard goes round once more: everybody says one thing that they are going to change themselves. */
export function CommitmentsStage({ stage }: StageProps) {
  const { commitments: words } = useText();
  const session = useSession((open) => open);
  const [at, goTo] = useKeptText(fieldOf('commitment-at'));
  const people = presentPeopleOf(session);
  const names = shortNamesOf(session);
  const chosen = people.find(({ id }) => id === at)?.id;
  const personId = at === LIST ? null : (chosen ?? nextToCommit(session, null, false));
  const name = personId === null ? '' : (names.get(personId) ?? '');
  const isCloseUp = useIsCloseUp();
  const turnTo = (id: string | null) => goTo(id ?? LIST);
  const field = useRef<HTMLTextAreaElement>(null);
  /* Whoever has the keyboard keeps it: letters are theirs, not keys of the morning. */
  const choose = (id: string) => (id === personId ? field.current?.focus() : turnTo(id));
  const given = people.filter(({ id }) => session.commitments[id] !== undefined).length;
  const thenId = personId === null ? null : nextToCommit(session, personId, true);
  return (
    <StageFrame
      stage={stage}
      heading={
        isCloseUp && personId !== null ? (
          <CommitmentAsk name={name} />
        ) : (
          <StageHeading stage={stage}>
            {people.length > 0 && words.given(given, people.length)}
          </StageHeading>
        )
      }
      isWayOnQuiet={personId !== null}
    >
      {people.length === 0 ? (
        <EmptyState title={words.nobodyTitle}>
          <p>{words.nobody}</p>
        </EmptyState>
      ) : personId === null ? (
        <CommitmentList onAsk={turnTo} />
      ) : (
        <div className="commit">
          <CommitmentCard
            key={personId}
            personId={personId}
            name={name}
            field={field}
            thenName={thenId === null ? '' : (names.get(thenId) ?? '')}
            onSaved={() => turnTo(thenId)}
            onSkip={() => turnTo(nextToCommit(session, personId, false))}
            onShowList={() => turnTo(null)}
          />
          <CommitmentSeats personId={personId} onSelect={choose} />
        </div>
      )}
    </StageFrame>
  );
}
