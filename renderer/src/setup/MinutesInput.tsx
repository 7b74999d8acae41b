import type { Stage } from '@shared/domain/model';
import { err, ok } from '@shared/lib/result';
import { Minus, Plus } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { fieldOf } from '../state/kept-fields';
import { type MinutesField, MOST_MINUTES, minutesOf, setMinutes } from './agenda-commands';
import { SteppedField } from './SteppedField';

/** How far a press goes, and under which name half-typed letters are kept. */
const FIELDS = {
  plannedMs: { step: 5, keepAs: 'stage-minutes' },
  thinkMs: { step: 1, keepAs: 'think-minutes' },
  themeMs: { step: 1, keepAs: 'theme-minutes' },
} as const;

interface MinutesInputProps {
  readonly stage: Stage;
  readonly field?: MinutesField;
}

/** How long a stage, or something in it, is meant to be: typed, or a few minutes less and more. */
export function MinutesInput({ stage, field = 'plannedMs' }: MinutesInputProps) {
  const texts = useText();
  const { agenda } = texts.setup;
  const minutes = minutesOf(stage, field);
  const { step, keepAs } = FIELDS[field];
  const label = { plannedMs: agenda.time, thinkMs: agenda.thinkTime, themeMs: agenda.themeTime }[
    field
  ];
  const change = (by: number) => void setMinutes(stage, minutes + by, field);
  const isWhole = field === 'plannedMs';
  return (
    <div className="minutes-input">
      <IconButton
        icon={Minus}
        label={isWhole ? agenda.lessTime : texts.time.of(label, texts.run.lessMinutesSpoken(step))}
        className="minutes-input__button"
        aria-disabled={minutes === 0}
        onClick={() => change(-step)}
      />
      <SteppedField<string, 'not-minutes'>
        keepAs={fieldOf(keepAs, stage.id)}
        label={label}
        value={String(minutes)}
        onChange={(value) => void setMinutes(stage, Number(value), field)}
        parse={(text) => {
          const digits = /^\s*(\d{1,3})\s*(?:min|')?\.?\s*$/i.exec(text)?.[1];
          return digits === undefined || Number(digits) > MOST_MINUTES
            ? err('not-minutes')
            : ok(String(Number(digits)));
        }}
        format={(value) => value}
        step={(value, direction) => {
          const next = Number(value) + direction * step;
          return next < 0 || next > MOST_MINUTES ? null : String(next);
        }}
        problems={{ 'not-minutes': agenda.minutesProblem, needed: agenda.minutesProblem }}
      />
      <IconButton
        icon={Plus}
        label={isWhole ? agenda.moreTime : texts.time.of(label, texts.run.moreMinutesSpoken(step))}
        className="minutes-input__button"
        aria-disabled={minutes >= MOST_MINUTES}
        onClick={() => change(step)}
      />
    </div>
  );
}
