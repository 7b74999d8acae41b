import { actionsOf } from '@shared/domain/selectors';
import { ArrowDown, ArrowUp, Eraser, Trash2 } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { announce } from '../state/app-store';
import { send, sendWithUndo } from '../state/commands';
import { useSession } from '../state/session-store';
import { holdsNothing } from './action-draft';
import type { ActionDrafts } from './use-action-drafts';
import type { ActionEditing } from './use-action-editor';

interface ActionToolsProps {
  readonly openKey: string;
  readonly drafts: ActionDrafts;
  readonly editing: ActionEditing;
  readonly onClose: () => void;
}

/** Moves or deletes the action that lies open; a new one can be emptied. */
export function ActionTools({ openKey, drafts, editing, onClose }: ActionToolsProps) {
  const texts = useText().actions;
  const actions = actionsOf(useSession((open) => open));
  const at = actions.findIndex((action) => action.id === openKey);
  const action = actions[at];
  const { label } = editing;

  if (action === undefined) {
    if (holdsNothing(editing.draft)) return null;
    return (
      <IconButton
        icon={Eraser}
        label={texts.clear}
        onClick={() => {
          drafts.drop(openKey);
          announce(texts.cleared);
          editing.goTo('text');
        }}
      />
    );
  }
  const move = async (toIndex: number) => {
    if (toIndex < 0 || toIndex >= actions.length) return;
    if (await send('action.move', { id: action.id, toIndex })) {
      announce(texts.movedTo(`A${toIndex + 1}`, action.text));
    }
  };
  return (
    <>
      <IconButton
        icon={ArrowUp}
        label={texts.moveEarlier(label)}
        aria-disabled={at === 0}
        onClick={() => void move(at - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={texts.moveLater(label)}
        aria-disabled={at === actions.length - 1}
        onClick={() => void move(at + 1)}
      />
      <IconButton
        icon={Trash2}
        label={texts.deleteAction(label)}
        onClick={() => {
          drafts.drop(openKey);
          onClose();
          void sendWithUndo('action.remove', { id: action.id }, texts.deleted(label, action.text));
        }}
      />
    </>
  );
}
