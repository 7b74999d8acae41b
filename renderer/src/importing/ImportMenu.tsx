import { FileInput } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Menu } from '../kit/Menu';
import { importItems } from './import-items';

/** The ways in for lists that were collected beforehand, in the set-up. */
export function ImportMenu({ isTight }: { readonly isTight: boolean }) {
  const texts = useText();
  return (
    <Menu
      className="button button-quiet"
      label={texts.importing.menu.open}
      items={importItems(texts)}
    >
      <FileInput aria-hidden="true" />
      {!isTight && <span className="button-words">{texts.importing.menu.open}</span>}
    </Menu>
  );
}
