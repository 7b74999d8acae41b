import type { Process } from '@shared/company/model';
import { checksOf } from '@shared/company/principles';
import type { IsoDay } from '@shared/lib/iso-day';
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useRowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { PageButtons } from '../pages/PageButtons';
import { ProcessRow } from './ProcessRow';

/** What a row takes with the gap below it, in room units. */
const ROW_HEIGHT = 3.55;

interface ProcessListProps {
  /** In the sequence in which they are shown. */
  readonly processes: readonly Process[];
  readonly today: IsoDay;
  readonly chosenId: string | null;
  /** Whether the list takes the focus when it comes. */
  readonly takesFocus: boolean;
  readonly onChoose: (id: string) => void;
  /** By a click or a tap. */
  readonly onPick: (id: string) => void;
  /** By Enter, when it is the chosen one. */
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onNew: () => void;
  /** How many basics wait to be taken in. */
  readonly waiting: number;
  readonly onTakeIn: () => void;
}

/** All processes, those that go stale first. */
export function ProcessList(props: ProcessListProps) {
  const { processes, today, chosenId, takesFocus } = props;
  const { register } = useText();
  const [place, { height }] = useSizeInUnits<HTMLDivElement>({ width: 20, height: 19 });
  const list = useRowList<HTMLOListElement>({
    ids: processes.map(({ id }) => id),
    perPage: Math.floor((height + 0.35) / ROW_HEIGHT),
    activeId: chosenId,
    onActive: props.onChoose,
    onOpen: props.onOpen,
    onRemove: props.onRemove,
  });
  const { listRef } = list;
  useEffect(() => {
    if (!takesFocus) return;
    listRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [takesFocus, listRef]);
  const stale = processes.filter((one) =>
    checksOf(one, today).some(({ finding }) => finding === 'stale'),
  ).length;
  return (
    <section className="records__side" aria-label={register.title}>
      <p className="records__lead">
        {processes.length === 0
          ? register.lead
          : `${register.count(processes.length)}. ${register.staleCount(stale)}`}
      </p>
      <div className="records__list" ref={place}>
        {processes.length === 0 ? (
          <EmptyState title={register.none}>
            <p>{register.noneHint}</p>
          </EmptyState>
        ) : (
          <ol className="records__list" ref={list.listRef} aria-label={register.title}>
            {list.visibleIds.map((id) => {
              const process = processes.find((one) => one.id === id);
              return process === undefined ? null : (
                <li key={id}>
                  <ProcessRow
                    process={process}
                    all={processes}
                    today={today}
                    isChosen={id === list.activeId}
                    rowProps={{ ...list.rowProps(id), onClick: () => props.onPick(id) }}
                  />
                </li>
              );
            })}
          </ol>
        )}
      </div>
      <div className="records__foot">
        <Button variant="primary" icon={Plus} keyHint="N" onClick={props.onNew}>
          {register.add}
        </Button>
        {props.waiting > 0 && (
          <Button keyHint="T" onClick={props.onTakeIn}>
            {register.takeIn(props.waiting)}
          </Button>
        )}
        <PageButtons of={list} />
      </div>
    </section>
  );
}
