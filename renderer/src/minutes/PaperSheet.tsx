import type { MinutesDocument } from '@shared/minutes/blocks';
import { withoutDirection } from '@shared/minutes/runs';
import { PaperBlock } from './PaperBlock';
import { PaperRuns } from './PaperRuns';
import type { BlockPart } from './page-parts';
import { PAPER_SIZES } from './paper-size';

/** One sheet of paper at its true size; whoever holds it scales it. */
export function PaperSheet({
  document,
  parts,
  page,
  pages,
  isLong = false,
}: {
  readonly document: MinutesDocument;
  readonly parts: readonly BlockPart[];
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  /** A sheet as long as its text, for measuring and where nothing can be measured. */
  readonly isLong?: boolean;
}) {
  const { width, height } = PAPER_SIZES[document.paper];
  const fields = { page, pages };
  const { footer } = document;
  const label = footer.right
    .map((run) =>
      run.kind === 'text'
        ? run.text
        : run.kind === 'page-number'
          ? page
          : run.kind === 'page-count'
            ? pages
            : '',
    )
    .join('');
  return (
    <section
      className="minutes-sheet"
      aria-label={label}
      style={isLong ? { width, minHeight: height } : { width, height }}
    >
      {page > 1 && document.header !== '' && (
        <p className="minutes-header" aria-hidden="true">
          {withoutDirection(document.header)}
        </p>
      )}
      <div className="minutes-content">
        {parts.map((part) => {
          const block = document.blocks[part.index];
          return (
            block && (
              <PaperBlock
                key={part.index}
                block={block}
                index={part.index}
                from={part.from}
                to={part.to}
              />
            )
          );
        })}
      </div>
      <p className="minutes-footer" aria-hidden="true">
        <span>{withoutDirection(footer.left)}</span>
        <span>
          <PaperRuns runs={footer.right} fields={fields} />
        </span>
      </p>
    </section>
  );
}
