import { type RefObject, useEffect, useRef } from 'react';
import { isReachedByTab } from '../relay/tab-reach';
import { useKeyboardStays } from '../relay/use-field-first';
import { isInOverlay } from '../run/overlay';
import type { Voting } from './use-voting';
import { voteIntentOf } from './vote-keys';

interface VoteKeys {
  /** What keeps the keyboard while dots are given; it shows nothing of where they go. */
  readonly holder: RefObject<HTMLElement | null>;
  readonly voting: Voting;
  /** An arrow or page key that no row of a list has taken. */
  readonly onWalk: (key: string) => void;
}

/** While somebody votes, keys are dots wherever the focus was left; only a dialog or a button reached with Tab keeps its own. */
export function useVoteKeys({ holder, voting, onWalk }: VoteKeys): void {
  useKeyboardStays(holder);
  const latest = useRef({ voting, onWalk });
  useEffect(() => {
    latest.current = { voting, onWalk };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (isInOverlay(target)) return;
      const { voting: dots, onWalk: walk } = latest.current;
      const row = target instanceof Element ? target.closest('[data-row]') : null;
      const isOnOtherButton = row === null && target !== holder.current && isReachedByTab(target);
      const intent = voteIntentOf(event);
      if (intent.kind === 'leave') return;
      if (isOnOtherButton && (intent.kind === 'done' || intent.kind === 'here')) return;
      if (intent.kind === 'walk' && row !== null) return;
      event.preventDefault();
      event.stopPropagation();
      switch (intent.kind) {
        case 'theme':
          dots.pressKey(intent.key);
          return;
        case 'take-back':
          dots.takeBack();
          return;
        case 'done':
          dots.finish();
          return;
        case 'here': {
          if (row instanceof HTMLElement) row.click();
          return;
        }
        case 'walk':
          walk(intent.key);
      }
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [holder]);
}
