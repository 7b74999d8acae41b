import { managersOf, peopleKnown } from '@shared/company/people';
import { conversationsIn, type Quarter, quarterCounts, quarterOf } from '@shared/company/quarters';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useCompanyPlace } from '../company/company-place';
import { NEW_RECORD } from '../company/record-drafts';
import { useLetterKey } from '../company/use-letter-key';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { useCompany } from '../state/company-store';
import { ConversationForm } from './ConversationForm';
import { ConversationList } from './ConversationList';
import {
  type ConversationProblem,
  draftOf,
  freshDraft,
  readConversation,
} from './conversation-draft';
import { conversationDrafts, keepConversation, removeConversation } from './customer-commands';
import { ManagerCounts } from './ManagerCounts';
import '../company/records.css';
import './customers.css';

/** What customers have said in a quarter, and who of management has met whom. */
export function CustomersPage() {
  const { customers } = useText();
  const locale = useLocale();
  const today = useToday();
  const isDeep = useIsDeepRoom();
  const table = useCompany((store) => store.company.conversations);
  const sessions = useCompany((store) => store.sessions);
  const shown = useCompanyPlace((place) => (place.tab === 'customers' ? place.show : null));
  const [quarter, setQuarter] = useState<Quarter>(() => quarterOf(table[shown ?? '']?.on ?? today));
  const [chosenId, setChosenId] = useState(shown);
  const [areCountsShown, setAreCountsShown] = useState(false);
  const [hasReturned, setHasReturned] = useState(false);
  const { openId, drafts } = conversationDrafts.use();
  const back = useRef<HTMLButtonElement>(null);
  const conversations = useMemo(() => Object.values(table), [table]);
  const own = conversationsIn(conversations, quarter);
  const counts = quarterCounts(conversations, managersOf(sessions ?? []), quarter);
  const draft = openId === null ? undefined : drafts[openId];

  const openNew = () => conversationDrafts.open(NEW_RECORD, freshDraft(today, locale));
  useLetterKey('n', openNew);
  useEffect(() => {
    if (areCountsShown) back.current?.focus();
  }, [areCountsShown]);

  const save = (): ConversationProblem | Promise<void> => {
    if (draft === undefined || openId === null) return Promise.resolve();
    const read = readConversation(draft, peopleKnown(sessions ?? []), locale, today);
    if (!read.ok) return read.error;
    return keepConversation(read.value, table[openId] ?? null).then((id) => {
      if (id === null) return;
      conversationDrafts.letGo(openId);
      setQuarter(quarterOf(read.value.on));
      setChosenId(id);
      setHasReturned(true);
    });
  };

  const right =
    draft !== undefined && openId !== null ? (
      <ConversationForm
        key={openId}
        title={openId === NEW_RECORD ? customers.add : draft.customer}
        draft={draft}
        onType={(typed) => conversationDrafts.type(openId, typed)}
        onSave={save}
        onLeave={() => {
          conversationDrafts.close();
          setHasReturned(true);
        }}
        onLetGo={() => {
          conversationDrafts.letGo(openId);
          setHasReturned(true);
        }}
      />
    ) : !isDeep || areCountsShown ? (
      <ManagerCounts
        counts={counts}
        backRef={back}
        onBack={
          isDeep
            ? () => {
                setAreCountsShown(false);
                setHasReturned(true);
              }
            : null
        }
      />
    ) : null;
  return (
    <div className={isDeep ? 'records records--single' : 'records'}>
      {(!isDeep || right === null) && (
        <ConversationList
          conversations={own}
          quarter={quarter}
          onQuarter={setQuarter}
          chosenId={chosenId}
          takesFocus={hasReturned && draft === undefined && !areCountsShown}
          onChoose={(id) => {
            setChosenId(id);
            setHasReturned(false);
          }}
          onOpen={(id) => {
            const one = table[id];
            if (one !== undefined) conversationDrafts.open(id, draftOf(one, locale));
          }}
          onRemove={(id) => {
            const one = table[id];
            if (one !== undefined) void removeConversation(one);
          }}
          onNew={openNew}
          onCounts={isDeep ? () => setAreCountsShown(true) : null}
        />
      )}
      {right}
    </div>
  );
}
