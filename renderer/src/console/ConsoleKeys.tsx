import { KeyList } from '../help/HelpCard';
import { closeHelp, useHelp } from '../help/help-store';
import { useText } from '../hooks/use-text';
import { Dialog } from '../kit/Dialog';

/** The card of the keys that work in the console, while somebody reads it. */
export function ConsoleKeys() {
  const isOpen = useHelp((store) => store.isOpen);
  const { keys, common, console: words } = useText();
  if (!isOpen) return null;
  return (
    <Dialog title={keys.title} closeLabel={common.close} className="help" onClose={closeHelp}>
      <KeyList title={words.name} lines={keys.inConsole} />
    </Dialog>
  );
}
