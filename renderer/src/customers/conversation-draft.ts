import type { Conversation } from '@shared/company/model';
import { oneName } from '@shared/company/people';
import type { Locale, Person } from '@shared/domain/model';
import type { OwnerProblem } from '@shared/domain/owner';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import { err, ok, type Result } from '@shared/lib/result';
import { shortDate } from '@shared/text/dates';
import { type DayProblem, parsePastDay } from '@shared/text/parse-day';

/** A conversation as it stands in the form: letters, exactly as typed. */
export interface ConversationDraft {
  readonly by: string;
  readonly on: string;
  readonly customer: string;
  readonly heard: string;
}
export type ConversationField = keyof ConversationDraft;

export const freshDraft = (today: IsoDay, locale: Locale): ConversationDraft => ({
  by: '',
  on: shortDate(today, locale),
  customer: '',
  heard: '',
});

export const draftOf = (
  { by, on, customer, heard }: Conversation,
  locale: Locale,
): ConversationDraft => ({ by, on: shortDate(on, locale), customer, heard });

/** What is wrong with one field. */
export type ConversationProblem =
  | { readonly field: 'by'; readonly because: OwnerProblem }
  | { readonly field: 'on'; readonly because: DayProblem | 'needed' | 'to-come' }
  | { readonly field: 'customer' | 'heard'; readonly because: 'needed' };

export type ConversationFields = Omit<Conversation, 'id' | 'writtenAt'>;

/** What the letters of a form mean, or the first field that means nothing. Nobody can have listened on a day that is to come. */
export function readConversation(
  draft: ConversationDraft,
  people: readonly Person[],
  locale: Locale,
  today: IsoDay,
): Result<ConversationFields, ConversationProblem> {
  const by = isBlank(draft.by) ? err('empty' as const) : oneName(draft.by, people);
  if (!by.ok) return err({ field: 'by', because: by.error });
  if (isBlank(draft.on)) return err({ field: 'on', because: 'needed' });
  const on = parsePastDay(draft.on, locale, today);
  if (!on.ok) return err({ field: 'on', because: on.error });
  if (on.value > today) return err({ field: 'on', because: 'to-come' });
  if (isBlank(draft.customer)) return err({ field: 'customer', because: 'needed' });
  if (isBlank(draft.heard)) return err({ field: 'heard', because: 'needed' });
  return ok({
    by: by.value,
    on: on.value,
    customer: draft.customer.trim(),
    heard: draft.heard.trim(),
  });
}
