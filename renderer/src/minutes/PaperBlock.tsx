import type { Block, ListBlock, TableBlock } from '@shared/minutes/blocks';
import { PaperRuns } from './PaperRuns';
import { HEAD, pieceKey } from './pieces';

/** One block, or the part of it that lies on this page. */
export function PaperBlock({
  block,
  index,
  from,
  to,
}: {
  readonly block: Block;
  readonly index: number;
  readonly from: number;
  /** The first item or row that is not shown. */
  readonly to: number;
}) {
  const piece = pieceKey(index, 0);
  switch (block.kind) {
    case 'title':
      return (
        <h1 className="minutes-title" data-piece={piece}>
          <PaperRuns runs={block.runs} />
        </h1>
      );
    case 'heading': {
      // The title above is the one heading of the first level, so Word's levels stand one below.
      const Heading = block.level === 1 ? 'h2' : 'h3';
      return (
        <Heading className={`minutes-heading-${block.level}`} data-piece={piece}>
          <PaperRuns runs={block.runs} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={`minutes-${block.role}`} data-piece={piece}>
          <PaperRuns runs={block.runs} />
        </p>
      );
    case 'list':
      return <PaperList block={block} index={index} from={from} to={to} />;
    case 'table':
      return <PaperTable block={block} index={index} from={from} to={to} />;
    default:
      return null;
  }
}

interface PartProps<T> {
  readonly block: T;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function PaperList({ block, index, from, to }: PartProps<ListBlock>) {
  const items = block.items.slice(from, to).map((runs, offset) => (
    <li key={pieceKey(index, from + offset)} data-piece={pieceKey(index, from + offset)}>
      <PaperRuns runs={runs} />
    </li>
  ));
  return block.marker === 'bullet' ? (
    <ul className="minutes-list">{items}</ul>
  ) : (
    <ol className="minutes-list minutes-decisions" start={from + 1}>
      {items}
    </ol>
  );
}

function PaperTable({ block, index, from, to }: PartProps<TableBlock>) {
  const whole = block.columns.reduce((sum, column) => sum + column.share, 0);
  return (
    <table className="minutes-table">
      <colgroup>
        {block.columns.map((column) => (
          <col key={column.header} style={{ width: `${(100 * column.share) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr data-piece={pieceKey(index, HEAD)}>
          {block.columns.map((column) => (
            <th key={column.header} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.slice(from, to).map((row, offset) => (
          <tr key={pieceKey(index, from + offset)} data-piece={pieceKey(index, from + offset)}>
            {row.map((cell, column) => (
              <td key={block.columns[column]?.header ?? column}>
                {cell.map((runs, line) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a cell have no other identity
                  <p key={line}>
                    <PaperRuns runs={runs} />
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
