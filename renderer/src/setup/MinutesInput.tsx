import type { Stage } from '@shared/domain/model';
import { err, ok } from '@shared/lib/result';
import { Minus, Plus } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { fieldOf } from '../state/kept-fields';
import { MOST_MINUTES, minutesOf, setMinutes } from './agenda-commands';
import { SteppedField } from './SteppedField';

const STEP_MINUTES = 5;

/** How long a stage is meant to be: typed, or five minutes less and more. */
export function MinutesInput({ stage }: { readonly stage: Stage }) {
  const { agenda } = useText().setup;
  const minutes = minutesOf(stage);
  const change = (by: number) => void setMinutes(stage, minutes + by);
  return (
    <div className="minutes-input">
      <IconButton
        icon={Minus}
        label={agenda.lessTime}
        className="minutes-input__button"
        aria-disabled={minutes === 0}
        onClick={() => change(-STEP_MINUTES)}
      />
      <SteppedField<string, 'not-minutes'>
        keepAs={fieldOf('stage-minutes', stage.id)}
        label={agenda.time}
        value={String(minutes)}
        onChange={(value) => void setMinutes(stage, Number(value))}
        parse={(text) => {
          const digits = /^\s*(\d{1,3})\s*(?:min|')?\.?\s*$/i.exec(text)?.[1];
          return digits === undefined || Number(digits) > MOST_MINUTES
            ? err('not-minutes')
            : ok(String(Number(digits)));
        }}
        format={(value) => value}
        step={(value, direction) => {
          const next = Number(value) + direction * STEP_MINUTES;
          return next < 0 || next > MOST_MINUTES ? null : String(next);
        }}
        problems={{ 'not-minutes': agenda.minutesProblem, needed: agenda.minutesProblem }}
      />
      <IconButton
        icon={Plus}
        label={agenda.moreTime}
        className="minutes-input__button"
        aria-disabled={minutes >= MOST_MINUTES}
        onClick={() => change(STEP_MINUTES)}
      />
    </div>
  );
}
