import type { Stage } from '@shared/domain/model';

/** What every stage's screen gets. */
export interface StageProps {
  readonly stage: Stage;
}
