import type { Difference, MergeChoice } from '@shared/domain/compare';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { indexAfterKey, type PageTurning, pageOf } from '../pages/page-of';

interface CompareListOptions {
  readonly differences: readonly Difference[];
  readonly perPage: number;
  readonly choiceOf: (difference: Difference) => MergeChoice;
  readonly onChoose: (difference: Difference, choice: MergeChoice) => void;
}

interface VisibleRow {
  readonly difference: Difference;
  readonly choice: MergeChoice;
  readonly isActive: boolean;
}

interface CompareList extends PageTurning {
  readonly listRef: RefObject<HTMLOListElement | null>;
  readonly visible: readonly VisibleRow[];
  readonly choose: (difference: Difference, choice: MergeChoice) => void;
  /** Takes the keys into the list, some rows on or back. */
  readonly enter: (rows: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowUp: -1, ArrowDown: 1 };
const SIDES: Readonly<Record<string, number | undefined>> = { ArrowLeft: -1, ArrowRight: 1 };
const FIGURES: Readonly<Record<string, MergeChoice | undefined>> = {
  1: 'first',
  2: 'second',
  3: 'both',
};

/** Rows of choices, page by page: up and down lead from row to row, left and right and the figures choose. */
export function useCompareList(options: CompareListOptions): CompareList {
  const { differences, perPage, choiceOf, onChoose } = options;
  const listRef = useRef<HTMLOListElement>(null);
  const [wanted, setWanted] = useState(0);
  const isFocusWanted = useRef(false);
  const [, setFocusCount] = useState(0);
  const active = Math.min(wanted, Math.max(0, differences.length - 1));
  const { page, pageCount, visible } = pageOf(differences, perPage, active);
  const here = differences[active];

  useLayoutEffect(() => {
    if (!isFocusWanted.current) return;
    isFocusWanted.current = false;
    const row = listRef.current?.querySelector(`[data-row="${here?.key}"]`);
    row?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  });
  const focusList = () => {
    isFocusWanted.current = true;
    setFocusCount((count) => count + 1);
  };
  const goTo = (index: number) => {
    setWanted(Math.min(Math.max(0, index), differences.length - 1));
    focusList();
  };
  const choose = (difference: Difference, choice: MergeChoice | undefined) => {
    if (choice === undefined || !difference.choices.includes(choice)) return;
    onChoose(difference, choice);
    goTo(differences.indexOf(difference));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (here === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const side = SIDES[event.key];
    const far = indexAfterKey(event.key, active, differences.length, perPage);
    if (step !== undefined) goTo(active + step);
    else if (side !== undefined) {
      choose(here, here.choices[here.choices.indexOf(choiceOf(here)) + side]);
    } else if (FIGURES[event.key] !== undefined) choose(here, FIGURES[event.key]);
    else if (far !== null) goTo(far);
    else return;
    event.preventDefault();
  };

  return {
    listRef,
    visible: visible.map((difference) => ({
      difference,
      choice: choiceOf(difference),
      isActive: difference === here,
    })),
    page,
    pageCount,
    showPage: (next) => setWanted(next * perPage),
    choose,
    enter: (rows) => goTo(active + rows),
    onKeyDown,
  };
}
