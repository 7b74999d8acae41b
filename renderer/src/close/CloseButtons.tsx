import { BookOpen, Library, ListChecks } from 'lucide-react';
import { openCompany } from '../company/company-place';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { useStrayGuard } from '../run/use-stray-guard';
import { announce, goTo } from '../state/app-store';
import { send } from '../state/commands';
import { closeSession } from './close-session';

interface CloseButtonsProps {
  readonly isClosed: boolean;
  /** Whether its actions go on between the sessions; with large letters a button leads there. */
  readonly isFollowedUp: boolean;
}

/** Ends the session; once it has ended, leads to its minutes, back to the shelf, or into the session again. */
export function CloseButtons({ isClosed, isFollowedUp }: CloseButtonsProps) {
  const { close: texts, companyPages } = useText();
  const isCloseUp = useIsCloseUp();
  const guardStrayKeys = useStrayGuard();
  if (!isClosed) {
    return (
      <div className="close-buttons">
        <Button onClick={() => goTo('minutes')}>{texts.minutes}</Button>
        <Button
          variant="primary"
          data-focus-place="main"
          onKeyDown={guardStrayKeys}
          onClick={() => void closeSession()}
        >
          {texts.closeSession}
        </Button>
      </div>
    );
  }
  const reopen = async () => {
    if (await send('session.reopen', {})) announce(texts.reopened);
  };
  return (
    <div className="close-buttons">
      <IconButton icon={Library} label={texts.library} onClick={() => goTo('library')} />
      {isCloseUp && isFollowedUp && (
        <IconButton
          icon={ListChecks}
          label={companyPages.tabs['follow-up']}
          onClick={() => void openCompany('follow-up')}
        />
      )}
      {isCloseUp ? (
        <IconButton icon={BookOpen} label={texts.reopen} onClick={() => void reopen()} />
      ) : (
        <Button variant="quiet" onClick={() => void reopen()}>
          {texts.reopen}
        </Button>
      )}
      <Button variant="primary" data-focus-place="main" onClick={() => goTo('minutes')}>
        {texts.minutes}
      </Button>
    </div>
  );
}
