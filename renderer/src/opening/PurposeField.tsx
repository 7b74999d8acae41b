import type { SaidPurpose } from '@shared/company/look-back';
import { agoOf } from '@shared/company/opening-facts';
import { timeOfDay } from '@shared/lib/time-of-day';
import { shortDate, timeOfDay as timeText } from '@shared/text/dates';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useCommittedText } from '../fields/use-committed-text';
import { useLocale, useText } from '../hooks/use-text';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import { confirmPurpose } from './confirm-purpose';
import { useFittingSize } from './use-fitting-size';

/** Sentences up to so many letters are written in the largest letters, on one line, and in middling ones, on two. */
export const LARGE = 40;
const MEDIUM = 90;
const LONGEST = 500;

/** The sentence of purpose, the largest text of the opening, edited where it stands; below it, when it was said. */
export function PurposeField({ said }: { readonly said: readonly SaidPurpose[] }) {
  const words = useText().opening;
  const locale = useLocale();
  const id = useId();
  const meta = useSession((session) => session.meta);
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, setText, flush } = useCommittedText(meta.purpose, (purpose) =>
    send('meta.edit', { fields: { purpose } }),
  );
  const isEmpty = meta.purpose === '';
  const size = text.length <= LARGE ? 'large' : text.length <= MEDIUM ? 'medium' : 'small';
  useFittingSize(field, size, text);
  useEffect(() => {
    if (isEmpty && document.activeElement === document.body) field.current?.focus();
  }, [isEmpty]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    flush();
    if (text !== '') void confirmPurpose();
  };
  const last = said[0];
  const ago = last === undefined ? null : agoOf(last.on, meta.heldOn);
  return (
    <div className="purpose">
      <label className="purpose__label" htmlFor={id}>
        {words.purpose}
      </label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        className="purpose__text"
        data-size={size}
        rows={1}
        spellCheck={false}
        maxLength={LONGEST}
        placeholder={words.purposeExample}
        value={text}
        onChange={(event) => setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={onKeyDown}
        onBlur={flush}
      />
      {!isEmpty && (
        <p className="purpose__when" aria-live="polite">
          {meta.purposeConfirmedAt !== null
            ? words.confirmed(clockOf(meta.purposeConfirmedAt, locale))
            : last !== undefined && ago !== null && last.purpose === meta.purpose
              ? words.saidOn(shortDate(last.on, locale), words.ago(ago.count, ago.unit))
              : words.notSaidBefore}
        </p>
      )}
    </div>
  );
}

function clockOf(moment: number, locale: Parameters<typeof timeText>[1]): string {
  const at = new Date(moment);
  return timeText(timeOfDay(at.getHours() * 60 + at.getMinutes()), locale);
}
