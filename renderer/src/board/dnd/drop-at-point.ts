import type { DropSource, DropTarget } from '@shared/domain/board-drop';
import { DROP_ATTRIBUTE } from '../board-items';

/** A place that turns the page when something is held over it. */
export interface PagePlace {
  readonly kind: 'page';
  readonly of: 'themes' | 'notes';
  readonly step: 1 | -1;
}

export type PlaceUnder = DropTarget | PagePlace;

/** The gaps between places belong to the nearer one: looked for this far round the pointer, in pixels of the screen. */
const REACH = 12;

/**
 * What lies under the pointer. Asking the page itself is exact for every layout, also after a page was turned in the
 * middle of a drag, and costs one look for each move, however many notes there are.
 */
export function placeAtPoint(x: number, y: number, source: DropSource): PlaceUnder | null {
  const around: readonly (readonly [number, number])[] = [
    [0, 0],
    [-REACH, 0],
    [REACH, 0],
    [0, -REACH],
    [0, REACH],
  ];
  for (const [right, down] of around) {
    const place = placeExactlyAt(x + right, y + down, source);
    if (place !== null) return place;
  }
  return null;
}

function placeExactlyAt(x: number, y: number, source: DropSource): PlaceUnder | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const marked = element.closest(`[${DROP_ATTRIBUTE}]`);
    const place = marked === null ? null : parsePlace(marked.getAttribute(DROP_ATTRIBUTE) ?? '');
    if (place === null) continue;
    /* A theme only joins themes: what lies above them does not matter to it. */
    if (source.kind === 'theme' && place.kind !== 'theme' && place.kind !== 'page') continue;
    return place;
  }
  return null;
}

export const dropValue = (target: DropTarget): string =>
  'id' in target ? `${target.kind}:${target.id}` : target.kind;

export const pageValue = (of: PagePlace['of'], step: 1 | -1): string =>
  `page:${of}:${step === 1 ? 'next' : 'previous'}`;

export function parsePlace(value: string): PlaceUnder | null {
  const [kind, first = '', second = ''] = value.split(':');
  switch (kind) {
    case 'note':
    case 'theme':
      return first === '' ? null : { kind, id: first };
    case 'unsorted':
    case 'new':
      return { kind };
    case 'page':
      return {
        kind: 'page',
        of: first === 'themes' ? 'themes' : 'notes',
        step: second === 'next' ? 1 : -1,
      };
    default:
      return null;
  }
}
