import type { StageKind } from './model';

/** After this long without a pause, people stop listening. */
const LONGEST_STRETCH_MS = 90 * 60_000;

interface PlannedStage {
  readonly kind: StageKind;
  readonly plannedMs: number;
}

export interface Stretch {
  /** Planned time from the morning's start to the beginning of the stretch. */
  readonly startMs: number;
  readonly lengthMs: number;
  /** Where in the agenda a break would halve it best. */
  readonly breakAtIndex: number;
}

/** The first stretch of the agenda that runs too long without a break; null where there is none. */
export function stretchWithoutBreak(stages: readonly PlannedStage[]): Stretch | null {
  let startMs = 0;
  let firstIndex = 0;
  let lengthMs = 0;
  for (const [index, stage] of [...stages, null].entries()) {
    if (stage !== null && stage.kind !== 'break') {
      lengthMs += stage.plannedMs;
      continue;
    }
    if (lengthMs > LONGEST_STRETCH_MS) {
      const stretch = stages.slice(firstIndex, index);
      return { startMs, lengthMs, breakAtIndex: firstIndex + middleOf(stretch, lengthMs) };
    }
    startMs += lengthMs + (stage?.plannedMs ?? 0);
    firstIndex = index + 1;
    lengthMs = 0;
  }
  return null;
}

/** The boundary between two of the stages that lies nearest to the middle of their time. */
function middleOf(stages: readonly PlannedStage[], lengthMs: number): number {
  let best = stages.length;
  let bestDistance = Number.POSITIVE_INFINITY;
  let ms = 0;
  for (const [index, stage] of stages.entries()) {
    ms += stage.plannedMs;
    const distance = Math.abs(ms - lengthMs / 2);
    if (index < stages.length - 1 && distance < bestDistance) {
      best = index + 1;
      bestDistance = distance;
    }
  }
  return best;
}
