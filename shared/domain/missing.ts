import { isBlank } from '../lib/blank';
import { goalLinesOf } from './action-balance';
import type { ReviewFound } from './commands/reviews';
import { withoutCommitment } from './commitments';
import type { ActionId, ParkedId, PersonId, ReviewId, Session, StageId, ThemeId } from './model';
import { isSuccessTheme, listOf, presentPeopleOf, stagesOf, themesOfStage } from './selectors';
import { writersOfAll } from './taken-part';

/** Something that the room may want to settle before it parts. Nothing here forbids closing. */
export type Missing =
  | { readonly kind: 'action-without-owner'; readonly actionId: ActionId }
  | { readonly kind: 'action-without-due-day'; readonly actionId: ActionId }
  | { readonly kind: 'action-without-measure'; readonly actionId: ActionId }
  /** So many of what was laid before the room from earlier sessions was not looked at; the first of it is where to go on. */
  | {
      readonly kind: 'last-time-not-looked-at';
      readonly reviewId: ReviewId;
      readonly open: number;
      readonly all: number;
    }
  /** The room never came to its look back, and what was agreed before has not been laid before it; the first of that in words. */
  | { readonly kind: 'last-time-not-laid-out'; readonly stageId: StageId; readonly text: string }
  /** What it measures counts what was done, and not what that brought to anybody. */
  | { readonly kind: 'action-with-activity-only'; readonly actionId: ActionId }
  /** There are goals, and no action serves any of them; the first action is where one can be named. */
  | { readonly kind: 'goal-without-action'; readonly actionId: ActionId }
  | { readonly kind: 'success-without-why'; readonly themeId: ThemeId; readonly stageId: StageId }
  | { readonly kind: 'theme-without-name'; readonly themeId: ThemeId; readonly stageId: StageId }
  | { readonly kind: 'person-without-note'; readonly personId: PersonId }
  | { readonly kind: 'parked-without-taker'; readonly parkedId: ParkedId }
  | { readonly kind: 'person-without-commitment'; readonly personId: PersonId };

/**
 * What is still missing, the weightiest first. `lastTime`: what the session would look back on, where that is known.
 */
export function missingIn(session: Session, lastTime: readonly ReviewFound[] = []): Missing[] {
  const actions = listOf(session.actions);
  const themes = stagesOf(session).flatMap((stage) => themesOfStage(session, stage.id));
  const questions = stagesOf(session).filter((stage) => stage.kind === 'question');
  const goals = goalLinesOf(session);
  const isAnyServed = actions.some((action) => goals.includes(action.goal.trim()));
  const reviews = listOf(session.reviews);
  const notLookedAt = reviews.filter(({ outcome }) => outcome === null);
  const writers = writersOfAll(
    session,
    questions.map((stage) => stage.id),
  );
  return [
    ...actions
      .filter((action) => action.ownerId === null)
      .map((action) => ({ kind: 'action-without-owner' as const, actionId: action.id })),
    ...actions
      .filter((action) => action.dueOn === null)
      .map((action) => ({ kind: 'action-without-due-day' as const, actionId: action.id })),
    ...notLookedAt.slice(0, 1).map(({ id }) => ({
      kind: 'last-time-not-looked-at' as const,
      reviewId: id,
      open: notLookedAt.length,
      all: reviews.length,
    })),
    ...notLaidOut(session, lastTime),
    ...themes
      .filter((theme) => isBlank(theme.why) && isSuccessTheme(session, theme.id))
      .map((theme) => ({
        kind: 'success-without-why' as const,
        themeId: theme.id,
        stageId: theme.stageId,
      })),
    ...themes
      .filter((theme) => isBlank(theme.name))
      .map((theme) => ({
        kind: 'theme-without-name' as const,
        themeId: theme.id,
        stageId: theme.stageId,
      })),
    ...actions
      .filter((action) => isBlank(action.measure))
      .map((action) => ({ kind: 'action-without-measure' as const, actionId: action.id })),
    ...actions
      .filter((action) => action.counts === 'activity')
      .map((action) => ({ kind: 'action-with-activity-only' as const, actionId: action.id })),
    ...(goals.length === 0 || isAnyServed
      ? []
      : actions
          .slice(0, 1)
          .map((action) => ({ kind: 'goal-without-action' as const, actionId: action.id }))),
    ...(questions.length === 0
      ? []
      : presentPeopleOf(session)
          .filter((person) => writers?.has(person.id) === false)
          .map((person) => ({ kind: 'person-without-note' as const, personId: person.id }))),
    ...listOf(session.parked)
      .filter((item) => item.takerId === null)
      .map((item) => ({ kind: 'parked-without-taker' as const, parkedId: item.id })),
    ...(stagesOf(session).some((stage) => stage.kind === 'commitments')
      ? withoutCommitment(session).map(({ id }) => ({
          kind: 'person-without-commitment' as const,
          personId: id,
        }))
      : []),
  ];
}

/** The look back lays out what was agreed as soon as the room comes to it; a sample and an ended session have none to come. */
function notLaidOut(session: Session, lastTime: readonly ReviewFound[]): Missing[] {
  const { startedAt, closedAt, use } = session.meta;
  const isUnderWay = startedAt !== null && closedAt === null && use !== 'sample';
  const stage = stagesOf(session).find(({ kind }) => kind === 'review');
  const first = lastTime.find(({ outcome }) => outcome === null);
  if (!isUnderWay || stage === undefined || first === undefined) return [];
  if (Object.keys(session.reviews).length > 0) return [];
  return [{ kind: 'last-time-not-laid-out', stageId: stage.id, text: first.text }];
}
