import type { Stage } from '@shared/domain/model';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { useSession } from '../state/session-store';
import { goOnWords, goToPlace, placeName } from './go-to-place';
import { waysFrom } from './run-places';

interface WaysOnProps {
  readonly stage: Stage;
  /** Takes the place of the button that leads on; false leaves that out. */
  readonly primary: ReactNode;
  readonly isQuiet: boolean;
}

/** Back and on, at the right of the footer. */
export function WaysOn({ stage, primary, isQuiet }: WaysOnProps) {
  const texts = useText();
  const { back, next } = waysFrom(
    useSession((session) => session),
    stage,
  );
  return (
    <div className="run-foot__ways">
      {back !== null && (
        <IconButton
          icon={ArrowLeft}
          label={texts.run.backTo(placeName(back, texts))}
          onClick={() => void goToPlace(back)}
        />
      )}
      {primary ??
        (next !== null && (
          <Button
            variant={isQuiet ? 'normal' : 'primary'}
            trailingIcon={ArrowRight}
            onClick={() => void goToPlace(next)}
          >
            {goOnWords(next, texts)}
          </Button>
        ))}
    </div>
  );
}
