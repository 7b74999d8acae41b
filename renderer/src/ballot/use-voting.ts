import { dotsLeft, dotsOf } from '@shared/domain/ballot';
import type { Ballot, PersonId, Session, StageId } from '@shared/domain/model';
import { themesOfStage } from '@shared/domain/selectors';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { announce } from '../state/app-store';
import { currentTexts, send } from '../state/commands';
import { useSession, useSessionStore } from '../state/session-store';
import { themeIndexOf, themeKeyRange } from './theme-keys';

/** none-left: no dot to give. no-such-theme: no theme has that key. unused: the first of two Enters with dots left. */
type VotingRemark = 'none-left' | 'no-such-theme' | 'unused';

/** A remark goes with the ballot that it was about: whatever changes dots, undo as well, ends it. */
interface Said {
  readonly remark: VotingRemark;
  readonly about: Ballot | undefined;
}

export interface Voting {
  /** How many dots the person may still give, and may give in all. */
  readonly left: number;
  readonly all: number;
  readonly remark: VotingRemark | null;
  readonly give: (themeId: string) => void;
  /** A dot for the theme that has the key. */
  readonly pressKey: (key: string) => void;
  readonly takeBack: () => void;
  readonly finish: () => void;
}

interface VotingOptions {
  readonly stageId: StageId;
  /** Whose dots the screen counts. */
  readonly personId: PersonId;
  /** Whose dots are given at the moment when a key's turn has come; null: nobody's any more. */
  readonly voterNow: () => PersonId | null;
  readonly onDone: (personId: PersonId) => void;
}

/**
 * Everything that a person can do with their dots; the components only draw how many are left. Keys are quicker than the main
 * process, so each waits for the one before it: two quick strokes are two dots, and none is lost or counted twice.
 */
export function useVoting({ stageId, personId, voterNow, onDone }: VotingOptions): Voting {
  const ballot = useSession((session) => session.ballots[stageId]);
  const left = useSession((session) =>
    ballot === undefined ? 0 : dotsLeft(session, ballot, personId),
  );
  const [said, setSaid] = useState<Said | null>(null);
  const latest = useRef({ voterNow, onDone });
  useEffect(() => {
    latest.current = { voterNow, onDone };
  });

  const hands = useMemo(() => new VotingHands(stageId, () => latest.current, setSaid), [stageId]);
  return {
    left,
    all: ballot?.dots ?? 0,
    remark: said !== null && said.about === ballot ? said.remark : null,
    give: useCallback((themeId) => hands.give(themeId), [hands]),
    pressKey: useCallback((key) => hands.press(key), [hands]),
    takeBack: useCallback(() => hands.takeBack(), [hands]),
    finish: useCallback(() => hands.finish(), [hands]),
  };
}

type Latest = () => Pick<VotingOptions, 'voterNow' | 'onDone'>;

/** What the keys of a voter do, one after the other. */
class VotingHands {
  readonly #stageId: StageId;
  readonly #latest: Latest;
  readonly #show: (said: Said | null) => void;
  #doing: Promise<void> = Promise.resolve();
  #said: Said | null = null;

  constructor(stageId: StageId, latest: Latest, show: (said: Said | null) => void) {
    this.#stageId = stageId;
    this.#latest = latest;
    this.#show = show;
  }

  give(themeId: string): void {
    this.#inTurn((session, voter) => this.#give(session, voter, themeId));
  }

  press(key: string): void {
    this.#inTurn(async (session, voter) => {
      const themes = themesOfStage(session, this.#stageId);
      const theme = themes[themeIndexOf(key) ?? -1];
      if (theme !== undefined) return this.#give(session, voter, theme.id);
      this.#say('no-such-theme', session);
      announce(currentTexts().ballot.voting.noSuchTheme(themeKeyRange(themes.length)));
    });
  }

  takeBack(): void {
    this.#inTurn(async (session, voter) => {
      this.#silence();
      const all = session.ballots[this.#stageId]?.dots ?? 0;
      if (left(session, this.#stageId, voter) === all) return;
      const isDone = await send('ballot.clear', { stageId: this.#stageId, personId: voter });
      if (isDone) announce(currentTexts().ballot.voting.takenBack(all));
    });
  }

  finish(): void {
    this.#inTurn(async (session, voter) => {
      const unused = left(session, this.#stageId, voter);
      const { remark, about } = this.#said ?? {};
      const isArmed = remark === 'unused' && about === session.ballots[this.#stageId];
      if (unused > 0 && !isArmed) {
        this.#say('unused', session);
        announce(currentTexts().ballot.voting.unused(unused));
        return;
      }
      this.#silence();
      const isDone = await send('ballot.done', { stageId: this.#stageId, personId: voter });
      if (isDone) this.#latest().onDone(voter);
    });
  }

  async #give(session: Session, voter: PersonId, themeId: string): Promise<void> {
    const ballot = session.ballots[this.#stageId];
    if (ballot === undefined) return;
    const now = left(session, this.#stageId, voter);
    const { voting } = currentTexts().ballot;
    if (now < 1) {
      this.#say('none-left', session);
      announce(voting.noneLeft(ballot.dots));
      return;
    }
    this.#silence();
    const dots = (dotsOf(session, ballot, voter)[themeId] ?? 0) + 1;
    const payload = { stageId: this.#stageId, personId: voter, themeId, dots };
    if (await send('ballot.give', payload)) announce(voting.given(now - 1));
  }

  #say(remark: VotingRemark, session: Session): void {
    this.#said = { remark, about: session.ballots[this.#stageId] };
    this.#show(this.#said);
  }

  #silence(): void {
    this.#said = null;
    this.#show(null);
  }

  #inTurn(run: (session: Session, voter: PersonId) => Promise<void>): void {
    this.#doing = this.#doing.then(async () => {
      const { session } = useSessionStore.getState();
      const voter = this.#latest().voterNow();
      if (session !== null && voter !== null) await run(session, voter);
    });
  }
}

function left(session: Session, stageId: StageId, voter: PersonId): number {
  const ballot = session.ballots[stageId];
  return ballot === undefined ? 0 : dotsLeft(session, ballot, voter);
}
