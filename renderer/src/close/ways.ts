import type { Missing } from '@shared/domain/missing';
import type {
  ActionId,
  ParkedId,
  PersonId,
  ReviewId,
  Session,
  StageId,
  Step,
  ThemeId,
} from '@shared/domain/model';
import { currentStageOf, stagesOf } from '@shared/domain/selectors';
import { assertNever } from '@shared/lib/assert-never';
import type { ActionFieldName } from '../actions/action-places';

/** Where something missing can be settled: on the spot, or in a stage of its own. */
export type Way =
  | {
      readonly kind: 'action';
      readonly actionId: ActionId;
      /** The field of its form in which it can be settled. */
      readonly field: ActionFieldName;
    }
  | { readonly kind: 'parked'; readonly parkedId: ParkedId }
  | { readonly kind: 'commitment'; readonly stageId: StageId; readonly personId: PersonId }
  | { readonly kind: 'review'; readonly stageId: StageId; readonly reviewId: ReviewId | null }
  | {
      readonly kind: 'stage';
      readonly stageId: StageId;
      readonly step: Step;
      readonly themeId: ThemeId | null;
      /** Whether the theme's name is what is missing. */
      readonly isForName: boolean;
    };

const FIELDS = {
  'action-without-owner': 'text',
  'action-without-due-day': 'text',
  'action-without-measure': 'text',
  'action-with-activity-only': 'counts',
  'goal-without-action': 'goal',
} satisfies Partial<Record<Missing['kind'], ActionFieldName>>;

/** Null where there is no place for it any more: nobody can write a note without a question, or look back without a look back. */
export function wayTo(session: Session, missing: Missing): Way | null {
  switch (missing.kind) {
    case 'action-without-owner':
    case 'action-without-due-day':
    case 'action-without-measure':
    case 'action-with-activity-only':
    case 'goal-without-action':
      return { kind: 'action', actionId: missing.actionId, field: FIELDS[missing.kind] };
    case 'parked-without-taker':
      return { kind: 'parked', parkedId: missing.parkedId };
    case 'success-without-why':
    case 'theme-without-name':
      return {
        kind: 'stage',
        stageId: missing.stageId,
        step: 'discuss',
        themeId: missing.themeId,
        isForName: missing.kind === 'theme-without-name',
      };
    case 'last-time-not-laid-out':
      return { kind: 'review', stageId: missing.stageId, reviewId: null };
    case 'person-without-note': {
      const questions = stagesOf(session).filter((stage) => stage.kind === 'question');
      const current = currentStageOf(session);
      const stage = questions.find((question) => question.id === current?.id) ?? questions[0];
      return stage === undefined
        ? null
        : { kind: 'stage', stageId: stage.id, step: 'write', themeId: null, isForName: false };
    }
    case 'person-without-commitment': {
      const stage = stagesOf(session).find(({ kind }) => kind === 'commitments');
      return stage === undefined
        ? null
        : { kind: 'commitment', stageId: stage.id, personId: missing.personId };
    }
    case 'last-time-not-looked-at': {
      const stage = stagesOf(session).find(({ kind }) => kind === 'review');
      return stage === undefined
        ? null
        : { kind: 'review', stageId: stage.id, reviewId: missing.reviewId };
    }
    default:
      return assertNever(missing);
  }
}
