import { worseUntil } from '@shared/domain/action-balance';
import { longDate, shortDate } from '@shared/text/dates';
import { parseWeeks } from '@shared/text/parse-amount';
import { useId } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useLocale, useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { AmountField } from './AmountField';
import { oneLine } from './one-line';
import type { ActionEditing } from './use-action-editor';

interface MeasureRhythmProps {
  readonly editing: ActionEditing;
}

const LONGEST = 2_000;

/** What the number could hide, how often somebody looks at it, and how long it may get worse before it gets better. */
export function MeasureRhythm({ editing }: MeasureRhythmProps) {
  const { draft, reading, change } = editing;
  const texts = useText().actionParts;
  const locale = useLocale();
  const isCloseUp = useIsCloseUp();
  const id = useId();
  const heldOn = useSession((open) => open.meta.heldOn);
  const until = worseUntil(heldOn, reading.fields.adjustmentWeeks);
  return (
    <div className="more-row more-row--rhythm">
      <div data-field="sideEffect" className="more-field">
        <label className="typed-field__label" htmlFor={id}>
          {texts.sideEffect}
        </label>
        <textarea
          dir="auto"
          id={id}
          className="action-editor__measure-text"
          rows={1}
          spellCheck={false}
          placeholder={texts.sideEffectExample}
          maxLength={LONGEST}
          value={draft.sideEffect}
          title={draft.sideEffect === '' ? undefined : draft.sideEffect}
          onChange={(event) => change({ sideEffect: oneLine(event.target.value) })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void editing.agree();
          }}
        />
      </div>
      <AmountField
        field="every"
        label={texts.every}
        text={draft.everyText}
        reading={parseWeeks(draft.everyText, locale)}
        onText={(everyText) => change({ everyText })}
      />
      <AmountField
        field="adjustment"
        label={texts.adjustment}
        text={draft.adjustmentText}
        reading={parseWeeks(draft.adjustmentText, locale)}
        onText={(adjustmentText) => change({ adjustmentText })}
        hint={
          until === null
            ? undefined
            : texts.worseUntil((isCloseUp ? shortDate : longDate)(until, locale))
        }
      />
    </div>
  );
}
