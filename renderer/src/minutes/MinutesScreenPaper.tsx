import type { MinutesDocument } from '@shared/minutes/blocks';
import { useText } from '../hooks/use-text';
import { MinutesPaper } from './MinutesPaper';
import type { SheetTurner } from './minutes-screen-turner';

interface MinutesScreenPaperProps {
  readonly document: MinutesDocument;
  readonly turner: SheetTurner;
  /** A text that is looked for in it; empty: none. */
  readonly sought: string;
}

/** The sheets on the desk, one at a time. */
export function MinutesScreenPaper({ document, turner, sought }: MinutesScreenPaperProps) {
  const texts = useText().minutesScreen;
  const isZoomed = turner.zoom > 1;
  return (
    <section className="minutes-desk" aria-label={texts.preview}>
      <div className={`minutes-desk__sheets minutes-desk__sheets--${document.paper}`}>
        {turner.pages > 1 && <div className="minutes-desk__under" aria-hidden="true" />}
        <div
          className="minutes-desk__sheet"
          data-zoomed={isZoomed || undefined}
          /* A larger sheet is moved about with the arrow keys. */
          tabIndex={isZoomed ? 0 : undefined}
        >
          <MinutesPaper
            document={document}
            page={turner.page}
            zoom={turner.zoom}
            onPages={turner.setPages}
            sought={sought}
            onSought={turner.turnTo}
          />
        </div>
      </div>
    </section>
  );
}
