import type { Locale } from '@shared/domain/model';
import { err, ok } from '@shared/lib/result';
import { parseTimeOfDay, type TimeOfDay } from '@shared/lib/time-of-day';
import { timeOfDay } from '@shared/text/dates';
import { useText } from '../hooks/use-text';
import { TypedField } from './TypedField';
import { useTypedValue } from './use-typed-value';

interface TimeFieldProps {
  readonly label: string;
  readonly value: TimeOfDay | null;
  /** Called when a whole time was read, on leaving the field or Enter; null only where the field is optional. */
  readonly onChange: (time: TimeOfDay | null) => void;
  readonly locale: Locale;
  readonly optional?: boolean;
  readonly hint?: string;
  readonly className?: string;
}

/** A time of day that people type as they would write it: `8`, `8.30`, `8:30 am`. */
export function TimeField(props: TimeFieldProps) {
  const { locale } = props;
  const texts = useText().fields;
  const typed = useTypedValue<TimeOfDay, 'no-such-time'>({
    value: props.value,
    onChange: props.onChange,
    parse: (text) => {
      const time = parseTimeOfDay(text);
      return time === null ? err('no-such-time') : ok(time);
    },
    format: (time) => formatTime(time, locale),
    isOptional: props.optional ?? false,
  });
  return (
    <TypedField
      label={props.label}
      text={typed.text}
      onText={typed.setText}
      onLeave={typed.commit}
      onKeyDown={typed.onKeyDown}
      error={typed.problem === null ? null : texts.timeProblems[typed.problem]}
      hint={typed.reading === null ? props.hint : formatTime(typed.reading, locale)}
      placeholder={texts.timeExample}
      className={props.className}
    />
  );
}

/** In a field the German word "Uhr" would only be in the way of typing. */
const formatTime = (time: TimeOfDay, locale: Locale): string =>
  locale === 'de' ? time : timeOfDay(time, locale);
