import type { Conversation } from '@shared/company/model';
import type { Quarter } from '@shared/company/quarters';
import { shortDate } from '@shared/text/dates';
import { Plus, Trash2, Users } from 'lucide-react';
import { useEffect } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useRowList } from '../hooks/use-row-list';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { IconButton } from '../kit/IconButton';
import { PageButtons } from '../pages/PageButtons';
import { HeardButton } from './HeardButton';
import { QuarterSwitch } from './QuarterSwitch';

/** What a row takes with the gap below it, in room units. */
const ROW_HEIGHT = 3.55;

interface ConversationListProps {
  readonly conversations: readonly Conversation[];
  readonly quarter: Quarter;
  readonly onQuarter: (quarter: Quarter) => void;
  readonly chosenId: string | null;
  readonly takesFocus: boolean;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onNew: () => void;
  /** Leads to the counts; null where they stand beside. */
  readonly onCounts: (() => void) | null;
}

/** The conversations of one quarter, the newest first. */
export function ConversationList(props: ConversationListProps) {
  const { conversations, takesFocus } = props;
  const { customers, common } = useText();
  const locale = useLocale();
  const [place, { height }] = useSizeInUnits<HTMLDivElement>({ width: 20, height: 18 });
  const list = useRowList<HTMLOListElement>({
    ids: conversations.map(({ id }) => id),
    perPage: Math.floor((height + 0.35) / ROW_HEIGHT),
    activeId: props.chosenId,
    onActive: props.onChoose,
    onOpen: props.onOpen,
    onRemove: props.onRemove,
  });
  const { listRef } = list;
  useEffect(() => {
    if (!takesFocus) return;
    listRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [takesFocus, listRef]);
  return (
    <section className="records__side" aria-label={customers.log}>
      <QuarterSwitch quarter={props.quarter} onQuarter={props.onQuarter} />
      <div className="records__list" ref={place}>
        {conversations.length === 0 ? (
          <EmptyState title={customers.none}>
            <p>{customers.noneHint}</p>
          </EmptyState>
        ) : (
          <ol className="records__list" ref={listRef} aria-label={customers.log}>
            {list.visibleIds.map((id) => {
              const one = conversations.find((conversation) => conversation.id === id);
              return one === undefined ? null : (
                <li key={id} className="conversation-row">
                  <button
                    {...list.rowProps(id)}
                    type="button"
                    className="record-row"
                    aria-current={id === list.activeId ? 'true' : undefined}
                  >
                    <span className="record-row__words">
                      <span className="record-row__name" dir="auto">
                        {one.customer}
                      </span>
                      <span className="record-row__more">
                        {customers.rowBy(one.by, shortDate(one.on, locale))}
                      </span>
                    </span>
                  </button>
                  <IconButton
                    icon={Trash2}
                    label={`${common.remove}: ${one.customer}`}
                    onClick={() => props.onRemove(id)}
                  />
                </li>
              );
            })}
          </ol>
        )}
      </div>
      <div className="records__foot">
        <Button variant="primary" icon={Plus} keyHint="N" onClick={props.onNew}>
          {customers.add}
        </Button>
        <HeardButton conversations={conversations} chosenId={list.activeId} />
        {props.onCounts !== null && (
          <IconButton icon={Users} label={customers.counts} onClick={props.onCounts} />
        )}
        <PageButtons of={list} />
      </div>
    </section>
  );
}
