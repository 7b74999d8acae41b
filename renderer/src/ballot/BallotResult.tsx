import { resultOf, talkOrderOf } from '@shared/domain/ballot';
import type { Ballot, Stage } from '@shared/domain/model';
import { useEffect, useRef, useState } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useRowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { PageButtons } from '../pages/PageButtons';
import { RowsByHand } from '../rows/RowsByHand';
import { announce } from '../state/app-store';
import { useSession } from '../state/session-store';
import { moveInOrder } from './ballot-actions';
import { themeNameOf } from './ballot-view';
import { PlaceRow } from './PlaceRow';
import { resultWords } from './result-words';
import { rowsThatFit } from './rows-that-fit';
import { useArrowsIntoList } from './use-arrows-into-list';

const ROW = 2.5;
/** The line above the list that says that there is nothing to count. */
const NO_DOTS = { usual: 2.6, deep: 1.6 };
/** Below this height, in room units, that line is as small as the rest. */
const DEEP_BELOW = 12;

interface BallotResultProps {
  readonly stage: Stage;
  readonly ballot: Ballot;
}

/** The themes in the order in which they will be talked about, with their dots, places and ties in words. */
export function BallotResult({ stage, ballot }: BallotResultProps) {
  const texts = useText();
  const words = texts.ballot.result;
  const session = useSession((whole) => whole);
  const places = new Map(resultOf(session, ballot).map((place) => [place.theme.id, place]));
  const order = talkOrderOf(session, stage.id);
  const ids = order.map(({ id }) => id);
  const most = Math.max(1, ...[...places.values()].map(({ dots }) => dots));
  const hasDots = [...places.values()].some(({ dots }) => dots > 0);
  const [boxRef, size] = useSizeInUnits<HTMLDivElement>({ width: 50, height: 19 });
  const [activeId, setActiveId] = useState<string | null>(null);
  const move = async (id: string, toIndex: number) => {
    const theme = session.themes[id];
    if (theme === undefined || !(await moveInOrder(stage.id, id, toIndex))) return;
    announce(words.moved(themeNameOf(theme, texts), toIndex + 1, ids.length));
  };
  /* A button that moves a row moves with it, and would lose the focus on the way. */
  const pressMove = (id: string, toIndex: number) => {
    if (toIndex < 0 || toIndex >= ids.length) return;
    list.listRef.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
    void move(id, toIndex);
  };
  const noDots = size.height < DEEP_BELOW ? NO_DOTS.deep : NO_DOTS.usual;
  const list = useRowList<HTMLOListElement>({
    ids,
    perPage: rowsThatFit(ids.length, size.height - (hasDots ? 0 : noDots), ROW),
    activeId,
    onActive: setActiveId,
    onMove: (id, toIndex) => void move(id, toIndex),
  });
  useArrowsIntoList(list.listRef);

  const spoken = resultWords([...places.values()], texts);
  const said = useRef('');
  useEffect(() => {
    if (said.current === spoken) return;
    said.current = spoken;
    announce(spoken);
  }, [spoken]);
  /* Whoever showed the result goes on from the theme that comes first. */
  useEffect(() => {
    list.listRef.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  }, [list.listRef]);
  return (
    <div className="ballot">
      <div ref={boxRef} className="ballot-result">
        {!hasDots && <p className="ballot-result__none">{words.noDots}</p>}
        <RowsByHand ids={ids} onDrop={(id, overId) => void move(id, ids.indexOf(overId))}>
          <ol ref={list.listRef} className="ballot-result__list" aria-label={words.order}>
            {list.visibleIds.map((id) => {
              const place = places.get(id);
              if (place === undefined) return null;
              return (
                <PlaceRow
                  key={id}
                  list={list}
                  place={place}
                  index={ids.indexOf(id)}
                  count={ids.length}
                  most={most}
                  hasDots={hasDots}
                  onMove={(toIndex) => pressMove(id, toIndex)}
                />
              );
            })}
          </ol>
        </RowsByHand>
        <PageButtons of={list} />
      </div>
    </div>
  );
}
