import { COUNTED } from '@shared/domain/model';
import { parseAmount } from '@shared/text/parse-amount';
import { TypedField } from '../fields/TypedField';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useLocale, useText } from '../hooks/use-text';
import { AmountField } from './AmountField';
import { ChoiceField } from './ChoiceField';
import { oneLine } from './one-line';
import type { ActionEditing } from './use-action-editor';

interface MeasureNumberProps {
  readonly editing: ActionEditing;
}

/** What makes the sign a number: its unit, where it stands, where it shall be, and whether it counts what the client notices. */
export function MeasureNumber({ editing }: MeasureNumberProps) {
  const { draft, reading, change } = editing;
  const { actionParts: texts, terms } = useText();
  const locale = useLocale();
  const isCloseUp = useIsCloseUp();
  const { baseline, target } = reading.fields;
  const isAsNow = target !== null && target === baseline;
  /* Where letters are very large there is room for one of the two questions. */
  const asksForOutcome = draft.counts === 'activity' && !(isAsNow && isCloseUp);
  return (
    <div className="more-row more-row--number">
      <div data-field="unit" className="more-field">
        <TypedField
          label={texts.unit}
          text={draft.unit}
          placeholder={texts.unitExample}
          onText={(unit) => change({ unit: oneLine(unit) })}
        />
      </div>
      <AmountField
        field="baseline"
        label={texts.baseline}
        text={draft.baselineText}
        reading={parseAmount(draft.baselineText, locale)}
        onText={(baselineText) => change({ baselineText })}
      />
      <AmountField
        field="target"
        label={texts.target}
        text={draft.targetText}
        reading={parseAmount(draft.targetText, locale)}
        onText={(targetText) => change({ targetText })}
        hint={isAsNow ? texts.targetAsNow : undefined}
      />
      <div className="more-counts">
        <ChoiceField
          field="counts"
          label={texts.counts}
          value={draft.counts}
          options={COUNTED}
          words={terms.counted}
          onChange={(counts) => change({ counts })}
        />
        <p className="more-counts__hint" aria-live="polite">
          {asksForOutcome && texts.activityHint}
        </p>
      </div>
    </div>
  );
}
