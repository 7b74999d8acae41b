import { FileInput } from 'lucide-react';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Menu } from '../kit/Menu';
import { importItems } from './import-items';

/** So wide a room has to be, in its units, for words in a foot that is full already. */
const WORDS_IN_FOOT = 54;

/** The ways in for lists that were collected beforehand, in the set-up. */
export function ImportMenu() {
  const hasWords = useRoomSize().wide >= WORDS_IN_FOOT;
  const texts = useText();
  return (
    <Menu
      className="button button-quiet"
      label={texts.importing.menu.open}
      items={importItems(texts)}
    >
      <FileInput aria-hidden="true" />
      {hasWords && <span className="button-words">{texts.importing.menu.open}</span>}
    </Menu>
  );
}
