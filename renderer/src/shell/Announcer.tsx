import { LiveRegion } from '../kit/LiveRegion';
import { useAppStore } from '../state/app-store';
import { useForgetOldWords } from './use-forget-old-words';

/** The one polite live region of the window. */
export function Announcer() {
  useForgetOldWords();
  const announcement = useAppStore((store) => store.announcement);
  return <LiveRegion text={announcement} />;
}
