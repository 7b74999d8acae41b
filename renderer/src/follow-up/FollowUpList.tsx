import { calendarDays } from '@shared/calendar/follow-up-calendar';
import type { FollowUp } from '@shared/company/follow-ups';
import { CalendarDays } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useToday } from '../fields/use-today';
import { useRowList } from '../hooks/use-row-list';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { PageButtons } from '../pages/PageButtons';
import { FollowUpRow } from './FollowUpRow';
import { saveCalendar } from './follow-up-deeds';
import { choose, openAction, openPerson, useFollowUpPlace } from './follow-up-place';
import type { FollowUpRowData } from './follow-up-rows';
import { PersonRow } from './PersonRow';
import { CALENDAR_KEY, useDeedKeys } from './use-deed-keys';

interface FollowUpListProps {
  readonly rows: readonly FollowUpRowData[];
  /** What goes into a calendar file. */
  readonly followUps: readonly FollowUp[];
  /** The person whose actions these are; left out: everybody's. */
  readonly owner?: string;
  /** The rows are not all that goes into a calendar file, which is said on its button. */
  readonly isFound?: boolean;
}

/** In room units, as in the style sheet. */
const ROW_HEIGHT = 2.9;
const CLOSE_UP_ROW_HEIGHT = 3.7;

/** Actions as rows on as many pages as they need: arrows walk, Enter opens. */
export function FollowUpList({ rows, followUps, owner, isFound = false }: FollowUpListProps) {
  const texts = useText().followUp;
  const isCloseUp = useIsCloseUp();
  const chosen = useFollowUpPlace((place) => place.chosen);
  const [frame, size] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 20 });
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  const list = useRowList<HTMLOListElement>({
    ids,
    perPage: Math.floor(size.height / (isCloseUp ? CLOSE_UP_ROW_HEIGHT : ROW_HEIGHT)),
    activeId: chosen,
    isHead: (id) => rowOf(id)?.kind === 'person',
    onActive: choose,
    onOpen: (id) => {
      const row = rowOf(id);
      if (row?.kind === 'action') openAction(id);
      else if (row !== undefined && row.name !== '') openPerson(row.name);
    },
  });
  const locale = useLocale();
  const today = useToday();
  const saveLabel = isFound
    ? texts.calendar.ofEverybody(
        calendarDays(
          followUps.filter(({ isOpen }) => isOpen),
          texts,
          locale,
          today,
        ).length,
      )
    : texts.deeds.calendar;
  const save = () => void saveCalendar(followUps, { owner: owner ?? null, ref: null });
  useDeedKeys([{ key: CALENDAR_KEY, run: save }]);
  const { listRef } = list;
  /* On arrival the keyboard goes to the row that was chosen last, unless somebody is at something else. */
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    listRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [listRef]);
  return (
    <>
      <div className="follow-up__frame" ref={frame}>
        <ol className="follow-up__rows" ref={listRef} aria-label={texts.listName}>
          {list.visibleIds.map((id) => {
            const row = rowOf(id);
            if (row === undefined) return null;
            return (
              <li key={id}>
                {row.kind === 'action' ? (
                  <FollowUpRow followUp={row.followUp} rowProps={list.rowProps(id)} />
                ) : (
                  <PersonRow
                    name={row.name}
                    followUps={row.followUps}
                    rowProps={list.rowProps(id)}
                  />
                )}
              </li>
            );
          })}
        </ol>
      </div>
      <div className="follow-up__foot">
        {isCloseUp ? (
          <IconButton icon={CalendarDays} label={saveLabel} onClick={save} />
        ) : (
          <Button variant="quiet" icon={CalendarDays} keyHint={CALENDAR_KEY} onClick={save}>
            {saveLabel}
          </Button>
        )}
        <PageButtons of={list} />
      </div>
    </>
  );
}
