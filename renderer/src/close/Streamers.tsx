import type { CSSProperties } from 'react';
import './streamers.css';

/** Few enough that nobody stops reading. */
const PIECES = 32;
/** A step that shares no factor with a hundred spreads the pieces over the whole width without a pattern. */
const STEP = 37;

/** Paper streamers that come down once. They say nothing that the words do not say. */
export function Streamers() {
  return (
    <div className="streamers" aria-hidden="true">
      {Array.from({ length: PIECES }, (_one, at) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are all alike and never change places
          key={at}
          style={{ '--x': (at * STEP) % 100, '--wait': (at * STEP) % 7 } as CSSProperties}
        />
      ))}
    </div>
  );
}
