import { goalLinesOf } from '@shared/domain/action-balance';
import { TACKLED } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { SelectField } from '../kit/SelectField';
import { useSession } from '../state/session-store';
import { ChoiceField } from './ChoiceField';
import type { ActionEditing } from './use-action-editor';

interface ActionNatureProps {
  readonly editing: ActionEditing;
}

/** Cause or symptom, and which goal it serves. */
export function ActionNature({ editing }: ActionNatureProps) {
  const { draft, change } = editing;
  const { actionParts: texts, terms } = useText();
  const session = useSession((open) => open);
  const lines = goalLinesOf(session);
  /* A goal that was put in other words since is still what was said here. */
  const goals = draft.goal === '' || lines.includes(draft.goal) ? lines : [...lines, draft.goal];
  return (
    <div className="more-row more-row--nature">
      <ChoiceField
        field="tackles"
        label={texts.tackles}
        value={draft.tackles}
        options={TACKLED}
        words={terms.tackled}
        onChange={(tackles) => change({ tackles })}
      />
      <div data-field="goal" className="more-field">
        <SelectField
          label={texts.goal}
          value={draft.goal}
          options={[
            { value: '', word: texts.noGoal },
            ...goals.map((goal) => ({ value: goal, word: goal })),
          ]}
          onChange={(goal) => change({ goal })}
        />
        {goals.length === 0 && <p className="typed-field__below">{texts.noGoals}</p>}
      </div>
    </div>
  );
}
