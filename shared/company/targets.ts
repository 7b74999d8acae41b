import type { Action } from '../domain/model';

/** From which side a target is reached: it is the least that is wanted, or the most. */
export type TargetSide = 'least' | 'most';

type Aim = Pick<Action, 'baseline' | 'target' | 'unit'>;

const ALL_OF_IT = 100;

/**
 * From which side the target of an action is reached. The start tells; where there is none, or it is the target already, only the
 * two ends of a scale do: 0 comes from above, 100 % from below. Null: nobody can know.
 */
export function targetSide({ baseline, target, unit }: Aim): TargetSide | null {
  if (target === null) return null;
  if (baseline !== null && baseline !== target) return target > baseline ? 'least' : 'most';
  if (target === 0) return 'most';
  return target === ALL_OF_IT && unit.trim().startsWith('%') ? 'least' : null;
}

/** Whether a value has reached a target; null: it is not known from which side it would, and the value is not the target itself. */
export function reachesTarget(
  value: number,
  target: number,
  side: TargetSide | null,
): boolean | null {
  if (value === target) return true;
  if (side === null) return null;
  return side === 'least' ? value > target : value < target;
}
