import type { ReactNode } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useRowList } from '../hooks/use-row-list';
import { PageButtons } from '../pages/PageButtons';
import { RESULTS } from './focus-results';

export interface LessonRow {
  readonly id: string;
  /** Rows beneath each other with the same group show it once. */
  readonly group: string;
  readonly kind: string;
  readonly text: ReactNode;
  readonly onOpen: () => void;
}

interface LessonRowsProps {
  readonly label: string;
  readonly rows: readonly LessonRow[];
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly isTight: boolean;
  readonly children?: ReactNode;
}

/** What a row takes with the gap below it, in room units; with large letters its text has two lines. */
const ROW_HEIGHT = { normal: 2.02, tight: 2.65 };
const MOST_ROWS = 10;

/** Rows in groups, on pages of ten at the most; arrow keys walk, Enter opens. */
export function LessonRows(props: LessonRowsProps) {
  const { rows, isTight } = props;
  const [place, { height }] = useSizeInUnits<HTMLDivElement>({ width: 50, height: 24 });
  const perPage = Math.floor(height / (isTight ? ROW_HEIGHT.tight : ROW_HEIGHT.normal));
  const list = useRowList<HTMLOListElement>({
    ids: rows.map(({ id }) => id),
    perPage: Math.min(MOST_ROWS, perPage),
    activeId: props.activeId,
    onActive: props.onActive,
    onOpen: (id) => rows.find((row) => row.id === id)?.onOpen(),
  });
  const visible = list.visibleIds.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return (
    <>
      <div className="lessons__place" ref={place}>
        <ol id={RESULTS} ref={list.listRef} aria-label={props.label}>
          {visible.map((row, at) => {
            const isFirst = visible[at - 1]?.group !== row.group;
            return (
              <li key={row.id}>
                <button
                  {...list.rowProps(row.id)}
                  type="button"
                  className={isTight ? 'lesson-row lesson-row--tight' : 'lesson-row'}
                >
                  <span
                    className={isFirst ? 'lesson-row__group' : 'lesson-row__group visually-hidden'}
                    dir="auto"
                  >
                    {row.group}
                  </span>
                  {!isFirst && <span className="lesson-row__group" aria-hidden="true" />}
                  <span className="lesson-row__kind">{row.kind}</span>
                  <span className="lesson-row__text" dir="auto">
                    {row.text}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      <div className="records__foot">
        {props.children}
        <PageButtons of={list} />
      </div>
    </>
  );
}
