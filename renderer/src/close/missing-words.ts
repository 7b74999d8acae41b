import { goalLinesOf } from '@shared/domain/action-balance';
import type { Missing } from '@shared/domain/missing';
import type { Session } from '@shared/domain/model';
import { actionLabelOf } from '@shared/domain/selectors';
import { assertNever } from '@shared/lib/assert-never';
import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';

export interface MissingWords {
  readonly id: string;
  /** What is missing. */
  readonly what: string;
  /** Of what: an action, a theme, a person. */
  readonly detail: string;
  /** The words on the button that leads there. */
  readonly way: string;
}

/** What the room reads about something that is missing. */
export function missingWords(session: Session, missing: Missing, texts: Texts): MissingWords {
  const words = texts.close;
  const way = words.way[missing.kind];
  switch (missing.kind) {
    case 'action-without-owner':
    case 'action-without-due-day':
    case 'action-without-measure':
    case 'action-with-activity-only': {
      const label = actionLabelOf(session, missing.actionId);
      return {
        id: `${missing.kind}:${missing.actionId}`,
        what: words.missing[missing.kind](label),
        detail: session.actions[missing.actionId]?.text ?? '',
        way,
      };
    }
    case 'goal-without-action':
      return {
        id: missing.kind,
        what: words.missing[missing.kind],
        detail: goalLinesOf(session).join(' · '),
        way,
      };
    case 'last-time-not-looked-at':
      return {
        id: missing.kind,
        what: words.missing[missing.kind](missing.open, missing.all),
        detail: session.reviews[missing.reviewId]?.text ?? '',
        way,
      };
    case 'last-time-not-laid-out':
      return { id: missing.kind, what: words.missing[missing.kind], detail: missing.text, way };
    case 'success-without-why':
    case 'theme-without-name': {
      const name = session.themes[missing.themeId]?.name.trim() ?? '';
      const stage = session.stages[missing.stageId]?.title ?? '';
      return {
        id: `${missing.kind}:${missing.themeId}`,
        what: words.missing[missing.kind],
        detail: isBlank(name) ? stage : name,
        way,
      };
    }
    case 'person-without-note':
    case 'person-without-commitment':
      return {
        id: `${missing.kind}:${missing.personId}`,
        what: words.missing[missing.kind],
        detail: session.people[missing.personId]?.name ?? '',
        way,
      };
    case 'parked-without-taker':
      return {
        id: `${missing.kind}:${missing.parkedId}`,
        what: words.missing[missing.kind],
        detail: session.parked[missing.parkedId]?.text ?? '',
        way,
      };
    default:
      return assertNever(missing);
  }
}
