import { foldName } from '../domain/owner';
import { isBlank } from '../lib/blank';
import { type IsoDay, isoDay, lastDayOfMonth } from '../lib/iso-day';
import type { Process } from './model';
import { reachesTarget, type TargetSide, targetSide } from './targets';

/**
 * The six principles of process work (practice WC1), each a check on a process: all work is process work; any process beats none;
 * good beats bad; one version beats many; good can be better; every good process becomes bad.
 */
export const PRINCIPLES = [
  'process-work',
  'any-process',
  'good-process',
  'one-version',
  'better',
  'goes-bad',
] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** What a check found; each has words of its own. */
export type Finding =
  | 'owned'
  | 'no-owner'
  | 'written'
  | 'not-written'
  | 'meets-target'
  | 'misses-target'
  | 'not-measured'
  | 'one-way'
  | 'many-ways'
  | 'twice'
  | 'not-counted'
  | 'can-be-better'
  | 'nothing-noted'
  | 'fresh'
  | 'no-review'
  | 'stale';

/** fine: nothing to do. open: something is missing. wrong: something speaks against it. */
export type CheckTone = 'fine' | 'open' | 'wrong';

export interface PrincipleCheck {
  readonly principle: Principle;
  readonly finding: Finding;
  readonly tone: CheckTone;
}

const TONES: Readonly<Record<Finding, CheckTone>> = {
  owned: 'fine',
  'no-owner': 'wrong',
  written: 'fine',
  'not-written': 'open',
  'meets-target': 'fine',
  'misses-target': 'wrong',
  'not-measured': 'open',
  'one-way': 'fine',
  'many-ways': 'wrong',
  twice: 'wrong',
  'not-counted': 'open',
  'can-be-better': 'fine',
  'nothing-noted': 'open',
  fresh: 'fine',
  'no-review': 'open',
  stale: 'wrong',
};

/**
 * All six checks of a process on a day, in the sequence of the principles. `register`: all processes; another one of the same name
 * is another version.
 */
export const checksOf = (
  process: Process,
  today: IsoDay,
  register: readonly Process[] = [],
): readonly PrincipleCheck[] =>
  PRINCIPLES.map((principle) => {
    const isTwice = principle === 'one-version' && namesakesOf(process, register).length > 0;
    const finding = isTwice ? 'twice' : FINDINGS[principle](process, today);
    return { principle, finding, tone: TONES[finding] };
  });

/** The other processes of the same name, whatever its case, spaces and accents. */
export const namesakesOf = (
  { id, name }: { readonly id: string | null; readonly name: string },
  register: readonly Process[],
): readonly Process[] =>
  isBlank(name)
    ? []
    : register.filter((one) => one.id !== id && foldName(one.name) === foldName(name));

const FINDINGS: Readonly<Record<Principle, (process: Process, today: IsoDay) => Finding>> = {
  'process-work': ({ owner }) => (isBlank(owner) ? 'no-owner' : 'owned'),
  'any-process': ({ place }) => (isBlank(place) ? 'not-written' : 'written'),
  'good-process': (process) => {
    const isMet = meetsTarget(process);
    return isMet === null ? 'not-measured' : isMet ? 'meets-target' : 'misses-target';
  },
  'one-version': ({ ways }) => (ways === null ? 'not-counted' : ways > 1 ? 'many-ways' : 'one-way'),
  better: ({ couldBeBetter }) => (isBlank(couldBeBetter) ? 'nothing-noted' : 'can-be-better'),
  'goes-bad': ({ reviewOn }, today) =>
    reviewOn === null ? 'no-review' : reviewOn < today ? 'stale' : 'fresh',
};

/**
 * Whether the last reading is as good as the target asks; null where there is none, or nothing to compare it with. A process that
 * came of an action without a start leaves open whether its target is the least or the most.
 */
export function meetsTarget(
  process: Pick<Process, 'metric' | 'unit' | 'target' | 'reading' | 'isMost'> &
    Partial<Pick<Process, 'from'>>,
): boolean | null {
  const { metric, target, reading } = process;
  if (isBlank(metric) || target === null || reading === null) return null;
  return reachesTarget(reading, target, sideOf(process));
}

/** From which side a process reaches its target; null where it came of an action that does not tell. */
export function sideOf({
  unit,
  target,
  isMost,
  from = null,
}: Pick<Process, 'unit' | 'target' | 'isMost'> &
  Partial<Pick<Process, 'from'>>): TargetSide | null {
  if (isMost !== undefined) return isMost ? 'most' : 'least';
  return from === null ? 'least' : targetSide({ baseline: null, target, unit });
}

/** What is to be looked at first: going stale, the longest ago first; then without a review day; then by name. */
export function staleFirst(processes: readonly Process[], today: IsoDay): readonly Process[] {
  const rank = ({ reviewOn }: Process) => (reviewOn === null ? 1 : reviewOn < today ? 0 : 2);
  return [...processes].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) === 0 ? compare(a.reviewOn ?? '', b.reviewOn ?? '') : 0) ||
      compare(a.name.toLowerCase(), b.name.toLowerCase()) ||
      compare(a.id, b.id),
  );
}

/** The same day so many months later; a month that is too short gives its last day. */
export function monthsLater(day: IsoDay, months: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return isoDay(newYear, newMonth, Math.min(date, lastDayOfMonth(newYear, newMonth))) ?? day;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
