import type { Holder, OpenMode } from '@shared/ipc/contract';
import { useEffect, useRef, useState } from 'react';
import { request } from '../api';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { followOpenReply, openSession } from '../library/library-commands';
import { HolderDialog } from './HolderDialog';
import { endQuestion, type OpenQuestion, useOpenQuestion } from './open-question';

const ASK_EVERY_MS = 3_000;

interface HeldDialogProps {
  readonly question: OpenQuestion;
  readonly holder: Holder;
}

/**
 * A session that somebody has open elsewhere: look on, or take it over. It keeps asking, so that it notices by itself when
 * nobody is there any more, and opens when the other side has left.
 */
export function HeldDialog({ question, holder }: HeldDialogProps) {
  const { safety } = useText();
  const { isSilent } = holder;
  const view = useRef<HTMLButtonElement>(null);
  const takeOver = useRef<HTMLButtonElement>(null);
  const choose = useChoice(question);
  /* Enter does what fits: looking on beside somebody who works, taking over from nobody. */
  useEffect(() => (isSilent ? takeOver : view).current?.focus(), [isSilent]);
  return (
    <HolderDialog holder={holder} onClose={endQuestion}>
      <Button
        ref={takeOver}
        variant={isSilent ? 'primary' : 'normal'}
        onClick={() => choose('takeOver')}
      >
        {safety.held.takeOver}
      </Button>
      <Button ref={view} variant={isSilent ? 'normal' : 'primary'} onClick={() => choose('view')}>
        {safety.held.view}
      </Button>
    </HolderDialog>
  );
}

/** Asks again and again while the question stands; what a person chooses is asked after that, never beside it. */
function useChoice({ id, screen }: OpenQuestion): (mode: OpenMode) => void {
  const [hasChosen, setHasChosen] = useState(false);
  const asking = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (hasChosen) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const askAgain = async () => {
      const reply = await request('library:open', { id, mode: 'edit' });
      if (!isStanding(id)) return;
      if (reply.ok) followOpenReply(id, screen, reply.value);
      if (!isOver) timer = setTimeout(next, ASK_EVERY_MS);
    };
    const next = () => {
      asking.current = askAgain();
    };
    timer = setTimeout(next, ASK_EVERY_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [id, screen, hasChosen]);
  return (mode) => {
    if (hasChosen) return;
    setHasChosen(true);
    void asking.current
      .then(() => (isStanding(id) ? openSession(id, screen, mode) : undefined))
      .then(() => setHasChosen(false));
  };
}

const isStanding = (id: string): boolean => useOpenQuestion.getState().question?.id === id;
