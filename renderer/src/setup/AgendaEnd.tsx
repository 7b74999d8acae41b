import { totalPlannedMs } from '@shared/domain/clock';
import type { StageId } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { stretchWithoutBreak } from '@shared/domain/stretch-without-break';
import { minutesOfDay, timeOfDay } from '@shared/lib/time-of-day';
import { duration, timeOfDay as timeInWords } from '@shared/text/dates';
import { Coffee } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useSession } from '../state/session-store';
import { addStage } from './agenda-commands';
import { WaitingNotes } from './WaitingNotes';
import './agenda-end.css';

interface AgendaEndProps {
  /** Where the break is offered at once: told which stage it became. It also says from when on one is missed. */
  readonly onBreak?: (id: StageId) => void;
  readonly isTight?: boolean;
}

/** When the morning ends, large; and a friendly word where it runs too long without a break. */
export function AgendaEnd({ onBreak, isTight = false }: AgendaEndProps) {
  const text = useText().setup.agenda;
  const session = useSession((open) => open);
  const { meta } = session;
  const begin = minutesOfDay(meta.startsAt) ?? 0;
  const end = begin + totalPlannedMs(session) / 60_000;
  const stretch = stretchWithoutBreak(stagesOf(session));
  const addBreak = async (atIndex: number, onAdded: (id: StageId) => void) => {
    const added = await addStage('break', atIndex, meta);
    if (added !== null) onAdded(added);
  };
  return (
    <div className={isTight ? 'agenda-end agenda-end--tight' : 'agenda-end'}>
      <p className="agenda-end__line">
        <span>
          {text.ends}
          {end >= 1440 && <span className="agenda-end__next"> {text.endsNextDay}</span>}
        </span>
        <b className="agenda-end__time">{timeOfDay(end)}</b>
      </p>
      <WaitingNotes />
      {stretch !== null && (
        <div className="agenda-end__warning">
          <p>
            <Coffee aria-hidden="true" />{' '}
            {onBreak
              ? text.noBreakFrom(
                  duration(stretch.lengthMs),
                  timeInWords(timeOfDay(begin + stretch.startMs / 60_000), meta.locale),
                )
              : text.noBreak(duration(stretch.lengthMs))}
          </p>
          {onBreak && (
            <Button onClick={() => void addBreak(stretch.breakAtIndex, onBreak)}>
              {text.addBreak}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
