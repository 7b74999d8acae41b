import { TriangleAlert } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { failureText } from '../state/commands';
import { useSessionStore } from '../state/session-store';
import './save-banner.css';

/** Shown only while something could not be saved; the room sees nothing as long as all is well. */
export function SaveBanner() {
  const text = useText();
  const saveState = useSessionStore((store) => store.saveState);
  if (saveState?.kind !== 'failed') return null;
  return (
    <div className="save-banner" role="alert">
      <TriangleAlert aria-hidden="true" />
      <strong>{text.common.saveFailed}</strong>
      <span>{failureText(saveState.failure)}</span>
    </div>
  );
}
