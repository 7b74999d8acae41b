import { useState } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useRowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { PageButtons } from '../pages/PageButtons';
import type { ThemeChoice } from './ballot-view';
import { rowsThatFit } from './rows-that-fit';
import { TickRow } from './TickRow';

interface CountedThemesProps {
  readonly choices: readonly ThemeChoice[];
  readonly isCounted: (id: string) => boolean;
  /** The theme for which fingers are shown now. */
  readonly nowId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Which themes have been counted, as ticks without their sums. A press on one counts it once more. */
export function CountedThemes({ choices, isCounted, nowId, onChoose }: CountedThemesProps) {
  const { ballot } = useText();
  const [boxRef, size] = useSizeInUnits<HTMLDivElement>({ width: 20, height: 16 });
  const [walkedId, setWalkedId] = useState<string | null>(null);
  const list = useRowList<HTMLOListElement>({
    ids: choices.map(({ id }) => id),
    perPage: rowsThatFit(choices.length, size.height - HEAD),
    activeId: walkedId ?? nowId,
    onActive: setWalkedId,
    onOpen: (id) => {
      setWalkedId(null);
      onChoose(id);
    },
  });
  const done = choices.filter(({ id }) => isCounted(id)).length;
  return (
    <div ref={boxRef} className="ballot-ticks">
      <p className="ballot-ticks__progress">{ballot.hands.progress(done, choices.length)}</p>
      <ol ref={list.listRef} className="ballot-list" aria-label={ballot.themes}>
        {choices
          .filter(({ id }) => list.visibleIds.includes(id))
          .map(({ id, number, name }) => (
            <TickRow
              key={id}
              list={list}
              id={id}
              name={name}
              title={name}
              isNow={id === nowId}
              isDone={isCounted(id)}
              before={number}
              spoken={isCounted(id) ? ballot.hands.counted : ballot.hands.notCounted}
            />
          ))}
      </ol>
      <PageButtons of={list} />
    </div>
  );
}

/** The line above the list, in room units. */
const HEAD = 1.8;
