import { dotsLeft, dotsOf } from '@shared/domain/ballot';
import type { PersonId, Session, StageId } from '@shared/domain/model';
import { themesOfStage } from '@shared/domain/selectors';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DIGIT_WAIT_MS, typeDigit } from '../board/digit-entry';
import { announce } from '../state/app-store';
import { currentTexts, send } from '../state/commands';
import { useSession, useSessionStore } from '../state/session-store';

/** none-left: no dot to give. no-such-theme: the number is not one of a theme. unused: the first of two Enters with dots left. */
type VotingRemark = 'none-left' | 'no-such-theme' | 'unused';

export interface Voting {
  /** How many dots the person may still give, and may give in all. */
  readonly left: number;
  readonly all: number;
  readonly remark: VotingRemark | null;
  readonly give: (themeId: string) => void;
  readonly typeDigit: (digit: string) => void;
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
  const [remark, setRemark] = useState<VotingRemark | null>(null);
  const latest = useRef({ voterNow, onDone });
  useEffect(() => {
    latest.current = { voterNow, onDone };
  });

  const hands = useMemo(() => new VotingHands(stageId, () => latest.current, setRemark), [stageId]);
  useEffect(() => () => hands.stop(), [hands]);
  return {
    left,
    all: ballot?.dots ?? 0,
    remark,
    give: useCallback((themeId) => hands.give(themeId), [hands]),
    typeDigit: useCallback((digit) => hands.type(digit), [hands]),
    takeBack: useCallback(() => hands.takeBack(), [hands]),
    finish: useCallback(() => hands.finish(), [hands]),
  };
}

type Latest = () => Pick<VotingOptions, 'voterNow' | 'onDone'>;

/** What the keys of a voter do, one after the other. */
class VotingHands {
  readonly #stageId: StageId;
  readonly #latest: Latest;
  readonly #show: (remark: VotingRemark | null) => void;
  #doing: Promise<void> = Promise.resolve();
  /** The first digit of a number that may get a second one. Never shown: it would tell where a dot goes. */
  #waiting = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isArmed = false;

  constructor(stageId: StageId, latest: Latest, show: (remark: VotingRemark | null) => void) {
    this.#stageId = stageId;
    this.#latest = latest;
    this.#show = show;
  }

  give(themeId: string): void {
    this.#inTurn((session, voter) => this.#give(session, voter, themeId));
  }

  type(digit: string): void {
    const { session } = useSessionStore.getState();
    if (session === null) return;
    clearTimeout(this.#timer);
    const count = themesOfStage(session, this.#stageId).length;
    const { waiting, number } = typeDigit(this.#waiting, digit, count);
    this.#waiting = waiting;
    if (number !== null) this.#giveNumber(number);
    else this.#timer = setTimeout(() => this.endNumber(), DIGIT_WAIT_MS);
  }

  /** The number that was begun is complete. False where none was. */
  endNumber(): boolean {
    clearTimeout(this.#timer);
    if (this.#waiting === '') return false;
    const number = Number(this.#waiting);
    this.#waiting = '';
    this.#giveNumber(number);
    return true;
  }

  takeBack(): void {
    this.stop();
    this.#inTurn(async (session, voter) => {
      this.#remark(null);
      const all = session.ballots[this.#stageId]?.dots ?? 0;
      if (left(session, this.#stageId, voter) === all) return;
      const isDone = await send('ballot.clear', { stageId: this.#stageId, personId: voter });
      if (isDone) announce(currentTexts().ballot.voting.takenBack(all));
    });
  }

  finish(): void {
    /* Enter behind the first digit of a number means that number. */
    if (this.endNumber()) return;
    this.#inTurn(async (session, voter) => {
      const unused = left(session, this.#stageId, voter);
      if (unused > 0 && !this.#isArmed) {
        this.#remark('unused');
        announce(currentTexts().ballot.voting.unused(unused));
        return;
      }
      this.#remark(null);
      const isDone = await send('ballot.done', { stageId: this.#stageId, personId: voter });
      if (isDone) this.#latest().onDone(voter);
    });
  }

  /** Forgets a number that was begun. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = '';
  }

  #giveNumber(number: number): void {
    this.#inTurn(async (session, voter) => {
      const themes = themesOfStage(session, this.#stageId);
      const theme = themes[number - 1];
      if (theme !== undefined) return this.#give(session, voter, theme.id);
      this.#remark('no-such-theme');
      announce(currentTexts().ballot.voting.noSuchTheme(themes.length));
    });
  }

  async #give(session: Session, voter: PersonId, themeId: string): Promise<void> {
    const ballot = session.ballots[this.#stageId];
    if (ballot === undefined) return;
    const now = left(session, this.#stageId, voter);
    const { voting } = currentTexts().ballot;
    if (now < 1) {
      this.#remark('none-left');
      announce(voting.noneLeft(ballot.dots));
      return;
    }
    this.#remark(null);
    const dots = (dotsOf(session, ballot, voter)[themeId] ?? 0) + 1;
    const payload = { stageId: this.#stageId, personId: voter, themeId, dots };
    if (await send('ballot.give', payload)) announce(voting.given(now - 1));
  }

  #remark(remark: VotingRemark | null): void {
    this.#isArmed = remark === 'unused';
    this.#show(remark);
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
