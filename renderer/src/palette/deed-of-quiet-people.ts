import type { Texts } from '@shared/text';
import { Users } from 'lucide-react';
import type { Deed } from '../kit/offered-deeds';
import type { Screen } from '../state/app-store';
import { useSessionStore } from '../state/session-store';
import { lead, stageFor } from './deeds-elsewhere';

/** The seats at the lower edge, where whoever is quiet has a mark of their own. */
const SEAT = '.seat-rail button';

/** Leads to where the room itself sees who has not written anything yet: the seats on the screen, or those of the round of typing. */
export function deedOfQuietPeople({ palette }: Texts, screen: Screen): Deed[] {
  const { session } = useSessionStore.getState();
  if (session === null || screen !== 'run' || session.meta.closedAt !== null) return [];
  const stage = stageFor(session, 'question');
  if (stage === null) return [];
  return [
    {
      id: 'quiet',
      subject: 'quiet',
      kind: 'go',
      word: palette.quiet,
      icon: Users,
      isOneOfMany: true,
      onSelect: () => {
        const seat = document.querySelector<HTMLElement>(SEAT);
        if (seat === null) void lead(stage, 'write');
        else seat.focus();
      },
    },
  ];
}
