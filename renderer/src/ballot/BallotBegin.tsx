import { MOST_DOTS, USUAL_DOTS } from '@shared/domain/ballot';
import { BALLOT_METHODS, type BallotMethod, type Stage } from '@shared/domain/model';
import { presentPeopleOf } from '@shared/domain/selectors';
import { Hand, Keyboard, type LucideIcon, UserRoundPen } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { NumberStepper } from '../kit/NumberStepper';
import { openRunDialog } from '../run/run-dialogs';
import { useFocusOnMount } from '../run/use-focus-on-mount';
import { useStrayGuard } from '../run/use-stray-guard';
import { useSession } from '../state/session-store';
import { startBallot } from './ballot-actions';
import { lastChoiceOf } from './ballot-view';
import { useUndoLeadsBack } from './use-undo-leads-back';

const ICONS: Readonly<Record<BallotMethod, LucideIcon>> = {
  turns: Keyboard,
  fingers: Hand,
  operator: UserRoundPen,
};

interface BallotBeginProps {
  readonly stage: Stage;
  readonly themeCount: number;
  /** Where a ballot is under way or over: back to it, with nothing changed. */
  readonly onBack?: () => void;
}

/** Before a ballot: how the room votes, how many dots each person has, and one Enter to start. */
export function BallotBegin({ stage, themeCount, onBack }: BallotBeginProps) {
  const { ballot: texts, relay } = useText();
  const words = texts.begin;
  const session = useSession((whole) => whole);
  const [choice, setChoice] = useState(
    () => lastChoiceOf(session, stage.id) ?? { method: 'turns' as const, dots: USUAL_DOTS },
  );
  const { method, dots } = choice;
  const start = useFocusOnMount<HTMLButtonElement>();
  const guardStrayKeys = useStrayGuard();
  const hereCount = presentPeopleOf(session).length;
  useUndoLeadsBack(onBack);
  /* Whoever has chosen a way with the arrows goes on with Enter from there. */
  const startOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    guardStrayKeys(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    start.current?.click();
  };
  const setDots = (next: number) => setChoice({ method, dots: next });
  return (
    <div className="ballot">
      <section className="ballot-begin" data-again={onBack !== undefined || undefined}>
        <p className="ballot-begin__facts">{words.facts(themeCount, hereCount)}</p>
        <div className="ballot-methods" role="radiogroup" aria-label={words.method}>
          {BALLOT_METHODS.map((one) => {
            const Icon = ICONS[one];
            return (
              <label key={one} className="ballot-method">
                <input
                  type="radio"
                  name="ballot-method"
                  checked={one === method}
                  onChange={() => setChoice({ method: one, dots })}
                  onKeyDown={startOnEnter}
                />
                <span className="ballot-method__card">
                  <Icon aria-hidden="true" />
                  <b>{words.methods[one]}</b>
                  <span className="ballot-method__how">{words.how[one]}</span>
                </span>
              </label>
            );
          })}
        </div>
        <div className="ballot-begin__ways">
          <NumberStepper
            label={words.dots}
            valueText={words.each(dots)}
            lessLabel={words.fewer}
            moreLabel={words.more}
            isAtLeast={dots <= 1}
            isAtMost={dots >= MOST_DOTS}
            onLess={() => setDots(dots - 1)}
            onMore={() => setDots(dots + 1)}
          />
          {hereCount > 0 ? (
            <Button
              variant="primary"
              ref={start}
              data-focus-place="main"
              keyHint={relay.handOver.takeIt}
              onKeyDown={guardStrayKeys}
              onClick={() => void startBallot(stage.id, method, dots)}
            >
              {words.start}
            </Button>
          ) : (
            <Button
              variant="primary"
              ref={start}
              data-focus-place="main"
              onKeyDown={guardStrayKeys}
              onClick={() => openRunDialog('people')}
            >
              {relay.whoIsHere}
            </Button>
          )}
          {onBack && (
            <Button variant="quiet" onClick={onBack}>
              {words.goBack}
            </Button>
          )}
        </div>
        {hereCount === 0 && <p className="ballot-begin__remark">{words.nobody}</p>}
        {onBack && <p className="ballot-begin__remark">{words.replaces}</p>}
      </section>
    </div>
  );
}
