import { dayOfDeed, pastDayProblem } from '@shared/company/check-in';
import { type FollowUp, keyOfRef } from '@shared/company/follow-ups';
import { readHandOn } from '@shared/company/hand-on';
import { asPeople, isSamePerson, knownPeople } from '@shared/company/known-people';
import { isBlank } from '@shared/lib/blank';
import { longDate, shortDate } from '@shared/text/dates';
import { parsePastDay } from '@shared/text/parse-day';
import { useRef, useState } from 'react';
import { peopleMatching } from '../fields/owner-filter';
import { TypedField } from '../fields/TypedField';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { Chip } from '../kit/Chip';
import { handOn } from './follow-up-deeds';
import { Sheet } from './Sheet';
import { useTypedDraft } from './typed-draft';
import { useFollowUps } from './use-follow-ups';
import { useSheetDeed } from './use-sheet-deed';

interface HandOnDialogProps {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}

/** So many names to tap; typing a letter or two finds the others. */
const MOST_CHIPS = 8;
const MOST_CHIPS_CLOSE_UP = 4;

/** Gives an action to exactly one other person, with the day and the reason; lists, "all" and "the team" are refused in words. */
export function HandOnDialog({ followUp, onClose }: HandOnDialogProps) {
  const { followUp: texts, fields: fieldTexts } = useText();
  const words = texts.handOn;
  const locale = useLocale();
  const { all, sessions } = useFollowUps();
  const today = useToday();
  const isCloseUp = useIsCloseUp();
  const [isAsked, setIsAsked] = useState(false);
  const why = useRef<HTMLInputElement>(null);
  const latest = dayOfDeed(followUp, today);
  const { fields, type, drop } = useTypedDraft<'to' | 'on' | 'why'>(
    `hand-on ${keyOfRef(followUp.ref)}`,
    { to: '', on: shortDate(latest, locale), why: '' },
  );
  const on = parsePastDay(fields.on, locale, today);
  const wrongDay = on.ok ? pastDayProblem(on.value, followUp, latest) : null;
  const dayProblem = isBlank(fields.on)
    ? fieldTexts.dayProblems.needed
    : !on.ok
      ? on.error === 'not-a-day'
        ? fieldTexts.notAPastDay
        : fieldTexts.dayProblems[on.error]
      : wrongDay === null
        ? null
        : wrongDay === 'future'
          ? words.future
          : texts.checkIn.problems['before-session'];
  const names = knownPeople(sessions, all);
  const read = readHandOn(fields.to, names, followUp.owner);
  /* While somebody types, only what more letters cannot mend is said. */
  const isSaid = !read.ok && (isAsked || (read.error !== 'empty' && read.error !== 'ambiguous'));
  const isNew = read.ok && !names.some((name) => isSamePerson(name, read.value));
  const matching = peopleMatching(asPeople(names), fields.to).filter(
    ({ name }) => !isSamePerson(name, followUp.owner),
  );
  const offered = matching.slice(0, isCloseUp ? MOST_CHIPS_CLOSE_UP : MOST_CHIPS);
  const more = matching.length - offered.length;

  const give = useSheetDeed(async (onRefused) => {
    setIsAsked(true);
    if (!read.ok || !on.ok || dayProblem !== null) return;
    if (isBlank(fields.why)) {
      why.current?.focus();
      return;
    }
    const given = { to: read.value, reason: fields.why.trim(), on: on.value };
    if (await handOn(followUp, given, onRefused)) {
      drop();
      onClose();
    }
  });
  return (
    <Sheet
      title={words.title}
      about={followUp.action.text}
      refused={give.refused}
      button={words.button}
      onSubmit={give.run}
      onClose={onClose}
    >
      <TypedField
        className="sheet__whole"
        label={words.to}
        text={fields.to}
        onText={(text) => {
          setIsAsked(false);
          type('to', text);
        }}
        error={isSaid ? words.problems[read.error] : null}
        hint={!read.ok ? null : isNew ? words.newName(read.value) : read.value}
      />
      <div className="sheet__chips sheet__whole">
        {offered.map(({ id, name }) => (
          <Chip
            key={id}
            isPressed={read.ok && isSamePerson(name, read.value)}
            onClick={() => {
              type('to', name);
              why.current?.focus();
            }}
          >
            {name}
          </Chip>
        ))}
        {more > 0 && <span className="sheet__more">{words.more(more)}</span>}
      </div>
      <TypedField
        label={words.day}
        text={fields.on}
        onText={(text) => type('on', text)}
        placeholder={fieldTexts.pastDayExample}
        error={dayProblem}
        hint={on.ok && (!isCloseUp || on.value !== latest) ? longDate(on.value, locale) : null}
      />
      <TypedField
        className="sheet__rest"
        label={words.why}
        text={fields.why}
        onText={(text) => type('why', text)}
        inputRef={why}
        error={isAsked && read.ok && isBlank(fields.why) ? words.needsReason : null}
      />
    </Sheet>
  );
}
