import type { Action } from '@shared/domain/model';
import type { IsoDay } from '@shared/lib/iso-day';
import { CircleAlert, CornerDownRight, Star } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { Named } from '../kit/Named';
import { BETWEEN_FACTS } from './action-facts';
import { KindMark } from './KindMark';
import { shortDay } from './short-day';

interface ActionRowProps {
  readonly action: Action;
  readonly label: string;
  readonly owner: string | null;
  readonly heldOn: IsoDay;
  /** Whether it began as a weird idea: it keeps the mark. */
  readonly isWeird: boolean;
  /** From which earlier session it goes on, in words; null where it began today. */
  readonly goesOn: string | null;
  /** Everything that was said besides, and what of that the line below has room for. */
  readonly facts: readonly string[];
  readonly shownFacts: readonly string[];
  /** Something in it was changed and not agreed yet. */
  readonly isBegun: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One line of the list of actions; a press opens its form. */
export function ActionRow(props: ActionRowProps) {
  const { action, label, owner, heldOn, isWeird, goesOn, facts, shownFacts } = props;
  const { actions: texts, actionParts } = useText();
  const locale = useLocale();
  const kind = texts.kinds[action.kind];
  const due = action.dueOn === null ? texts.noDay : shortDay(action.dueOn, heldOn, locale);
  const state = props.isBegun ? [texts.notAgreed] : [];
  const marks = [...(goesOn === null ? [] : [goesOn]), ...(isWeird ? [actionParts.weirdIdea] : [])];
  const name = [
    ...[`${label} ${action.text}`, ...state, kind, owner ?? texts.noOwner, due],
    ...marks,
    ...facts,
  ].join(', ');
  return (
    <button
      type="button"
      className="action-row"
      data-action={action.id}
      onClick={props.onOpen}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      <Named name={name}>
        <span className="action-row__label">{label}</span>
        <span className="action-row__text">
          <bdi>{action.text}</bdi>
          {state.map((words) => (
            <em key={words} className="action-row__begun">
              {' '}
              {words}
            </em>
          ))}
        </span>
        <span className="action-row__kind">
          <KindMark kind={action.kind} />
          {kind}
        </span>
        <span
          className={owner === null ? 'action-row__owner action-row__todo' : 'action-row__owner'}
        >
          {owner === null && <CircleAlert className="action-row__icon" aria-hidden="true" />}
          <bdi>{owner ?? texts.noOwner}</bdi>
        </span>
        <span
          className={action.dueOn === null ? 'action-row__due action-row__todo' : 'action-row__due'}
        >
          {due}
        </span>
        {(marks.length > 0 || shownFacts.length > 0) && (
          <span className="action-row__facts">
            {goesOn !== null && (
              <span className="action-row__mark">
                <CornerDownRight aria-hidden="true" />
                {goesOn}
              </span>
            )}
            {isWeird && (
              <span className="action-row__mark action-row__mark--weird">
                <Star aria-hidden="true" />
                {actionParts.weirdIdea}
              </span>
            )}
            <bdi>{shownFacts.join(BETWEEN_FACTS)}</bdi>
          </span>
        )}
      </Named>
    </button>
  );
}
