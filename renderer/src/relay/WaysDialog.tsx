import { TURN_ORDERS } from '@shared/domain/model';
import { turnOrderOf } from '@shared/domain/relay';
import { shortNamesOf } from '@shared/domain/selectors';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Checkbox } from '../kit/Checkbox';
import { Dialog } from '../kit/Dialog';
import { SegmentedControl } from '../kit/SegmentedControl';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import { namesThatFit } from './names-that-fit';
import { TypingChoice } from './TypingChoice';
import './ways-dialog.css';

/** The order of turns in words takes two lines at most. */
const ORDER_LETTERS = 110;

/** How a room types and who is asked when: in the set-up and at any time of the morning. */
export function WaysDialog({ onClose }: { readonly onClose: () => void }) {
  const { relay, common } = useText();
  const words = relay.ways;
  const session = useSession((whole) => whole);
  const { turnOrder, isManagementLast } = session.meta;
  const people = turnOrderOf(session).filter((person) => person.attendance === 'present');
  const short = shortNamesOf(session);
  const names = people.map((person) => short.get(person.id) ?? person.name);
  const shown = namesThatFit(names, ORDER_LETTERS);
  const isWithoutYears =
    turnOrder === 'newest-first' && people.every((person) => person.joinedYear === null);
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      size="wide"
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      <div className="ways">
        <h3 className="ways__head">{words.typing}</h3>
        <TypingChoice />
        <h3 className="ways__head">{words.order}</h3>
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
        <p className="ways__hint" aria-live="polite">
          {isWithoutYears ? words.orderHints.noYears : words.orderHints[turnOrder]}{' '}
          {isManagementLast && words.managementLastHint}
        </p>
        <p className="ways__asked" dir="auto">
          {names.length === 0 ? words.nobody : words.asked(shown, names.length - shown.length)}
        </p>
      </div>
    </Dialog>
  );
}
