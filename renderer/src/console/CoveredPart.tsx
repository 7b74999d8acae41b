import type { Stage } from '@shared/domain/model';
import { EyeOff } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { coveredLettersOf } from './console-view';

/** The letters of a covered turn: whoever types sees them here, and the room does not. */
export function CoveredPart({ stage }: { readonly stage: Stage }) {
  const { console: words } = useText();
  const letters = useSession((session) => coveredLettersOf(session, stage));
  if (letters === null) return null;
  return (
    <section className="console-part console-covered" aria-labelledby="console-covered">
      <h2 id="console-covered">
        <EyeOff aria-hidden="true" /> {words.covered}
      </h2>
      {letters === '' ? (
        <p className="muted">{words.coveredEmpty}</p>
      ) : (
        <p className="console-covered__letters" dir="auto">
          {letters}
        </p>
      )}
    </section>
  );
}
