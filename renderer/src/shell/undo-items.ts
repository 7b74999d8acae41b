import type { UndoableCommandName } from '@shared/domain/commands';
import type { Texts } from '@shared/text';
import { Redo2, Undo2 } from 'lucide-react';
import type { MenuItem } from '../kit/Menu';
import { redo, undo } from '../state/commands';

interface Steps {
  /** The command that can be taken back, and the one that can be done again; null where there is none. */
  readonly undoName: string | null;
  readonly redoName: string | null;
}

/** Undo and redo, each with what it is about, for menus and for whoever looks for them by name. */
export function undoItems(
  { common, history, run }: Texts,
  { undoName, redoName }: Steps,
): readonly MenuItem[] {
  return [
    {
      id: 'undo',
      word:
        undoName === null
          ? run.nothingToUndo
          : common.undoThis(history[undoName as UndoableCommandName]),
      icon: Undo2,
      keyHint: 'Ctrl Z',
      isDisabled: undoName === null,
      onSelect: undo,
    },
    {
      id: 'redo',
      word:
        redoName === null
          ? run.nothingToRedo
          : common.redoThis(history[redoName as UndoableCommandName]),
      icon: Redo2,
      keyHint: 'Ctrl Y',
      isDisabled: redoName === null,
      onSelect: redo,
    },
  ];
}
