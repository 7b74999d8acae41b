import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { KeyCap } from '../kit/KeyCap';
import { themeKeyRange } from './theme-keys';
import type { Voting } from './use-voting';

interface VoteKeyRowProps {
  readonly voting: Voting;
  readonly themeCount: number;
  /** What Enter does when all dots are given. */
  readonly doneWord: string;
}

/** What the keys do; what is not the key of a theme can be pressed here as well. */
export function VoteKeyRow({ voting, themeCount, doneWord }: VoteKeyRowProps) {
  const texts = useText();
  const { voting: words } = texts.ballot;
  const { lastFigure, lastLetter } = themeKeyRange(themeCount);
  const isArmed = voting.remark === 'unused';
  return (
    <div className="ballot-keys">
      <p className="ballot-keys__give">
        <KeyCap>1</KeyCap> {words.to} <KeyCap>{lastFigure}</KeyCap>
        {lastLetter !== null && <LetterCaps last={lastLetter} to={words.to} />} {words.give}
      </p>
      <Button variant="quiet" className="ballot-key" onClick={voting.takeBack}>
        <KeyCap>{words.backspace}</KeyCap> {words.takeBack}
      </Button>
      <Button
        variant="quiet"
        className="ballot-key"
        data-armed={isArmed || undefined}
        onClick={voting.finish}
      >
        <KeyCap>{texts.relay.handOver.takeIt}</KeyCap>{' '}
        {isArmed ? words.doneUnused(voting.left) : doneWord}
      </Button>
    </div>
  );
}

function LetterCaps({ last, to }: { readonly last: string; readonly to: string }) {
  return (
    <>
      , <KeyCap>A</KeyCap>
      {last !== 'A' && (
        <>
          {' '}
          {to} <KeyCap>{last}</KeyCap>
        </>
      )}
    </>
  );
}
