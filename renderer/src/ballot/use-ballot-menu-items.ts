import type { Stage } from '@shared/domain/model';
import { Eye, SkipForward, StepBack } from 'lucide-react';
import type { MenuItem } from '../kit/Menu';
import { useSession } from '../state/session-store';
import { useBallotDeeds } from './use-ballot-deeds';

const ICONS = { back: StepBack, skip: SkipForward, 'show-without': Eye } as const;

/** What the menu offers while a ballot is under way, for screens whose footer has no room for it. */
export function useBallotMenuItems(stage: Stage): readonly MenuItem[] {
  const isVoting = useSession((session) => session.desks[stage.id]?.step === 'vote');
  const deeds = useBallotDeeds(stage.id);
  if (!isVoting) return [];
  return deeds.map(({ id, word, run }) => ({
    id: `ballot-${id}`,
    word,
    icon: ICONS[id],
    onSelect: run,
  }));
}
