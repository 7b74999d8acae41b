import type { Stage } from '@shared/domain/model';
import { relayPhaseOf } from '@shared/domain/relay';
import { Flag, Keyboard, StepBack } from 'lucide-react';
import { useText } from '../hooks/use-text';
import type { MenuItem } from '../kit/Menu';
import { openRunDialog } from '../run/run-dialogs';
import { useSession } from '../state/session-store';
import { backATurn, finishWriting } from './relay-actions';

/** What the menu offers while notes are typed; the footer shows the same where it has the room. */
export function useRelayMenuItems(stage: Stage): readonly MenuItem[] {
  const { relay } = useText();
  const isWriting = useSession((session) => session.desks[stage.id]?.step === 'write');
  const phase = useSession((session) => relayPhaseOf(session, stage.id));
  const isOnPaper = useSession((session) => session.meta.typing === 'paper');
  if (!isWriting) return [];
  const ways: MenuItem = {
    id: 'ways',
    word: relay.ways.button,
    icon: Keyboard,
    onSelect: () => openRunDialog('ways'),
  };
  if (isOnPaper || (phase !== 'typing' && phase !== 'hand-over')) return [ways];
  return [
    ways,
    {
      id: 'turn-back',
      word: relay.turn.back,
      icon: StepBack,
      onSelect: () => void backATurn(stage.id),
    },
    {
      id: 'end-writing',
      word: relay.endWriting,
      icon: Flag,
      onSelect: () => void finishWriting(stage.id),
    },
  ];
}
