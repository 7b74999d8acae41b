import { CircleAlert, EyeOff } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { themeKeyRange } from './theme-keys';
import type { Voting } from './use-voting';

interface CoveredNoteProps {
  readonly voting: Voting;
  readonly people: number;
  readonly themeCount: number;
}

/** That dots are covered; in its place, for a moment, why a key did nothing. */
export function CoveredNote({ voting, people, themeCount }: CoveredNoteProps) {
  const { voting: words } = useText().ballot;
  const { remark } = voting;
  if (remark === null) {
    return (
      <p className="ballot-note">
        <EyeOff aria-hidden="true" />
        <span>{words.covered(people)}</span>
      </p>
    );
  }
  return (
    <p className="ballot-note ballot-note--remark">
      <CircleAlert aria-hidden="true" />
      <span>
        {remark === 'none-left'
          ? words.noneLeft(voting.all)
          : remark === 'no-such-theme'
            ? words.noSuchTheme(themeKeyRange(themeCount))
            : words.unused(voting.left)}
      </span>
    </p>
  );
}
