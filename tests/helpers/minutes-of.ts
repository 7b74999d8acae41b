import type { Locale, Session } from '@shared/domain/model';
import type { Block, MinutesDocument } from '@shared/minutes/blocks';
import { buildMinutes, paperOf } from '@shared/minutes/build-minutes';
import { textOf } from '@shared/minutes/runs';
import { textsFor } from '@shared/text';

/** The minutes of a session in one language, for a room that is an hour ahead of UTC unless told otherwise. */
export const minutesOf = (
  session: Session,
  locale: Locale = 'en-GB',
  utcOffsetMinutes: number | null = 60,
): MinutesDocument =>
  buildMinutes(session, {
    locale,
    paper: paperOf(locale),
    texts: textsFor(locale).minutes,
    utcOffsetMinutes,
  });

/** The words of one block, table rows as `cell | cell`. */
export function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [
        block.columns.map((column) => column.header).join(' | '),
        ...block.rows.map((row) =>
          row.map((cell) => cell.map((runs) => textOf(runs).trim()).join(' ')).join(' | '),
        ),
      ];
    default:
      return [textOf(block.runs)];
  }
}

/** The words of the blocks under one heading, up to the next heading of its level or above. */
export function section(document: MinutesDocument, title: string): string[] {
  const { blocks } = document;
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && textOf(block.runs) === title,
  );
  const head = blocks[start];
  if (head?.kind !== 'heading') return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return rest.slice(0, end === -1 ? undefined : end).flatMap(linesOf);
}

export const allLines = (document: MinutesDocument): string[] => document.blocks.flatMap(linesOf);
