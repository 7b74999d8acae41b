import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import type { SheetTurner } from './minutes-screen-turner';

interface MinutesScreenTurnerProps {
  readonly turner: SheetTurner;
}

/** Turns the sheets on the desk and brings them nearer. The buttons stay in place, so that the focus does too. */
export function MinutesScreenTurner({ turner }: MinutesScreenTurnerProps) {
  const texts = useText().minutesScreen;
  return (
    <div className="minutes-desk__turn">
      <IconButton
        icon={ChevronLeft}
        label={texts.previousPage}
        aria-disabled={turner.toPrevious === null}
        onClick={() => turner.toPrevious?.()}
      />
      <span aria-live="polite">{texts.pageOf(turner.page, turner.pages)}</span>
      <IconButton
        icon={ChevronRight}
        label={texts.nextPage}
        aria-disabled={turner.toNext === null}
        onClick={() => turner.toNext?.()}
      />
      <IconButton
        icon={ZoomOut}
        label={texts.smaller}
        aria-disabled={turner.smaller === null}
        onClick={() => turner.smaller?.()}
      />
      <IconButton
        icon={ZoomIn}
        label={texts.larger}
        aria-disabled={turner.larger === null}
        onClick={() => turner.larger?.()}
      />
    </div>
  );
}
