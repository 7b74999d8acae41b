import { Hourglass } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { useAppStore } from '../state/app-store';
import './save-mark.css';

/** A calm mark while saving takes longer than usual; most of the time it goes away by itself. */
export function SaveMark() {
  const { safety } = useText();
  const isLate = useAppStore((store) => store.saveState.kind === 'late');
  return (
    <div className="save-mark" role="status" title={isLate ? safety.save.late : undefined}>
      {isLate && (
        <>
          <Hourglass aria-hidden="true" />
          <VisuallyHidden>{safety.save.late}</VisuallyHidden>
        </>
      )}
    </div>
  );
}
