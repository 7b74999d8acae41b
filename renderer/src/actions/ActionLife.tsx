import { FACETS, PHASES } from '@shared/domain/model';
import { parseAmount } from '@shared/text/parse-amount';
import { TypedField } from '../fields/TypedField';
import { useLocale, useText } from '../hooks/use-text';
import { AmountField } from './AmountField';
import { ChoiceField } from './ChoiceField';
import { oneLine } from './one-line';
import type { ActionEditing } from './use-action-editor';

interface ActionLifeProps {
  readonly editing: ActionEditing;
}

/** In which phase it is, what of it is planned, what it gives back, and where its document lives. */
export function ActionLife({ editing }: ActionLifeProps) {
  const { draft, change } = editing;
  const { actionParts: texts, terms } = useText();
  const locale = useLocale();
  return (
    <div className="more-row more-row--life">
      <ChoiceField
        field="phase"
        label={texts.phase}
        value={draft.phase}
        options={PHASES}
        words={terms.phases}
        isOptional={false}
        isList
        onChange={(phase) => change({ phase: phase ?? draft.phase })}
      />
      {draft.phase === 'planning' && (
        <ChoiceField
          field="facet"
          label={texts.facet}
          value={draft.facet}
          options={FACETS}
          words={terms.facets}
          isList
          onChange={(facet) => change({ facet })}
        />
      )}
      <AmountField
        field="hours"
        label={texts.hours}
        text={draft.hoursText}
        reading={parseAmount(draft.hoursText, locale)}
        onText={(hoursText) => change({ hoursText })}
      />
      <div data-field="document" className="more-field">
        <TypedField
          label={texts.document}
          text={draft.document}
          placeholder={texts.documentExample}
          onText={(document) => change({ document: oneLine(document) })}
        />
      </div>
    </div>
  );
}
