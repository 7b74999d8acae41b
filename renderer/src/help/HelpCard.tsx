import type { KeyLine } from '@shared/text/en/keys';
import { useState } from 'react';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Dialog } from '../kit/Dialog';
import { KeyCap } from '../kit/KeyCap';
import { PageButtons } from '../pages/PageButtons';
import { useAppStore } from '../state/app-store';
import { useSessionStore } from '../state/session-store';
import { closeHelp } from './help-store';
import { keyColumns } from './key-columns';
import { keyPlaceOf } from './key-places';
import './help.css';

/** Room units that the card has beside its lines. */
const FRAME = 12.2;
/** Below this many room units two columns would cut the words into pieces. */
const TWO_COLUMNS_FROM = 46;

/** The keys: those of the place where the room is first, then those that work everywhere, the others by turning. */
export function HelpCard() {
  const { keys, common } = useText();
  const { wide, high } = useRoomSize();
  const [first] = useState(() =>
    keyPlaceOf(useAppStore.getState().screen, useSessionStore.getState().session),
  );
  const [wanted, showPage] = useState(0);
  const columns = keyColumns(first, keys.lists, high - FRAME);
  const perPage = wide >= TWO_COLUMNS_FROM ? 2 : 1;
  const pageCount = Math.ceil(columns.length / perPage);
  const page = Math.min(wanted, pageCount - 1);
  return (
    <Dialog
      title={keys.title}
      closeLabel={common.close}
      size="wide"
      className="help"
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
      <PageButtons
        of={{ page, pageCount, showPage }}
        labels={{ previous: keys.previousPlace, next: keys.nextPlace }}
      />
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
  const { keys } = useText();
  return (
    <section className="help-place">
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
