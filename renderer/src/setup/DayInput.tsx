import type { Locale } from '@shared/domain/model';
import { addDays, type IsoDay, isIsoDay } from '@shared/lib/iso-day';
import { shortDate, weekdayName } from '@shared/text/dates';
import { type DayProblem, parseDay } from '@shared/text/parse-day';
import { useText } from '../hooks/use-text';
import { SteppedField } from './SteppedField';

interface DayInputProps {
  readonly label: string;
  readonly value: IsoDay;
  readonly onChange: (day: IsoDay) => void;
  readonly locale: Locale;
  /** What a day without a year is counted from. */
  readonly today: IsoDay;
  /** Says the weekday below it. */
  readonly hasWeekday?: boolean;
  readonly keepAs: string;
}

/** A day of the session's facts, typed as people say it; up and down change it by a day. */
export function DayInput(props: DayInputProps) {
  const { label, value, onChange, locale, today, hasWeekday = false } = props;
  const { fields } = useText();
  return (
    <SteppedField<IsoDay, DayProblem>
      keepAs={props.keepAs}
      label={label}
      value={value}
      onChange={onChange}
      parse={(text) => parseDay(text, locale, today)}
      format={(day) => shortDate(day, locale)}
      step={(day, direction) => dayBeside(day, direction)}
      problems={fields.dayProblems}
      {...(hasWeekday ? { meaning: (day: IsoDay) => weekdayName(day, locale) } : {})}
    />
  );
}

/** The next day or the one before; null where the calendar ends. */
function dayBeside(day: IsoDay, direction: 1 | -1): IsoDay | null {
  const next = addDays(day, direction);
  return isIsoDay(next) ? next : null;
}
