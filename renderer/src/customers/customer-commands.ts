import type { Conversation } from '@shared/company/model';
import { draftKeeper } from '../company/record-drafts';
import { currentTexts } from '../state/commands';
import { changeCompany } from '../state/company-store';
import { presentMoment } from '../state/present-moment';
import type { ConversationDraft, ConversationFields } from './conversation-draft';

/** What was typed of conversations and is not saved yet. */
export const conversationDrafts = draftKeeper<ConversationDraft>();

/** Keeps a conversation, a new one or a changed one; gives its id, or null where that was refused. */
export async function keepConversation(
  fields: ConversationFields,
  before: Conversation | null,
): Promise<string | null> {
  const { customers } = currentTexts();
  const id = before?.id ?? crypto.randomUUID();
  const record: Conversation = { ...fields, id, writtenAt: presentMoment() };
  const words = before === null ? customers.added : customers.changed;
  const isDone = await changeCompany(
    [{ table: 'conversations', id, record }],
    words(fields.customer),
  );
  return isDone ? id : null;
}

export const removeConversation = ({ id, customer }: Conversation): Promise<boolean> =>
  changeCompany(
    [{ table: 'conversations', id, record: null }],
    currentTexts().customers.removed(customer),
  );
