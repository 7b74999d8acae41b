import { listOf } from '@shared/domain/selectors';
import { Maximize2 } from 'lucide-react';
import { useState } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { RunHints } from '../run/RunHints';
import { StageFrame } from '../run/StageFrame';
import { StageHeading } from '../run/StageHeading';
import type { StageProps } from '../run/stage-props';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { ThanksAdder } from './ThanksAdder';
import { ThanksList } from './ThanksList';
import { ThanksShow } from './ThanksShow';
import './thanks.css';

const PARTS = ['say', 'all'] as const;
type Part = (typeof PARTS)[number];

/** Thanks from person to person: whom, and what for; later shown large, one at a time. */
export function ThanksStage({ stage }: StageProps) {
  const { thanks: words } = useText();
  const count = useSession((session) => listOf(session.thanks).length);
  const isCloseUp = useIsCloseUp();
  const [part, setPart] = useState<Part>('say');
  /* Somebody is being thanked: what for takes all the room that large letters leave. */
  const [toId] = useKeptText(fieldOf('thanks-to'));
  const isSaying = useSession((session) => toId in session.people) && part === 'say';
  const [isShowing, show] = useState(false);
  return (
    <StageFrame
      stage={stage}
      heading={<StageHeading stage={stage} isFirst />}
      foot={
        count > 0 ? (
          <Button variant="quiet" icon={Maximize2} onClick={() => show(true)}>
            {words.show}
          </Button>
        ) : (
          <RunHints stage={stage} />
        )
      }
    >
      <div className="thanks" data-close-up={isCloseUp || undefined}>
        {isCloseUp && !isSaying && (
          <StageTabs
            name={words.partsName}
            tabs={PARTS.map((id) => ({
              id,
              label: words.parts[id],
              ...(id === 'all' ? { count } : {}),
            }))}
            open={part}
            onOpen={setPart}
          />
        )}
        {(!isCloseUp || part === 'say') && <ThanksAdder />}
        {(!isCloseUp || part === 'all') && <ThanksList />}
      </div>
      {isShowing && count > 0 && <ThanksShow onClose={() => show(false)} />}
    </StageFrame>
  );
}
