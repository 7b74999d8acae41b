import { isDraftKept } from '@shared/domain/names';
import { keepText } from './kept-text';
import { useSessionStore } from './session-store';

/** The longest name that a draft may have. */
const LONGEST_NAME = 64;

/**
 * The name under which a field's text is kept: what the field is for, and the records that it belongs to. Ids are 36
 * characters long; where they would be too many together, each gives its beginning, which is as good as the whole.
 */
export function fieldOf(what: KeptField, ...ids: readonly string[]): string {
  const each = Math.floor((LONGEST_NAME - what.length) / Math.max(1, ids.length)) - 1;
  return [what, ...ids.map((id) => id.slice(0, each))].join('_');
}

/** Fields of a record, by the table in which the record lies. Their drafts go when the record has gone. */
const OF_RECORDS = {
  'note-text': 'notes',
  'theme-name': 'themes',
  'theme-decision': 'themes',
  'theme-action': 'themes',
  'theme-parked': 'themes',
  'decision-text': 'decisions',
  'parked-text': 'parked',
  'parked-taker': 'parked',
  'stage-minutes': 'stages',
  'think-minutes': 'stages',
  'theme-minutes': 'stages',
  'more-notes': 'stages',
  'typed-move': 'stages',
  'ballot-count': 'themes',
  'paper-slip': 'stages',
  'paper-who': 'stages',
  'last-lap': 'stages',
  'joined-year': 'people',
  action: 'actions',
  commitment: 'people',
  'thanks-edit': 'thanks',
} as const;

type KeptField =
  | keyof typeof OF_RECORDS
  /** Words that a person had typed in a stage when the keyboard went on; the stage's and the person's id. */
  | 'set-aside'
  /** Which action lies open in its stage, and which in a dialog. */
  | 'action-open'
  | 'action-dialog'
  | 'taker-dialog'
  | 'actions-tab'
  | 'run-dialog'
  /** How many thumbs were up and down when a time was over; the id of the stage or theme. */
  | 'thumbs-up'
  | 'thumbs-down'
  | 'new-decision'
  | 'new-parked'
  | 'late-arrival'
  | 'new-person'
  | 'pasted-people'
  | 'pasted-list'
  | 'setup-part'
  | 'facts-page'
  | 'display-size'
  /** Whose turn it is to say what they change: a person's id, or the list of all. */
  | 'commitment-at'
  /** Which card of the look back lies open. */
  | 'review-at'
  /** Whether the close shows what is missing instead of its wall. */
  | 'close-missing'
  | 'thanks-whom'
  | 'thanks-to'
  | 'thanks-from'
  | 'thanks-text'
  | 'rating-dialog'
  | 'rating-stars'
  | 'rating-better'
  | 'day-held'
  | 'time-start'
  | 'day-from'
  | 'day-to';

/** Stands for the id of a record that is yet to be. */
export const NEW = 'new';

/** Lets go of drafts whose record was deleted, and of those that must not be kept. Done when a session is opened, so that undoing a deletion finds them again. */
export function dropOrphans(): void {
  const { session } = useSessionStore.getState();
  if (session === null) return;
  for (const { id } of Object.values(session.drafts)) {
    const [what = '', ...rest] = id.split('_');
    const table = OF_RECORDS[what as keyof typeof OF_RECORDS];
    const start = rest.join('_');
    const isOrphan =
      table !== undefined &&
      start !== NEW &&
      !Object.keys(session[table]).some((key) => key.startsWith(start));
    if (isOrphan || !isDraftKept(session, id)) keepText(id, '');
  }
}
