import type { Session, StageKind } from '@shared/domain/model';
import { currentStageOf } from '@shared/domain/selectors';
import type { Screen } from '../state/app-store';

/** Where keys have a meaning of their own. */
export const KEY_PLACES = [
  'everywhere',
  'shelf',
  'between',
  'morning',
  'turn',
  'board',
  'vote',
  'talk',
  'lookBack',
  'rounds',
  'lists',
] as const;
export type KeyPlace = (typeof KEY_PLACES)[number];

const ROUNDS: ReadonlySet<StageKind> = new Set(['opening', 'commitments', 'thanks', 'close']);

/** The place whose keys somebody who asks for help needs first. */
export function keyPlaceOf(screen: Screen, session: Session | null): KeyPlace {
  if (screen === 'company') return 'between';
  if (session === null || screen === 'library') return 'shelf';
  if (screen !== 'run') return 'lists';
  const stage = currentStageOf(session);
  if (stage?.kind === 'actions') return 'lists';
  if (stage?.kind === 'review') return 'lookBack';
  if (stage !== null && ROUNDS.has(stage.kind)) return 'rounds';
  if (stage?.kind !== 'question') return 'morning';
  switch (session.desks[stage.id]?.step ?? 'think') {
    case 'think':
      return 'morning';
    case 'write':
      return 'turn';
    case 'group':
      return 'board';
    case 'vote':
      return 'vote';
    case 'discuss':
      return 'talk';
  }
}
