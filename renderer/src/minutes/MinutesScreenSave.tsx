import type { Locale } from '@shared/domain/model';
import type { Paper } from '@shared/minutes/blocks';
import { ArrowLeft, Download, Library, Sheet } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { goTo } from '../state/app-store';
import { MinutesScreenSetup } from './MinutesScreenSetup';
import { stopWriting, useSaveMinutes } from './minutes-screen-save';
import { useEscapeBack } from './use-escape-back';

interface MinutesScreenSaveProps {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
  readonly notes: number;
  readonly isCloseUp: boolean;
  readonly onBack: () => void;
  /** Somebody came here from a search: Escape leads back to it. */
  readonly isLookedUp: boolean;
}

/** Saving the minutes and the table of their actions, stopping that where it takes long, and the ways on. */
export function MinutesScreenSave(props: MinutesScreenSaveProps) {
  const { locale, paper, isCloseUp, onBack, isLookedUp } = props;
  const words = useText().minutesScreen;
  const { saving, isWriting, refusal, saveWord, saveTable } = useSaveMinutes();
  const save = useRef<HTMLButtonElement>(null);
  const isLong = isWriting && saving !== null;
  const isAsking = isLong || refusal !== null;
  useEffect(() => {
    /* The button that stopped it, or helped, has gone, and the focus with it. */
    if (!isAsking && document.activeElement === document.body) save.current?.focus();
  }, [isAsking]);
  useEffect(() => {
    if (!isLong) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.repeat) void stopWriting();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isLong]);
  useEscapeBack(isLookedUp && !isLong ? onBack : null);
  const back = isLookedUp ? words.backToSearch : words.backToSession;
  const table = {
    'aria-disabled': saving !== null,
    'data-subject': 'save-table',
    onClick: () => void saveTable(locale),
  };
  return (
    <>
      <div className="minutes-screen__setup">
        <MinutesScreenSetup locale={locale} paper={paper} onPaper={props.onPaper} />
        {!isCloseUp && (
          <Button variant="quiet" size="small" icon={Sheet} {...table}>
            {words.saveTable}
          </Button>
        )}
      </div>
      <div className="minutes-screen__report" aria-live="polite">
        {isLong && (
          <>
            <p>
              {words.writing(props.notes)}
              <span className="minutes-screen__bar" aria-hidden="true" />
            </p>
            <Button size="small" keyHint="Esc" onClick={() => void stopWriting()}>
              {words.stopWriting}
            </Button>
          </>
        )}
        {refusal !== null && (
          <>
            <p className="minutes-screen__refusal" role="alert">
              {refusal.text}
            </p>
            <Button size="small" onClick={refusal.run}>
              {refusal.label}
            </Button>
          </>
        )}
      </div>
      <div className="minutes-screen__save">
        <Button
          ref={save}
          variant="primary"
          icon={Download}
          data-subject="save-word"
          isBusy={saving === 'word'}
          onClick={() => void saveWord(locale, paper)}
        >
          {saving === 'word' ? words.saving : words.save}
        </Button>
        {isCloseUp ? (
          <>
            <IconButton icon={Sheet} label={words.saveTable} {...table} />
            <IconButton icon={ArrowLeft} label={back} onClick={onBack} />
          </>
        ) : (
          <Button {...(isLookedUp && { keyHint: 'Esc' })} onClick={onBack}>
            {back}
          </Button>
        )}
        <IconButton icon={Library} label={words.library} onClick={() => goTo('library')} />
      </div>
    </>
  );
}
