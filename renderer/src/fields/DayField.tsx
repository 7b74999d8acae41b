import type { Locale } from '@shared/domain/model';
import type { IsoDay } from '@shared/lib/iso-day';
import { longDate, shortDate } from '@shared/text/dates';
import { type DayProblem, parseDay } from '@shared/text/parse-day';
import { useText } from '../hooks/use-text';
import { TypedField } from './TypedField';
import { useTypedValue } from './use-typed-value';

interface DayFieldProps {
  readonly label: string;
  readonly value: IsoDay | null;
  /** Called when a whole day was read, on leaving the field or Enter; null only where the field is optional. */
  readonly onChange: (day: IsoDay | null) => void;
  readonly locale: Locale;
  /** What "tomorrow" and a day without a year are counted from. */
  readonly today: IsoDay;
  readonly optional?: boolean;
  readonly hint?: string;
  readonly warning?: string | null;
  readonly className?: string;
}

/** A calendar day that people type as they would say it: `29 Jan`, `in 4 weeks`, `Friday`. */
export function DayField(props: DayFieldProps) {
  const { locale, today } = props;
  const texts = useText().fields;
  const typed = useTypedValue<IsoDay, DayProblem>({
    value: props.value,
    onChange: props.onChange,
    parse: (text) => parseDay(text, locale, today),
    format: (day) => shortDate(day, locale),
    isOptional: props.optional ?? false,
  });
  return (
    <TypedField
      label={props.label}
      text={typed.text}
      onText={typed.setText}
      onLeave={typed.commit}
      onKeyDown={typed.onKeyDown}
      error={typed.problem === null ? null : texts.dayProblems[typed.problem]}
      warning={props.warning}
      hint={typed.reading === null ? props.hint : longDate(typed.reading, locale)}
      placeholder={texts.dayExample}
      className={props.className}
    />
  );
}
