import { AArrowDown, AArrowUp } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { changeTextScale } from '../shell/use-shortcuts';

/** As much as Ctrl+plus and Ctrl+minus do. */
const STEP = 0.1;

/** Makes all letters of the app smaller or larger. */
export function TextSizeButtons() {
  const { common } = useText();
  return (
    <>
      <IconButton
        icon={AArrowDown}
        label={common.textSmaller}
        onClick={() => changeTextScale(-STEP)}
      />
      <IconButton icon={AArrowUp} label={common.textLarger} onClick={() => changeTextScale(STEP)} />
    </>
  );
}
