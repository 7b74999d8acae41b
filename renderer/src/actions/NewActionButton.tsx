import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useSession } from '../state/session-store';
import { NEW_ACTION } from './action-draft';
import { isTypingIn } from './is-typing-in';
import type { ActionDrafts } from './use-action-drafts';

interface NewActionButtonProps {
  readonly drafts: ActionDrafts;
  readonly takesFocus: boolean;
}

/** Opens the form for a new action; where one was begun and left, it goes on with that. N does the same. */
export function NewActionButton({ drafts, takesFocus }: NewActionButtonProps) {
  const texts = useText().actions;
  const count = useSession((open) => Object.keys(open.actions).length);
  const isCloseUp = useIsCloseUp();
  const isBegun = NEW_ACTION in drafts.drafts;
  const button = useRef<HTMLButtonElement>(null);
  const { setOpen } = drafts;

  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTypingIn(event.target)) return;
      event.preventDefault();
      setOpen(NEW_ACTION);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [setOpen]);

  return (
    <Button
      ref={button}
      icon={Plus}
      {...(isCloseUp ? {} : { keyHint: 'N' })}
      onClick={() => setOpen(NEW_ACTION)}
    >
      {isBegun ? texts.goOnWith(`A${count + 1}`) : texts.newAction}
    </Button>
  );
}
