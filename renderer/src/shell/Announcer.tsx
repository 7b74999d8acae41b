import { LiveRegion } from '../kit/LiveRegion';
import { useAppStore } from '../state/app-store';

/** The one polite live region of the window. */
export function Announcer() {
  const announcement = useAppStore((store) => store.announcement);
  return <LiveRegion text={announcement} />;
}
