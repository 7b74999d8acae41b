import { goalLinesOf } from '@shared/domain/action-balance';
import type { Stage } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';

interface ActionsHeadingProps {
  readonly stage: Stage;
  /** While an action is written, the goals stand here instead of the sums. */
  readonly isWriting?: boolean;
}

/** The question of the stage, and how many actions remove problems and how many strengthen successes. */
export function ActionsHeading({ stage, isWriting = false }: ActionsHeadingProps) {
  const { actions: texts, actionParts } = useText();
  const isCloseUp = useIsCloseUp();
  const actions = useSession((open) => open.actions);
  const meta = useSession((open) => open.meta);
  const goals = isWriting ? goalLinesOf({ meta }) : [];
  const goalWords = `${actionParts.goals(goals.length)}: ${goals.join(' · ')}`;
  const all = Object.values(actions);
  const amplify = all.filter((action) => action.kind === 'amplify').length;
  return (
    <div className="actions-heading">
      <h1 dir="auto">{isBlank(stage.question) ? stage.title : stage.question}</h1>
      {goals.length > 0 && !isCloseUp && (
        <p className="actions-heading__goals" title={goalWords}>
          {goalWords}
        </p>
      )}
      {all.length > 0 && goals.length === 0 && !isCloseUp && (
        <p className="actions-heading__balance">
          {texts.agreed(all.length)} · {texts.balance(all.length - amplify, amplify)}
        </p>
      )}
    </div>
  );
}
