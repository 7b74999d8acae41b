import { CornerDownLeft, Keyboard } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { PlaceCard } from '../kit/PlaceCard';
import { isInOverlay } from '../run/overlay';
import { announce } from '../state/app-store';
import { presentMoment } from '../state/present-moment';
import { nameInSentence } from './name-in-sentence';
import { backATurn, takeTurn } from './relay-actions';
import type { RelayView } from './relay-view';
import { isReachedByTab } from './tab-reach';
import { handOverIntentOf, SETTLE_MS } from './turn-keys';
import { useKeyboardStays } from './use-field-first';
import type { TurnEnd } from './use-turn';

interface HandOverProps {
  readonly stageId: string;
  readonly relay: RelayView;
  /** Who had the keyboard before, where this window saw it. */
  readonly before: { readonly name: string; readonly how: TurnEnd } | null;
}

/** The keyboard travels: nothing that is touched on the way counts until the next person says "I have it". */
export function HandOver({ stageId, relay, before }: HandOverProps) {
  const { relay: words } = useText();
  const shownAt = useRef(0);
  const button = useRef<HTMLButtonElement>(null);
  const { name } = relay;
  useKeyboardStays(button);

  useEffect(() => {
    shownAt.current = presentMoment();
    button.current?.focus();
    announce(words.handOver.spoken(name));
    const onKeyDown = (event: KeyboardEvent) => {
      /* With Tab the facilitator has gone to another button, whose keys are its own; so are those of a dialog. */
      const isElsewhere =
        isInOverlay(event.target) ||
        (event.target !== button.current && isReachedByTab(event.target));
      const intent = handOverIntentOf(event, presentMoment() - shownAt.current);
      if (intent === 'leave' || (isElsewhere && intent !== 'back')) return;
      event.preventDefault();
      event.stopPropagation();
      if (intent === 'take') void takeTurn(stageId);
      if (intent === 'back') void backATurn(stageId);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [stageId, name, words]);

  return (
    <section className="relay-hand">
      {before !== null && (
        <p className="relay-hand__thanks">
          {before.how === 'wrote'
            ? words.handOver.thanks(nameInSentence(before.name))
            : words.handOver.passed(nameInSentence(before.name))}
        </p>
      )}
      <PlaceCard
        above={
          <>
            <Keyboard aria-hidden="true" />{' '}
            {relay.isFirstTurn ? words.handOver.begins : words.handOver.passTo}
          </>
        }
        name={relay.name}
        isHeading
      />
      {relay.thenNames.length > 0 && (
        <p className="relay-hand__then" dir="auto">
          {words.turn.thenNames(relay.thenNames)}
        </p>
      )}
      <p className="relay-hand__go">
        {words.handOver.whenReady(nameInSentence(relay.name))}
        <Button
          variant="primary"
          ref={button}
          data-focus-place="keys"
          trailingIcon={CornerDownLeft}
          onClick={() => {
            if (presentMoment() - shownAt.current >= SETTLE_MS) void takeTurn(stageId);
          }}
        >
          {words.handOver.takeIt}
        </Button>
      </p>
    </section>
  );
}
