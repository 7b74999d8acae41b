import type { ImportLine } from '@shared/import/import-line';
import { choicesFor } from '@shared/import/plan-import';
import { type RefObject, useMemo } from 'react';
import { pagesOf } from '../actions/paging';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { controlsOf } from './ImportRow';
import { lineWords, type Names, namesFor } from './line-words';
import { ROW_OF_TOO_MANY, rowHeight } from './row-fit';
import type { Import } from './use-import';

export interface ImportPages {
  /** The element that has the space for the lines; it has to be there from the beginning. */
  readonly area: RefObject<HTMLDivElement | null>;
  /** Of that element, in room units. */
  readonly width: number;
  readonly names: Names;
  /** At least one. */
  readonly pages: readonly (readonly ImportLine[])[];
}

/** The pages of the lines, as many on each as fit. */
export function useImportPages(
  { session, people, chosen, choiceOf }: Import,
  lines: readonly ImportLine[],
): ImportPages {
  const texts = useText();
  const [area, { width, height }] = useSizeInUnits<HTMLDivElement>({ width: 46, height: 16 });
  const names = useMemo(() => namesFor(session), [session]);
  const pages = useMemo(() => {
    const heightOf = (line: ImportLine) =>
      line.problems.includes('too-many')
        ? ROW_OF_TOO_MANY
        : rowHeight(
            lineWords(line, choiceOf(line), texts, names),
            controlsOf(line, choicesFor(line, chosen[line.line], people).length),
            width,
          );
    return pagesOf(lines, heightOf, height);
  }, [lines, choiceOf, chosen, people, texts, names, width, height]);
  return { area, width, names, pages };
}
