import type { KeyLine } from '@shared/text/en/keys';
import { type CSSProperties, useState } from 'react';
import { useSheetSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Dialog } from '../kit/Dialog';
import { KeyCap } from '../kit/KeyCap';
import { PageButtons } from '../pages/PageButtons';
import { useAppStore } from '../state/app-store';
import { useSessionStore } from '../state/session-store';
import { closeHelp } from './help-store';
import { keyColumns, keysWide } from './key-columns';
import { keyPlaceOf } from './key-places';
import './help.css';

/** Room units that the card has above and below its lines, and beside its columns. */
const FRAME = 9.8;
const SIDES = 6.4;
const WIDEST = 54;
const GAP = 2;
/** Below this many room units two columns would cut the words into pieces. */
const TWO_COLUMNS_FROM = 46;
/** In a lower window the card does without some of its edges, for one key more. */
const TIGHT_BELOW = 20;
const TIGHT_FRAME = 7.2;

/** The keys: those of the place where the room is first, then those that work everywhere, the others by turning. */
export function HelpCard() {
  const { keys, keyNames, common } = useText();
  const { wide, high } = useSheetSize();
  const [first] = useState(() =>
    keyPlaceOf(useAppStore.getState().screen, useSessionStore.getState().session),
  );
  const [wanted, showPage] = useState(0);
  const perPage = wide >= TWO_COLUMNS_FROM ? 2 : 1;
  const isTight = high < TIGHT_BELOW;
  const inside = Math.min(wide - SIDES, WIDEST - SIDES / 2);
  const columns = keyColumns(first, keys.lists, {
    wide: (inside - GAP * (perPage - 1)) / perPage,
    high: high - (isTight ? TIGHT_FRAME : FRAME),
    names: keyNames,
  });
  const pageCount = Math.ceil(columns.length / perPage);
  const page = Math.min(wanted, pageCount - 1);
  return (
    <Dialog
      title={keys.title}
      closeLabel={common.close}
      size="wide"
      className={isTight ? 'help help-tight' : 'help'}
      beside={
        <PageButtons
          of={{ page, pageCount, showPage }}
          labels={{ previous: keys.previousPlace, next: keys.nextPlace }}
        />
      }
      onClose={closeHelp}
    >
      <div className="help-columns" aria-live="polite">
        {columns.slice(page * perPage, (page + 1) * perPage).map((column) => (
          <KeyList
            key={column.place + column.lines[0]?.does}
            title={keys.places[column.place]}
            lines={column.lines}
            isHere={column.place === first}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface KeyListProps {
  readonly title: string;
  readonly lines: readonly KeyLine[];
  readonly isHere?: boolean;
}

/** The keys of one place, and what each does. */
export function KeyList({ title, lines, isHere = false }: KeyListProps) {
  const { keys, keyNames } = useText();
  const style = { '--keys': `${keysWide(lines, keyNames)}rem` } as CSSProperties;
  return (
    <section className="help-place" style={style}>
      <h3>
        {title}
        {isHere && <span className="help-here">{keys.youAreHere}</span>}
      </h3>
      <dl>
        {lines.map(({ press, does }) => (
          <div key={press.join(' ') + does}>
            <dt>
              {press.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
