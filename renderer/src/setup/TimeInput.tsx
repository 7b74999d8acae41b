import type { Locale } from '@shared/domain/model';
import { err, ok } from '@shared/lib/result';
import { minutesOfDay, parseTimeOfDay, type TimeOfDay, timeOfDay } from '@shared/lib/time-of-day';
import { timeOfDay as timeInWords } from '@shared/text/dates';
import { useText } from '../hooks/use-text';
import { SteppedField } from './SteppedField';

const STEP_MINUTES = 5;

interface TimeInputProps {
  readonly label: string;
  readonly value: TimeOfDay;
  readonly onChange: (time: TimeOfDay) => void;
  readonly locale: Locale;
  readonly keepAs: string;
}

/** A time of day, typed as people write it; up and down change it by five minutes. */
export function TimeInput({ label, value, onChange, locale, keepAs }: TimeInputProps) {
  const { fields } = useText();
  return (
    <SteppedField<TimeOfDay, 'no-such-time'>
      keepAs={keepAs}
      label={label}
      value={value}
      onChange={onChange}
      parse={(text) => {
        const time = parseTimeOfDay(text);
        return time === null ? err('no-such-time') : ok(time);
      }}
      format={(time) => (locale === 'en-US' ? timeInWords(time, locale) : time)}
      step={(time, direction) => timeOfDay((minutesOfDay(time) ?? 0) + direction * STEP_MINUTES)}
      problems={fields.timeProblems}
    />
  );
}
