import { PaletteDialog } from './PaletteDialog';
import { usePalette } from './palette-store';

/** The command palette, while it is open. */
export function Palette() {
  const isOpen = usePalette((store) => store.isOpen);
  return isOpen ? <PaletteDialog /> : null;
}
