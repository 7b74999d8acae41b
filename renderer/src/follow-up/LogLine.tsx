import { Trash2 } from 'lucide-react';
import { useNearDay } from '../fields/use-near-day';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { removeEntry } from './follow-up-deeds';
import type { LogLineData } from './log-lines';

/** One entry of the log; what was written between sessions can be taken out again. */
export function LogLine({ line }: { readonly line: LogLineData }) {
  const { log } = useText().followUp;
  const near = useNearDay();
  const { entry, parts } = line;
  return (
    <div className="log-line">
      <div className="log-line__words">
        {parts.map((part, index) => (
          <p key={part} dir="auto">
            {index === 0 && (
              <time className="log-line__day" dateTime={line.on}>
                {near(line.on)}
              </time>
            )}
            {part}
          </p>
        ))}
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
