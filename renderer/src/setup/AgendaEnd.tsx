import { totalPlannedMs } from '@shared/domain/clock';
import { stagesOf } from '@shared/domain/selectors';
import { stretchWithoutBreak } from '@shared/domain/stretch-without-break';
import { minutesOfDay, timeOfDay } from '@shared/lib/time-of-day';
import { duration, timeOfDay as timeInWords } from '@shared/text/dates';
import { Coffee } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useSession } from '../state/session-store';
import { addStage } from './agenda-commands';
import './agenda-end.css';

interface AgendaEndProps {
  /** Offers the break at once, and says from when on it is missed. */
  readonly canAddBreak: boolean;
  readonly isTight?: boolean;
}

/** When the morning ends, large; and a friendly word where it runs too long without a break. */
export function AgendaEnd({ canAddBreak, isTight = false }: AgendaEndProps) {
  const text = useText().setup.agenda;
  const session = useSession((open) => open);
  const { meta } = session;
  const begin = minutesOfDay(meta.startsAt) ?? 0;
  const end = begin + totalPlannedMs(session) / 60_000;
  const stretch = stretchWithoutBreak(stagesOf(session));
  return (
    <div className={isTight ? 'agenda-end agenda-end--tight' : 'agenda-end'}>
      <p className="agenda-end__line">
        <span>
          {text.ends}
          {end >= 1440 && <span className="agenda-end__next"> {text.endsNextDay}</span>}
        </span>
        <b className="agenda-end__time">{timeOfDay(end)}</b>
      </p>
      {stretch !== null && (
        <div className="agenda-end__warning">
          <p>
            <Coffee aria-hidden="true" />{' '}
            {canAddBreak
              ? text.noBreakFrom(
                  duration(stretch.lengthMs),
                  timeInWords(timeOfDay(begin + stretch.startMs / 60_000), meta.locale),
                )
              : text.noBreak(duration(stretch.lengthMs))}
          </p>
          {canAddBreak && (
            <Button onClick={() => void addStage('break', stretch.breakAtIndex, meta)}>
              {text.addBreak}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
