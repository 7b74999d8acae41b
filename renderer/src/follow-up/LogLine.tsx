import { Trash2 } from 'lucide-react';
import { useNearDay } from '../fields/use-near-day';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { removeEntry } from './follow-up-deeds';
import type { LogLineData } from './log-lines';

interface LogLineProps {
  readonly line: LogLineData;
  /** What is shown of an entry that is longer than its place; null: it fits. */
  readonly shown: readonly string[] | null;
  /** Opens the whole for reading. */
  readonly onRead: () => void;
}

/** One entry of the log; what was written between sessions can be taken out again, and a long one read whole in a sheet. */
export function LogLine({ line, shown, onRead }: LogLineProps) {
  const {
    common,
    followUp: { log },
  } = useText();
  const near = useNearDay();
  const { entry, parts } = line;
  return (
    <div className="log-line">
      <div className="log-line__said">
        {(shown ?? parts).map((part, index) => (
          <p key={part} dir="auto">
            {index === 0 && (
              <time className="log-line__day" dateTime={line.on}>
                {near(line.on)}
              </time>
            )}
            {part}
          </p>
        ))}
        {shown !== null && (
          <button
            type="button"
            className="action-facts__link"
            aria-label={log.more(near(line.on))}
            onClick={onRead}
          >
            {common.more} …
          </button>
        )}
      </div>
      {entry !== null && (
        <IconButton
          icon={Trash2}
          size="small"
          label={log.remove(near(line.on))}
          onClick={() => void removeEntry(entry)}
        />
      )}
    </div>
  );
}
