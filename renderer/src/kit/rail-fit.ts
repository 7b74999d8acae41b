export interface RailStop {
  readonly id: string;
  readonly state: 'done' | 'now' | 'next';
}

export interface RailSizes {
  /** The width that each stage's name needs, by id. */
  readonly stops: ReadonlyMap<string, number>;
  /** The widths of the two chips that stand for folded stages. */
  readonly doneChip: number;
  readonly laterChip: number;
  readonly gap: number;
  readonly room: number;
}

export interface RailFit {
  /** The done stages are one chip with their number. */
  readonly isDoneFolded: boolean;
  /** Stages that are only to be found in the chip at the end. */
  readonly laterIds: readonly string[];
}

export const WHOLE_RAIL: RailFit = { isDoneFolded: false, laterIds: [] };

/**
 * What of the rail is folded away so that the rest fits: first all that is done, then what is farthest from now. The
 * present stage is always there, with its whole name.
 */
export function fitRail(stops: readonly RailStop[], sizes: RailSizes): RailFit {
  const widthOf = (stop: RailStop) => (sizes.stops.get(stop.id) ?? 0) + sizes.gap;
  const widthOfAll = (some: readonly RailStop[]) =>
    some.reduce((sum, stop) => sum + widthOf(stop), 0);
  /* The last one needs no gap behind it. */
  const room = sizes.room + sizes.gap;
  if (widthOfAll(stops) <= room) return WHOLE_RAIL;

  const rest = stops.filter((stop) => stop.state !== 'done');
  const isDoneFolded = rest.length < stops.length;
  const doneWidth = isDoneFolded ? sizes.doneChip + sizes.gap : 0;
  if (doneWidth + widthOfAll(rest) <= room) return { isDoneFolded, laterIds: [] };

  const nowAt = rest.findIndex((stop) => stop.state === 'now');
  const byNearness = [...rest.slice(nowAt + 1), ...rest.slice(0, Math.max(0, nowAt)).reverse()];
  const now = rest[nowAt];
  let used = doneWidth + sizes.laterChip + sizes.gap + (now === undefined ? 0 : widthOf(now));
  const firstTooMany = byNearness.findIndex((stop) => {
    used += widthOf(stop);
    return used > room;
  });
  return {
    isDoneFolded,
    laterIds: firstTooMany === -1 ? [] : byNearness.slice(firstTooMany).map((stop) => stop.id),
  };
}

export const isSameFit = (a: RailFit, b: RailFit): boolean =>
  a.isDoneFolded === b.isDoneFolded && a.laterIds.join() === b.laterIds.join();
