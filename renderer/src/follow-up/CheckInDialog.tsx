import { amountWithUnit } from '@shared/company/amount-text';
import { type FollowUp, keyOfRef, readingState } from '@shared/company/follow-ups';
import { REVIEW_OUTCOMES } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import { longDate, shortDate } from '@shared/text/dates';
import { amountWords } from '@shared/text/parse-amount';
import { useState } from 'react';
import { TypedField } from '../fields/TypedField';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useNearDay } from '../fields/use-near-day';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { SelectField } from '../kit/SelectField';
import { TextArea } from '../kit/TextArea';
import { checkIn } from './follow-up-deeds';
import { type CheckInFields, emptyCheckIn, readCheckIn } from './read-check-in';
import { Sheet } from './Sheet';
import { useTypedDraft } from './typed-draft';
import { useSheetDeed } from './use-sheet-deed';

interface CheckInDialogProps {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}

const GOES_ON = '';

/** What somebody saw when looking at an action; it is written down as one record that can be taken back. */
export function CheckInDialog({ followUp, onClose }: CheckInDialogProps) {
  const { followUp: texts, terms, fields: fieldTexts } = useText();
  const words = texts.checkIn;
  const locale = useLocale();
  const today = useToday();
  const isCloseUp = useIsCloseUp();
  const near = useNearDay();
  const [isAsked, setIsAsked] = useState(false);
  /* Words and figures outlive the sheet; what it came to is said anew each time, so that no old wish ends an action. */
  const [cameTo, setCameTo] = useState(GOES_ON);
  const draft = useTypedDraft<CheckInFields>(
    `check-in ${keyOfRef(followUp.ref)}`,
    emptyCheckIn(today, locale),
  );
  const { type } = draft;
  const fields = { ...draft.fields, outcome: cameTo };
  const { unit } = followUp.action;
  const read = readCheckIn(fields, { followUp, today, locale });
  const { on, reading, nextOn, reviewOn, outcome } = read.parts;
  const wrong = isAsked && !read.form.ok ? read.form.error : null;
  const isDropped = outcome === 'dropped';
  const isBasic = outcome === 'basic';
  const isEnd = isBasic || isDropped || outcome === 'done';
  /* Large letters leave no line to say again what stands in the field. */
  const dayHint = (day: IsoDay, standing: string) => {
    if (!isCloseUp) return longDate(day, locale);
    const short = shortDate(day, locale);
    return short === standing ? null : short;
  };
  const nextDay = nextOn.ok ? (nextOn.value ?? read.nextAnyway) : null;
  /* What was typed and cannot be read is said at once where it stands, not only when it is to be written down. */
  const dayError = (part: typeof on, field: CheckInFields) =>
    part.ok || (!isAsked && isBlank(fields[field]))
      ? null
      : field === 'on' && part.error === 'not-a-day'
        ? fieldTexts.notAPastDay
        : fieldTexts.dayProblems[part.error];
  const readingHint = (on: IsoDay, value: number) => {
    const state = readingState(followUp, { on, value });
    if (isCloseUp) return state === 'unknown' ? null : texts.states[state];
    return texts.meaning[state](
      amountWithUnit(value, unit, locale),
      near(on),
      followUp.adjustsUntil === null ? '' : near(followUp.adjustsUntil),
    );
  };

  const write = useSheetDeed(async (onRefused) => {
    setIsAsked(true);
    if (!read.form.ok) return;
    if (await checkIn(followUp, read.form.value, onRefused)) {
      draft.drop();
      onClose();
    }
  });
  return (
    <Sheet
      title={words.title}
      about={followUp.action.text}
      refused={write.refused}
      button={words.write}
      onSubmit={write.run}
      onClose={onClose}
    >
      <TypedField
        className="sheet__reading"
        label={words.reading(unit)}
        text={fields.reading}
        onText={(text) => type('reading', text)}
        placeholder={
          followUp.action.target === null
            ? undefined
            : texts.chart.target(amountWords(followUp.action.target, locale))
        }
        error={reading.ok ? null : words.readingProblems[reading.error](unit)}
        hint={
          on.ok && on.value !== null && reading.ok && reading.value !== null
            ? readingHint(on.value, reading.value)
            : null
        }
      />
      <TypedField
        label={words.day}
        text={fields.on}
        onText={(text) => type('on', text)}
        placeholder={fieldTexts.pastDayExample}
        error={
          dayError(on, 'on') ??
          (wrong === 'future' || wrong === 'before-session' ? words.problems[wrong] : null)
        }
        hint={on.ok && on.value !== null ? dayHint(on.value, fields.on) : null}
      />
      <SelectField
        label={words.outcome}
        value={fields.outcome}
        options={[
          { value: GOES_ON, word: words.goesOn },
          ...REVIEW_OUTCOMES.map((value) => ({
            value: String(value),
            word: terms.outcomes[value],
          })),
        ]}
        onChange={setCameTo}
      />
      {isBasic ? (
        <TypedField
          label={words.review}
          text={fields.reviewOn}
          onText={(text) => type('reviewOn', text)}
          placeholder={fieldTexts.dayExample}
          error={dayError(reviewOn, 'reviewOn')}
          hint={isCloseUp ? null : words.basicHint}
        />
      ) : isEnd ? null : (
        <TypedField
          label={words.next}
          text={fields.nextOn}
          onText={(text) => type('nextOn', text)}
          placeholder={shortDate(read.nextAnyway, locale)}
          error={
            dayError(nextOn, 'nextOn') ??
            (wrong === 'next-too-early' ? words.problems[wrong] : null)
          }
          hint={
            nextDay === null
              ? null
              : dayHint(nextDay, fields.nextOn || shortDate(read.nextAnyway, locale))
          }
        />
      )}
      <TextArea
        className="sheet__seen"
        label={isDropped ? words.why : words.seen}
        placeholder={words.seenExample}
        value={fields.seen}
        maxLength={2000}
        onChange={(text) => type('seen', text)}
        onEnter={write.run}
        error={wrong === 'no-reason' || wrong === 'nothing' ? words.problems[wrong] : undefined}
      />
    </Sheet>
  );
}
