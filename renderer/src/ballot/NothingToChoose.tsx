import type { Stage } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { goToPlace } from '../run/go-to-place';
import { useFocusOnMount } from '../run/use-focus-on-mount';
import { useStrayGuard } from '../run/use-stray-guard';

interface NothingToChooseProps {
  readonly stage: Stage;
  /** True where there is one theme, and so no choice; false where there is none yet. */
  readonly hasTheme: boolean;
}

/** A ballot needs two themes: what to do with none or one. */
export function NothingToChoose({ stage, hasTheme }: NothingToChooseProps) {
  const { ballot: words, run } = useText();
  const button = useFocusOnMount<HTMLButtonElement>();
  const guardStrayKeys = useStrayGuard();
  const part = hasTheme ? words.single : words.empty;
  const step = hasTheme ? 'discuss' : 'group';
  return (
    <div className="ballot-nothing">
      <EmptyState title={part.title}>
        <p>{part.text}</p>
        <Button
          ref={button}
          data-focus-place="main"
          variant={hasTheme ? 'primary' : 'normal'}
          onKeyDown={guardStrayKeys}
          onClick={() => void goToPlace({ kind: 'step', stageId: stage.id, step })}
        >
          {hasTheme ? words.single.talk : run.goOnTo.group}
        </Button>
      </EmptyState>
    </div>
  );
}
