import type { BallotPlace } from '@shared/domain/ballot';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { RowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { useRowByHand } from '../rows/use-row-by-hand';
import { themeNameOf } from './ballot-view';
import { isLongName } from './long-name';
import { rowOf } from './row-keys';

interface PlaceRowProps {
  readonly list: RowList<HTMLOListElement>;
  readonly place: BallotPlace;
  readonly index: number;
  readonly count: number;
  /** The dots of the theme that has most. */
  readonly most: number;
  /** False where nobody gave a dot to any theme: there is nothing to draw. */
  readonly hasDots: boolean;
  readonly onMove: (toIndex: number) => void;
}

/** A theme in the order of talking: its number, name, dots and place; lifted by hand, moved by its buttons or by keys. */
export function PlaceRow(props: PlaceRowProps) {
  const { list, place, index, count, onMove } = props;
  const texts = useText();
  const words = texts.ballot.result;
  const { id } = place.theme;
  const byHand = useRowByHand(id, list.visibleIds);
  const name = themeNameOf(place.theme, texts);
  return (
    <li {...byHand.item} className="ballot-place" data-active={id === list.activeId || undefined}>
      <button
        type="button"
        className="ballot-place__row"
        data-focus-place={id === list.activeId ? 'main' : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        title={name}
        style={{ ...byHand.style, '--share': place.dots / props.most } as CSSProperties}
        {...byHand.handle}
        {...rowOf(list, id)}
      >
        <b className="ballot-place__number">{index + 1}</b>
        <span className="ballot-place__what">
          <span className="ballot-place__name" data-long={isLongName(name) || undefined}>
            <bdi>{name}</bdi>
          </span>
          {props.hasDots && <span className="ballot-place__bar" aria-hidden="true" />}
        </span>
        <PlaceWords place={place} />
      </button>
      <span className="ballot-place__move">
        <IconButton
          icon={ChevronUp}
          label={words.up(name)}
          aria-disabled={index === 0}
          tabIndex={id === list.activeId ? 0 : -1}
          onClick={() => onMove(index - 1)}
        />
        <IconButton
          icon={ChevronDown}
          label={words.down(name)}
          aria-disabled={index === count - 1}
          tabIndex={id === list.activeId ? 0 : -1}
          onClick={() => onMove(index + 1)}
        />
      </span>
    </li>
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
