import { dayOfDeed } from '@shared/company/check-in';
import { type FollowUp, keyOfRef } from '@shared/company/follow-ups';
import { isBlank } from '@shared/lib/blank';
import { longDate } from '@shared/text/dates';
import { parseDay } from '@shared/text/parse-day';
import { useRef, useState } from 'react';
import { TypedField } from '../fields/TypedField';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { moveDue } from './follow-up-deeds';
import { Sheet } from './Sheet';
import { useTypedDraft } from './typed-draft';
import { useSheetDeed } from './use-sheet-deed';

interface MoveDueDialogProps {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}

/** Moves the due day of an action, with the reason. */
export function MoveDueDialog({ followUp, onClose }: MoveDueDialogProps) {
  const { followUp: texts, fields: fieldTexts } = useText();
  const words = texts.moveDue;
  const locale = useLocale();
  const today = useToday();
  const [isAsked, setIsAsked] = useState(false);
  const why = useRef<HTMLInputElement>(null);
  const { fields, type, drop } = useTypedDraft<'day' | 'why'>(
    `move-due ${keyOfRef(followUp.ref)}`,
    { day: '', why: '' },
  );
  const read = parseDay(fields.day, locale, today);
  const isEmpty = isBlank(fields.day);
  const problem = isEmpty
    ? words.needsDay
    : !read.ok
      ? fieldTexts.dayProblems[read.error]
      : read.value === followUp.dueOn
        ? words.sameDay
        : read.value < followUp.session.heldOn
          ? words.beforeSession
          : null;

  const move = useSheetDeed(async (onRefused) => {
    setIsAsked(true);
    if (problem !== null || !read.ok) return;
    if (isBlank(fields.why)) {
      why.current?.focus();
      return;
    }
    const moved = {
      dueOn: read.value,
      reason: fields.why.trim(),
      on: dayOfDeed(followUp, today),
    };
    if (await moveDue(followUp, moved, onRefused)) {
      drop();
      onClose();
    }
  });
  return (
    <Sheet
      title={words.title}
      about={followUp.action.text}
      refused={move.refused}
      button={words.button}
      onSubmit={move.run}
      onClose={onClose}
      size="normal"
    >
      <TypedField
        className="sheet__whole"
        label={words.day}
        text={fields.day}
        onText={(text) => {
          setIsAsked(false);
          type('day', text);
        }}
        placeholder={fieldTexts.dayExample}
        error={isAsked ? problem : null}
        hint={!isEmpty && read.ok ? longDate(read.value, locale) : null}
      />
      <TypedField
        className="sheet__whole"
        label={words.why}
        text={fields.why}
        onText={(text) => type('why', text)}
        inputRef={why}
        error={isAsked && problem === null && isBlank(fields.why) ? words.needsReason : null}
      />
    </Sheet>
  );
}
