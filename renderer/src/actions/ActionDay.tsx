import type { Locale } from '@shared/domain/model';
import type { IsoDay } from '@shared/lib/iso-day';
import { longDate, shortDate } from '@shared/text/dates';
import { type DayProblem, parseDay } from '@shared/text/parse-day';
import { type RefObject, useState } from 'react';
import { TypedField } from '../fields/TypedField';
import { useLocale, useText } from '../hooks/use-text';
import type { DayWarning } from './action-draft';

interface ActionDayProps {
  readonly label: string;
  /** The letters as typed. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly day: IsoDay | null;
  readonly problem: DayProblem | null;
  readonly warning: DayWarning | null;
  /** Days in words that can be taken with a tap while the field is empty. */
  readonly offers: readonly string[];
  readonly heldOn: IsoDay;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** A day of an action, typed as people say it. The letters belong to the draft, so that they outlive the screen. */
export function ActionDay(props: ActionDayProps) {
  const { text, day } = props;
  const texts = useText();
  const locale = useLocale();
  const [isLeft, setIsLeft] = useState(text !== '');
  const written = (of: IsoDay) => shortDate(of, locale);
  return (
    <TypedField
      className="action-day"
      label={props.label}
      text={text}
      inputRef={props.inputRef}
      placeholder={texts.fields.dayExample}
      onText={(next) => {
        setIsLeft(false);
        props.onText(next);
      }}
      onKeyDown={(event) => {
        /* The first Tab says what cannot be read, and the second one goes on. */
        if (event.key !== 'Tab' || isLeft || props.problem === null) return;
        event.preventDefault();
        setIsLeft(true);
      }}
      onLeave={() => {
        setIsLeft(true);
        /* "In 4 weeks" would mean another day tomorrow; the date that it means now does not change. */
        if (day !== null && text !== written(day)) props.onText(written(day));
      }}
      error={isLeft && props.problem !== null ? texts.fields.dayProblems[props.problem] : null}
      warning={props.warning === null ? null : texts.actions.dayWarnings[props.warning]}
      hint={
        text === '' ? (
          <Offers
            {...props}
            locale={locale}
            onTake={(taken) => {
              setIsLeft(true);
              props.onText(written(taken));
            }}
          />
        ) : day === null ? null : (
          longDate(day, locale)
        )
      }
    />
  );
}

interface OffersProps extends Pick<ActionDayProps, 'offers' | 'heldOn' | 'label' | 'inputRef'> {
  readonly locale: Locale;
  readonly onTake: (day: IsoDay) => void;
}

function Offers({ offers, heldOn, label, inputRef, locale, onTake }: OffersProps) {
  return (
    <span className="action-day__offers">
      {offers.map((offer) => {
        const result = parseDay(offer, locale, heldOn);
        if (!result.ok) return null;
        return (
          <button
            key={offer}
            type="button"
            className="action-day__offer"
            /* By keyboard the same words can be typed, so Tab leads straight to the next field. */
            tabIndex={-1}
            aria-label={`${label}: ${offer}, ${longDate(result.value, locale)}`}
            onClick={() => {
              onTake(result.value);
              inputRef.current?.focus();
            }}
          >
            {offer}
          </button>
        );
      })}
    </span>
  );
}
