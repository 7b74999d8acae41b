import { TURN_ORDERS } from '@shared/domain/model';
import { turnOrderOf } from '@shared/domain/relay';
import { shortNamesOf } from '@shared/domain/selectors';
import { useState } from 'react';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Checkbox } from '../kit/Checkbox';
import { Dialog } from '../kit/Dialog';
import { SegmentedControl } from '../kit/SegmentedControl';
import { PageButtons } from '../pages/PageButtons';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import { ForgetNamesDialog } from './ForgetNamesDialog';
import { NamesChoice } from './NamesChoice';
import { namesThatFit } from './names-that-fit';
import { TypingChoice } from './TypingChoice';
import './ways-dialog.css';

/** The order of turns in words takes two lines at most. */
const ORDER_LETTERS = 110;

/** Below this height, in room units, how it is typed and who is asked when are two pages. */
const BOTH_FIT = 27;

type Part = 'typing' | 'order' | 'names';

interface WaysDialogProps {
  /** What lies open at first. */
  readonly first?: Part;
  readonly onClose: () => void;
}

/** How a room types, who is asked when, and whose names are kept: in the set-up and at any time of the morning. */
export function WaysDialog({ first = 'typing', onClose }: WaysDialogProps) {
  const { relay, common, names } = useText();
  const words = relay.ways;
  const isSmall = useRoomSize().high < BOTH_FIT;
  const pages: readonly (readonly Part[])[] = isSmall
    ? [['typing'], ['order'], ['names']]
    : [['typing', 'order'], ['names']];
  const [page, setPage] = useState(() => pages.findIndex((parts) => parts.includes(first)));
  const [isAsking, setAsking] = useState(false);
  const shown = pages[Math.min(page, pages.length - 1)] ?? [];
  /* A page that holds one part has its name for a title, which leaves a line more for the part itself. */
  const title = shown.includes('names')
    ? names.title
    : isSmall
      ? words[shown.includes('order') ? 'order' : 'typing']
      : words.title;
  if (isAsking) return <ForgetNamesDialog onClose={() => setAsking(false)} />;
  return (
    <Dialog
      title={title}
      closeLabel={common.close}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <PageButtons
            of={{
              page: Math.min(page, pages.length - 1),
              pageCount: pages.length,
              showPage: setPage,
            }}
          />
          <Button variant="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className="ways">
        {shown.includes('typing') && (
          <>
            {!isSmall && <h3 className="ways__head">{words.typing}</h3>}
            <TypingChoice />
          </>
        )}
        {shown.includes('order') && <OrderChoice isShort={isSmall} />}
        {shown.includes('names') && <NamesChoice onForget={() => setAsking(true)} />}
      </div>
    </Dialog>
  );
}

/** Who is asked first, whether the management is asked last, and what comes out of it. */
function OrderChoice({ isShort }: { readonly isShort: boolean }) {
  const words = useText().relay.ways;
  const session = useSession((whole) => whole);
  const { turnOrder, isManagementLast } = session.meta;
  const people = turnOrderOf(session).filter((person) => person.attendance === 'present');
  const short = shortNamesOf(session);
  const names = people.map((person) => short.get(person.id) ?? person.name);
  const shown = namesThatFit(names, isShort ? ORDER_LETTERS / 2 : ORDER_LETTERS);
  const isWithoutYears =
    turnOrder === 'newest-first' && people.every((person) => person.joinedYear === null);
  return (
    <>
      {!isShort && <h3 className="ways__head">{words.order}</h3>}
      <div className="ways__order">
        <SegmentedControl
          label={words.order}
          value={turnOrder}
          options={TURN_ORDERS.map((value) => ({ value, word: words.orders[value] }))}
          onChange={(chosen) => void send('meta.edit', { fields: { turnOrder: chosen } })}
        />
        <Checkbox
          isChecked={isManagementLast}
          onChange={(isChecked) =>
            void send('meta.edit', { fields: { isManagementLast: isChecked } })
          }
        >
          {words.managementLast}
        </Checkbox>
      </div>
      {/* The names below say the same, where there is no room for both. */}
      <p className="ways__hint" aria-live="polite">
        {isWithoutYears ? words.orderHints.noYears : !isShort && words.orderHints[turnOrder]}{' '}
        {isManagementLast && !isShort && words.managementLastHint}
      </p>
      <p className="ways__asked" dir="auto">
        {names.length === 0 ? words.nobody : words.asked(shown, names.length - shown.length)}
      </p>
    </>
  );
}
