import type { Session, StageId } from '@shared/domain/model';
import { fieldOf } from '../state/kept-fields';
import { keptText } from '../state/kept-text';
import type { BoardState } from './board-store';

type Begun = Pick<BoardState, 'namingId' | 'editingId' | 'typed'>;

/** What was being typed on a board when the app ended: a theme's name, a note's words, a move. */
export function begunOnBoard(session: Session | null, stageId: StageId): Begun {
  const here = <T extends { readonly id: string; readonly stageId: StageId }>(
    table: Readonly<Record<string, T>>,
    what: 'theme-name' | 'note-text',
  ) =>
    Object.values(table).find(
      (record) => record.stageId === stageId && keptText(fieldOf(what, record.id)) !== '',
    )?.id ?? null;
  return {
    namingId: here(session?.themes ?? {}, 'theme-name'),
    editingId: here(session?.notes ?? {}, 'note-text'),
    typed: keptText(fieldOf('typed-move', stageId)) || null,
  };
}
