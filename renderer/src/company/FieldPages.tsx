import { type ReactNode, useRef, useState } from 'react';
import { PageTurner } from '../actions/PageTurner';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useTabOverPages } from './use-tab-over-pages';

export interface FormField<Key extends string> {
  readonly key: Key;
  /** Takes a whole line, and two lines' height. */
  readonly isLarge?: boolean;
  readonly node: ReactNode;
}

interface FieldPagesProps<Key extends string> {
  readonly fields: readonly FormField<Key>[];
  /** The field that something is wrong with: its page is shown. */
  readonly wrong: Key | null;
  /** Stands where pages are turned, in place of that; false: pages can be turned. */
  readonly instead: ReactNode;
  /** What stands below, beside the buttons that turn pages. */
  readonly children: ReactNode;
}

/** What one field takes with its label and the gap below, in room units. */
const FIELD_HEIGHT = 3.75;
/** From this width on, in room units, two fields stand side by side. */
const TWO_COLUMNS = 24;

/** The fields of a form on as many pages as the screen needs. */
export function FieldPages<Key extends string>(props: FieldPagesProps<Key>) {
  const { fields, wrong, instead, children } = props;
  const [place, size] = useSizeInUnits<HTMLDivElement>({ width: 30, height: 23 });
  const columns = size.width >= TWO_COLUMNS ? 2 : 1;
  const pages = pagesOfFields(fields, columns, Math.max(1, Math.floor(size.height / FIELD_HEIGHT)));
  const [chosen, setChosen] = useState<{ page: number; wrong: Key | null }>({ page: 0, wrong });
  const wrongPage = pages.findIndex((page) => page.some(({ key }) => key === wrong));
  /* What is wrong is shown once; the person may turn away from it. */
  const wanted = wrong !== chosen.wrong && wrongPage >= 0 ? wrongPage : chosen.page;
  const at = Math.min(wanted, pages.length - 1);
  const show = (page: number) => setChosen({ page, wrong });
  const shown = useRef<HTMLDivElement>(null);
  const onKeyDown = useTabOverPages(shown, at, pages.length, show);
  const before = pages.slice(0, at).flat().length;
  const page = pages[at] ?? [];
  return (
    <>
      <div className="field-pages" ref={place}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only passes on what its fields were told */}
        <div
          ref={shown}
          className={columns === 2 ? 'field-pages__grid' : 'field-pages__line'}
          onKeyDown={onKeyDown}
        >
          {page.map(({ key, isLarge, node }) => (
            <div key={key} className={isLarge ? 'field-pages__large' : undefined}>
              {node}
            </div>
          ))}
        </div>
      </div>
      <div className="field-pages__foot">
        {children}
        {instead}
        {instead === false && pages.length > 1 && (
          <PageTurner
            from={before + 1}
            to={before + page.length}
            all={fields.length}
            onPrevious={at === 0 ? null : () => show(at - 1)}
            onNext={at === pages.length - 1 ? null : () => show(at + 1)}
          />
        )}
      </div>
    </>
  );
}

/** Fields in sequence, line by line; a large one begins its own line and takes two. */
function pagesOfFields<F extends { readonly isLarge?: boolean }>(
  fields: readonly F[],
  columns: number,
  lines: number,
): readonly (readonly F[])[] {
  const pages: F[][] = [[]];
  let line = 0;
  let column = 0;
  for (const field of fields) {
    if (column === columns || (field.isLarge === true && column > 0)) {
      line += 1;
      column = 0;
    }
    const needed = field.isLarge === true ? 2 : 1;
    if (line + needed > lines && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      line = 0;
      column = 0;
    }
    pages.at(-1)?.push(field);
    if (field.isLarge === true) {
      line += 2;
      column = 0;
    } else column += 1;
  }
  return pages;
}
