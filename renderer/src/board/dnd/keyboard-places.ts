import {
  type DropSource,
  type DropTarget,
  isSameTarget,
  resolveDrop,
} from '@shared/domain/board-drop';
import type { BoardIndex } from '@shared/domain/board-index';
import { typeDigit } from '../digit-entry';

const ALL = { start: 0, count: Number.POSITIVE_INFINITY };

export interface KeyboardStep {
  readonly target: DropTarget | null;
  /** Digits of a theme number that may go on. */
  readonly digits: string;
}

/**
 * Where a key leads what was picked up: Left and Right along the themes, with the unsorted notes before the first and a
 * new theme behind the last; Up and Down along the unsorted notes, to group with one; numbers, N, U and Home directly.
 * Null where the key means nothing here. `shown` are the unsorted notes on the page that is shown: the place of the first
 * of them, and how many.
 */
export function keyboardStep(
  key: string,
  source: DropSource,
  present: DropTarget | null,
  digits: string,
  index: BoardIndex,
  shown = ALL,
): KeyboardStep | null {
  const works = (target: DropTarget) => resolveDrop(source, target, index) !== null;
  const to = (target: DropTarget): KeyboardStep => ({
    target: works(target) ? target : present,
    digits: '',
  });
  /* From nowhere it begins on the page that is shown, with its first or last note. */
  const alongNotes = (by: 1 | -1): KeyboardStep => {
    const places = notePlaces(index);
    const isBegun = present?.kind === 'note';
    const among = isBegun ? places : places.slice(shown.start, shown.start + shown.count);
    const useful = among.filter(works);
    if (isBegun) return along(useful, present, by);
    return { target: useful.at(by === 1 ? 0 : -1) ?? present, digits: '' };
  };
  switch (key) {
    case 'ArrowRight':
      return along(themePlaces(index).filter(works), present, 1);
    case 'ArrowLeft':
      return along(themePlaces(index).filter(works), present, -1);
    case 'ArrowDown':
      return alongNotes(1);
    case 'ArrowUp':
      return alongNotes(-1);
    case 'Home':
    case 'u':
    case 'U':
      return to({ kind: 'unsorted' });
    case 'End':
    case 'n':
    case 'N':
      return to({ kind: 'new' });
    default:
      return /^[0-9]$/u.test(key) ? toNumber(key, digits, index, present, works) : null;
  }
}

/** A first digit leads to its theme at once; a second one soon after it corrects the place. */
function toNumber(
  digit: string,
  digits: string,
  index: BoardIndex,
  present: DropTarget | null,
  works: (target: DropTarget) => boolean,
): KeyboardStep {
  const step = typeDigit(digits, digit, index.themes.length);
  const entry = index.themes[(step.number ?? Number(step.waiting)) - 1];
  const target: DropTarget | null =
    entry === undefined ? null : { kind: 'theme', id: entry.theme.id };
  return { target: target !== null && works(target) ? target : present, digits: step.waiting };
}

const themePlaces = (index: BoardIndex): DropTarget[] => [
  { kind: 'unsorted' },
  ...index.themes.map((entry) => ({ kind: 'theme' as const, id: entry.theme.id })),
  { kind: 'new' },
];

const notePlaces = (index: BoardIndex): DropTarget[] =>
  index.unsorted.map((note) => ({ kind: 'note' as const, id: note.id }));

function along(
  places: readonly DropTarget[],
  present: DropTarget | null,
  by: 1 | -1,
): KeyboardStep {
  const at = places.findIndex((place) => isSameTarget(place, present));
  /* From nowhere, Right begins with the first theme rather than with the unsorted notes, which lie the other way. */
  const first = places.findIndex((place) => place.kind !== 'unsorted');
  const next = at === -1 ? (by === 1 ? first : places.length - 1) : at + by;
  return { target: places[next] ?? present, digits: '' };
}
