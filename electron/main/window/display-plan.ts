import type { Area } from './window-places';

/** A display, as far as it matters for what is shown on it. */
export interface ShownDisplay {
  readonly id: number;
  /** The whole display in the desktop's own pixels (DIP). */
  readonly bounds: Area;
  /** Built into the computer, so it stands before the person who leads the morning. */
  readonly isInternal: boolean;
  /** The one that the system calls its main display. */
  readonly isMain: boolean;
}

/** Which display the room looks at, and which one the person who leads the morning. */
export interface DisplayPlan {
  readonly roomId: number;
  readonly consoleId: number;
}

const sizeOf = ({ bounds }: ShownDisplay): number => bounds.width * bounds.height;

const overlaps = ({ bounds: a }: ShownDisplay, { bounds: b }: ShownDisplay): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The displays that show something of their own: some systems name a mirrored one twice. */
export const separateDisplays = (displays: readonly ShownDisplay[]): readonly ShownDisplay[] =>
  displays.filter(
    (display, at) => !displays.slice(0, at).some((other) => overlaps(other, display)),
  );

/**
 * Where the two windows belong: the console on the computer's own display, or on its main one where none is built in; the
 * room's window on the largest of the others.
 *
 * @param isSwapped the person has exchanged the two
 * @returns null while there is only one picture to look at
 */
export function displayPlanOf(
  displays: readonly ShownDisplay[],
  isSwapped: boolean,
): DisplayPlan | null {
  const separate = separateDisplays(displays);
  const own =
    separate.find(({ isInternal }) => isInternal) ??
    separate.find(({ isMain }) => isMain) ??
    separate[0];
  const [other] = separate
    .filter((display) => display !== own)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.id - b.id);
  if (own === undefined || other === undefined) return null;
  return isSwapped
    ? { roomId: own.id, consoleId: other.id }
    : { roomId: other.id, consoleId: own.id };
}
