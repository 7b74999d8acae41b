import { type BallotPlace, resultOf, talkOrderOf } from '@shared/domain/ballot';
import type { Ballot, Stage } from '@shared/domain/model';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useRowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { PageButtons } from '../pages/PageButtons';
import { announce } from '../state/app-store';
import { useSession } from '../state/session-store';
import { moveInOrder } from './ballot-actions';
import { themeNameOf } from './ballot-view';
import { isLongName } from './long-name';
import { resultWords } from './result-words';
import { rowOf } from './row-keys';
import { rowsThatFit } from './rows-that-fit';
import { useArrowsIntoList } from './use-arrows-into-list';

const ROW = 2.5;
/** The line above the list that says that there is nothing to count. */
const NO_DOTS = 2.6;

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
  const list = useRowList<HTMLOListElement>({
    ids,
    perPage: rowsThatFit(ids.length, size.height - (hasDots ? 0 : NO_DOTS), ROW),
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
        <ol ref={list.listRef} className="ballot-result__list" aria-label={words.order}>
          {list.visibleIds.map((id) => {
            const place = places.get(id);
            if (place === undefined) return null;
            const index = ids.indexOf(id);
            const name = themeNameOf(place.theme, texts);
            return (
              <li key={id} className="ballot-place" data-active={id === list.activeId || undefined}>
                <button
                  type="button"
                  className="ballot-place__row"
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  title={name}
                  style={{ '--share': place.dots / most } as CSSProperties}
                  {...rowOf(list, id)}
                >
                  <b className="ballot-place__number">{index + 1}</b>
                  <span className="ballot-place__what">
                    <span className="ballot-place__name" data-long={isLongName(name) || undefined}>
                      <bdi>{name}</bdi>
                    </span>
                    {hasDots && <span className="ballot-place__bar" aria-hidden="true" />}
                  </span>
                  <PlaceWords place={place} />
                </button>
                <span className="ballot-place__move">
                  <IconButton
                    icon={ChevronUp}
                    label={words.up(name)}
                    aria-disabled={index === 0}
                    tabIndex={id === list.activeId ? 0 : -1}
                    onClick={() => pressMove(id, index - 1)}
                  />
                  <IconButton
                    icon={ChevronDown}
                    label={words.down(name)}
                    aria-disabled={index === ids.length - 1}
                    tabIndex={id === list.activeId ? 0 : -1}
                    onClick={() => pressMove(id, index + 1)}
                  />
                </span>
              </li>
            );
          })}
        </ol>
        <PageButtons of={list} />
      </div>
    </div>
  );
}

function PlaceWords({ place: { dots, place, isTied } }: { readonly place: BallotPlace }) {
  const { ballot } = useText();
  return (
    <span className="ballot-place__words">
      <b>{ballot.dots(dots)}</b>
      <span>{ballot.result.place(place, isTied)}</span>
    </span>
  );
}
