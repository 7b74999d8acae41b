import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckIn, Conversation, Process } from '@shared/company/model';
import type { ReviewOutcome, Verdict } from '@shared/domain/model';
import type { IsoDay } from '@shared/lib/iso-day';
import { PROJECT_ROOT } from './launch';

type Look = Partial<
  Pick<CheckIn, 'reading' | 'seen' | 'outcome' | 'handedTo' | 'dueOn' | 'phase' | 'nextOn'>
> & { readonly on: IsoDay };

/** What a number has to be, from where, and what may be said besides. */
export interface ActionNumber {
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  readonly adjustmentWeeks: number;
  readonly hoursPerMonth?: number;
}

/** What lies around the sample company's morning of 2026. Actions are known by their words. */
export interface Story {
  readonly numbers: Readonly<Record<string, ActionNumber>>;
  /** Hours a month that actions of the years before gave back. */
  readonly hours: Readonly<Record<string, number>>;
  readonly lookBack: readonly {
    readonly text: string;
    readonly outcome: ReviewOutcome;
    readonly happened?: string;
    readonly verdict?: Verdict;
  }[];
  readonly thanks: readonly { readonly to: string; readonly for: string }[];
  /** A list that came in before the morning, as it is pasted. */
  readonly collected: string;
  readonly processes: readonly (Omit<Process, 'id' | 'from' | 'writtenAt'> & {
    readonly from?: string;
  })[];
  readonly conversations: readonly Omit<Conversation, 'id' | 'writtenAt'>[];
  readonly checkIns: Readonly<Record<string, readonly Look[]>>;
}

/** The local moments at which the two acts are played. */
export const MORNING = '2026-12-11T08:24';
export const ELEVEN_WEEKS_LATER = '2027-02-26T09:05';

export const brightwaterStory = (): Story =>
  JSON.parse(
    readFileSync(join(PROJECT_ROOT, 'resources/sample/brightwater-between.json'), 'utf8'),
  ) as Story;
