import type { PersonId, Stage } from '@shared/domain/model';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { announce } from '../state/app-store';
import type { BallotView } from './ballot-view';
import { CoveredNote } from './CoveredNote';
import { DotsLeft } from './DotsLeft';
import { ThemeChoices } from './ThemeChoices';
import { useThemeChoices } from './use-theme-choices';
import { useVoteKeys } from './use-vote-keys';
import { useVoting } from './use-voting';
import { VoteKeyRow } from './VoteKeyRow';

interface OperatorTurnProps {
  readonly stage: Stage;
  readonly view: BallotView;
  readonly seat: { readonly id: PersonId; readonly name: string };
  readonly voterNow: () => PersonId | null;
  readonly onDone: (personId: PersonId) => void;
  /** One person down the table, or up. */
  readonly onStep: (by: 1 | -1) => void;
}

/** The numbers of one person, typed by somebody else. */
export function OperatorTurn({ stage, view, seat, voterNow, onDone, onStep }: OperatorTurnProps) {
  const { ballot: words } = useText();
  const holder = useRef<HTMLElement>(null);
  const voting = useVoting({ stageId: stage.id, personId: seat.id, voterNow, onDone });
  const choices = useThemeChoices(stage.id, voting.give);
  const step = (key: string) => {
    if (key === 'ArrowDown') onStep(1);
    else if (key === 'ArrowUp') onStep(-1);
    else choices.walk(key);
  };
  useVoteKeys({ holder, voting, onWalk: step });
  const { name } = seat;
  useEffect(() => {
    holder.current?.focus();
    announce(words.operator.spoken(name));
  }, [name, words]);
  return (
    <section
      ref={holder}
      tabIndex={-1}
      data-focus-place="keys"
      className="ballot-typed"
      aria-labelledby="ballot-voter"
    >
      <div className="ballot-typed__head">
        <h2 id="ballot-voter" className="ballot-panel__name">
          <bdi>{name}</bdi> <em>{words.voting.isTypedFor}</em>
        </h2>
        {/* Where the room is too deep for the list of people. */}
        <span className="ballot-typed__steps">
          <IconButton icon={ChevronUp} label={words.operator.before} onClick={() => onStep(-1)} />
          <IconButton icon={ChevronDown} label={words.operator.after} onClick={() => onStep(1)} />
        </span>
        <DotsLeft left={voting.left} all={voting.all} />
      </div>
      <ThemeChoices of={choices} />
      <CoveredNote voting={voting} people={view.hereCount} themeCount={view.themes.length} />
      <VoteKeyRow
        voting={voting}
        themeCount={view.themes.length}
        doneWord={words.voting.nextPerson}
      />
    </section>
  );
}
