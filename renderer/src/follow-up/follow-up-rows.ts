import { byOwner } from '@shared/company/follow-up-list';
import { type FollowUp, keyOfRef } from '@shared/company/follow-ups';
import type { FollowUpView } from './follow-up-place';

/** A row of the list: an action, or the person whose actions follow. */
export type FollowUpRowData =
  | { readonly kind: 'action'; readonly id: string; readonly followUp: FollowUp }
  | {
      readonly kind: 'person';
      readonly id: string;
      readonly name: string;
      readonly followUps: readonly FollowUp[];
    };

const actionRow = (followUp: FollowUp): FollowUpRowData => ({
  kind: 'action',
  id: keyOfRef(followUp.ref),
  followUp,
});

/** The rows of a view in their order. No action's key begins with a colon. */
export const rowsOf = (
  followUps: readonly FollowUp[],
  view: FollowUpView,
): readonly FollowUpRowData[] =>
  view !== 'owner'
    ? followUps.map(actionRow)
    : byOwner(followUps).flatMap(({ owner, followUps: theirs }): readonly FollowUpRowData[] => [
        { kind: 'person', id: `:${owner}`, name: owner, followUps: theirs },
        ...theirs.map(actionRow),
      ]);
