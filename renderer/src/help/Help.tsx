import { HelpCard } from './HelpCard';
import { useHelp } from './help-store';

/** The card of keys, while somebody reads it. */
export function Help() {
  const isOpen = useHelp((store) => store.isOpen);
  return isOpen ? <HelpCard /> : null;
}
