import type { Run } from '@shared/minutes/blocks';
import { withoutDirection } from '@shared/minutes/runs';

/** Where runs stand: page fields need to know. */
export interface PageFields {
  readonly page: number;
  readonly pages: number;
}

/** Words, boxes and page fields of one paragraph. */
export function PaperRuns({
  runs,
  fields = { page: 1, pages: 1 },
}: {
  readonly runs: readonly Run[];
  readonly fields?: PageFields;
}) {
  return runs.map((run, index) => {
    // Runs have no identity beside their place, and the document is replaced as a whole.
    const key = index;
    switch (run.kind) {
      case 'text': {
        const className = [run.isBold ? 'is-bold' : '', run.isMuted ? 'is-muted' : '']
          .filter((name) => name !== '')
          .join(' ');
        return (
          <span key={key} className={className || undefined} lang={run.languageTag} dir="auto">
            {withoutDirection(run.text)}
          </span>
        );
      }
      case 'tick':
        return (
          <span key={key} className="minutes-tick" aria-hidden="true">
            {run.isTicked ? '☒' : '☐'}
          </span>
        );
      case 'page-number':
        return <span key={key}>{fields.page}</span>;
      case 'page-count':
        return <span key={key}>{fields.pages}</span>;
      default:
        return null;
    }
  });
}
