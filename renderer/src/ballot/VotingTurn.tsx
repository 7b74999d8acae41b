import type { PersonId, Stage } from '@shared/domain/model';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { useSessionStore } from '../state/session-store';
import type { BallotView } from './ballot-view';
import { CoveredNote } from './CoveredNote';
import { DotsLeft } from './DotsLeft';
import { ThemeChoices } from './ThemeChoices';
import { useThemeChoices } from './use-theme-choices';
import { useVoteKeys } from './use-vote-keys';
import { useVoting } from './use-voting';
import { VoteKeyRow } from './VoteKeyRow';

interface VotingTurnProps {
  readonly stage: Stage;
  readonly view: BallotView;
  readonly personId: PersonId;
  readonly onDone: () => void;
}

/** One person gives dots. The screen tells how many are left, and nothing about where the others are. */
export function VotingTurn({ stage, view, personId, onDone }: VotingTurnProps) {
  const { ballot: words } = useText();
  const holder = useRef<HTMLElement>(null);
  const voting = useVoting({
    stageId: stage.id,
    personId,
    voterNow: () => {
      const ballot = useSessionStore.getState().session?.ballots[stage.id];
      return ballot?.personId === personId && !ballot.isShown ? personId : null;
    },
    onDone,
  });
  const choices = useThemeChoices(stage.id, voting.give);
  useVoteKeys({ holder, voting, onWalk: choices.walk });
  const { name } = view;
  const all = view.ballot.dots;
  useEffect(() => {
    holder.current?.focus();
    announce(words.voting.started(name, all));
  }, [name, all, words]);

  return (
    <section
      ref={holder}
      tabIndex={-1}
      data-focus-place="keys"
      className="ballot-turn"
      aria-labelledby="ballot-voter"
    >
      <ThemeChoices of={choices} />
      <div className="ballot-panel">
        <h2 id="ballot-voter" className="ballot-panel__name">
          <bdi>{name}</bdi> <em>{words.voting.isVoting}</em>
        </h2>
        <DotsLeft left={voting.left} all={voting.all} />
        <CoveredNote voting={voting} people={view.hereCount} themeCount={view.themes.length} />
      </div>
      <VoteKeyRow
        voting={voting}
        themeCount={view.themes.length}
        doneWord={view.missingIds.length > 1 ? words.voting.done : words.voting.doneLast}
      />
    </section>
  );
}
