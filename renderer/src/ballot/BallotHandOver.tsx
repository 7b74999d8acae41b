import type { StageId } from '@shared/domain/model';
import { CornerDownLeft, Keyboard } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { PlaceCard } from '../kit/PlaceCard';
import { isReachedByTab } from '../relay/tab-reach';
import { handOverIntentOf, SETTLE_MS } from '../relay/turn-keys';
import { useKeyboardStays } from '../relay/use-field-first';
import { isInOverlay } from '../run/overlay';
import { announce } from '../state/app-store';
import { presentMoment } from '../state/present-moment';
import { giveBallotTo, takeBallot } from './ballot-actions';
import type { BallotView } from './ballot-view';
import '../relay/cards.css';

interface BallotHandOverProps {
  readonly stageId: StageId;
  readonly view: BallotView;
  /** Who has voted just before; null where this window did not see it. */
  readonly thanksTo: string | null;
}

/** The keyboard travels: no key is a dot until the next person says "I have it", with Enter or Space. */
export function BallotHandOver({ stageId, view, thanksTo }: BallotHandOverProps) {
  const { handOver: words } = useText().relay;
  const shownAt = useRef(0);
  const button = useRef<HTMLButtonElement>(null);
  const { name, ballot } = view;
  const beforeId = ballot.doneIds.at(-1);
  useKeyboardStays(button);

  useEffect(() => {
    shownAt.current = presentMoment();
    button.current?.focus();
    announce(words.spoken(name));
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere =
        isInOverlay(event.target) ||
        (event.target !== button.current && isReachedByTab(event.target));
      const intent = handOverIntentOf(asEnter(event), presentMoment() - shownAt.current);
      if (intent === 'leave' || (isElsewhere && intent !== 'back')) return;
      event.preventDefault();
      event.stopPropagation();
      if (intent === 'take') void takeBallot(stageId);
      if (intent === 'back' && beforeId !== undefined) void giveBallotTo(stageId, beforeId);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [stageId, name, beforeId, words]);

  return (
    <section className="relay-hand">
      {thanksTo !== null && <p className="relay-hand__thanks">{words.thanks(thanksTo)}</p>}
      <PlaceCard
        above={
          <>
            <Keyboard aria-hidden="true" />{' '}
            {ballot.doneIds.length === 0 ? words.begins : words.passTo}
          </>
        }
        name={name}
      />
      <p className="relay-hand__go">
        {words.whenReady(name)}
        <Button
          variant="primary"
          ref={button}
          data-focus-place="keys"
          trailingIcon={CornerDownLeft}
          onClick={() => {
            if (presentMoment() - shownAt.current >= SETTLE_MS) void takeBallot(stageId);
          }}
        >
          {words.takeIt}
        </Button>
      </p>
    </section>
  );
}

/** Here nobody has been writing words, so Space says "I have it", too. */
const asEnter = (event: KeyboardEvent): KeyboardEvent =>
  event.key !== ' '
    ? event
    : new KeyboardEvent(event.type, {
        key: 'Enter',
        keyCode: event.keyCode,
        repeat: event.repeat,
        shiftKey: event.shiftKey,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
      });
