import type { NoteKind } from '@shared/domain/model';
import { useEffect, useRef } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { KeyCap } from '../kit/KeyCap';
import { Named } from '../kit/Named';
import './blame-hint.css';
import { useBlameHint } from './use-blame-hint';

interface BlameHintProps {
  readonly kind: NoteKind;
  /** The note as far as it is written. */
  readonly text: string;
}

const KEY = 'F8';

/**
 * One quiet line under a note that names a person: a question about the way of working. Its place is there before and after, so that
 * nothing moves; F8 or a click puts it away, and whoever goes on typing need not mind it.
 */
export function BlameHint({ kind, text }: BlameHintProps) {
  const { blame } = useText();
  const isCloseUp = useIsCloseUp();
  const { name, putAway } = useBlameHint(kind, text);
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(putAway);
  useEffect(() => {
    latest.current = putAway;
  });
  const isShown = name !== null;
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current();
    };
    /* Before a dialog keeps its keys to itself. */
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isShown]);
  if (kind !== 'change') return null;
  const onClick = () => {
    putAway();
    /* The button goes with what it has done. */
    place.current
      ?.closest('section, dialog')
      ?.querySelector<HTMLElement>('textarea[data-makes-notes]')
      ?.focus();
  };
  return (
    <div className="blame-hint" ref={place}>
      {name !== null && (
        <>
          <p className="blame-hint__ask" dir="auto">
            {isCloseUp ? blame.askShort : blame.ask(name)}
          </p>
          <Button
            variant="quiet"
            size="small"
            className="blame-hint__away"
            aria-keyshortcuts={KEY}
            onClick={onClick}
          >
            <Named name={blame.putAway}>
              <KeyCap>{KEY}</KeyCap> <span className="blame-hint__word">{blame.putAwayShort}</span>
            </Named>
          </Button>
        </>
      )}
    </div>
  );
}
