import { useEffect, useRef } from 'react';
import type { MenuItem } from './Menu';

/** Something that can be done, or gone to, from where the room is now. */
export interface Deed extends MenuItem {
  /** Whether it changes something, or only leads somewhere. */
  readonly kind: 'do' | 'go';
  /** Further words by which people look for it. */
  readonly also?: readonly string[];
  /** What it is about: by this the texts hold everyday words for it. */
  readonly subject?: string;
  /** There are too many of its kind to be shown before somebody has typed what they look for. */
  readonly isOneOfMany?: boolean;
  /** It only leads to where it can be done, so it stands back behind what can be done here. */
  readonly isElsewhere?: boolean;
}

type Source = () => readonly Deed[];

const sources = new Set<Source>();

/** Everything that is offered now: first what belongs to the part of the screen that appeared last, at the end what is always there. */
export const offeredDeeds = (): Deed[] => [...sources].reverse().flatMap((source) => source());

/** Offers deeds to whoever looks for them by name, as long as the part of the screen is there. They are asked for anew each time. */
export function useOfferedDeeds(source: Source): void {
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  useEffect(() => {
    const current: Source = () => latest.current();
    sources.add(current);
    return () => {
      sources.delete(current);
    };
  }, []);
}
