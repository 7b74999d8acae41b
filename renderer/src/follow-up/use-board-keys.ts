import { phaseBeside } from '@shared/company/follow-up-list';
import { type FollowUp, keyOfRef } from '@shared/company/follow-ups';
import { PHASES, type Phase } from '@shared/domain/model';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { choose, openAction } from './follow-up-place';

interface BoardKeysOptions {
  /** The cards that are shown, column by column. */
  readonly columns: readonly (readonly FollowUp[])[];
  readonly chosen: string | null;
  readonly onMove: (followUp: FollowUp, phase: Phase) => void;
  /** The card with this key has to come into sight. */
  readonly onTurn: (key: string) => void;
}

export interface CardKeys {
  readonly cardProps: (followUp: FollowUp) => {
    readonly 'data-row': string;
    readonly tabIndex: number;
    readonly onClick: () => void;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

const STEPS: Readonly<Record<string, readonly [across: number, down: number] | undefined>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The keys of the board: arrows walk over the cards, Enter opens one, Alt with an arrow moves it to the next phase or back, and
 * 1 to 4 move it to that phase. The focus stays with the card.
 */
export function useBoardKeys({ columns, chosen, onMove, onTurn }: BoardKeysOptions): CardKeys {
  const moved = useRef<string | null>(null);
  const keys = columns.map((cards) => cards.map(({ ref }) => keyOfRef(ref)));
  const all = keys.flat();
  const tabStop = chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? null);
  const focus = (key: string | undefined) =>
    document.querySelector<HTMLElement>(`.phase-board [data-row="${key}"]`)?.focus();

  useEffect(() => {
    if (moved.current !== null) {
      const key = moved.current;
      if (all.includes(key)) {
        if (document.activeElement === document.body) focus(key);
      } else onTurn(key);
    } else if (document.activeElement === document.body) {
      focus(tabStop ?? undefined);
    }
  });

  const walk = (key: string, [across, down]: readonly [number, number]) => {
    const column = keys.findIndex((cards) => cards.includes(key));
    const row = keys[column]?.indexOf(key) ?? 0;
    if (across === 0) {
      focus(keys[column]?.[row + down]);
      return;
    }
    for (let at = column + across; at >= 0 && at < keys.length; at += across) {
      const cards = keys[at] ?? [];
      if (cards.length > 0) {
        focus(cards[Math.min(row, cards.length - 1)]);
        return;
      }
    }
  };
  const moveTo = (followUp: FollowUp, phase: Phase | null | undefined) => {
    if (phase === null || phase === undefined) return;
    moved.current = keyOfRef(followUp.ref);
    onMove(followUp, phase);
  };
  return {
    cardProps: (followUp) => {
      const key = keyOfRef(followUp.ref);
      return {
        'data-row': key,
        tabIndex: key === tabStop ? 0 : -1,
        onClick: () => openAction(key),
        onFocus: () => {
          if (key !== moved.current) moved.current = null;
          choose(key);
        },
        onKeyDown: (event) => {
          if (event.ctrlKey || event.metaKey) return;
          const step = STEPS[event.key];
          const number = /^[1-4]$/u.test(event.key) ? Number(event.key) : null;
          if (step === undefined && number === null) return;
          event.preventDefault();
          if (number !== null) moveTo(followUp, PHASES[number - 1]);
          else if (step !== undefined && !event.altKey) walk(key, step);
          else if (step?.[0] === 1 || step?.[0] === -1) {
            moveTo(followUp, phaseBeside(followUp.phase, step[0]));
          }
        },
      };
    },
  };
}
