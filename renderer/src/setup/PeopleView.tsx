import type { PersonId } from '@shared/domain/model';
import { peopleOf } from '@shared/domain/selectors';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { focusRow } from './focus-row';
import { ListAndPanel } from './ListAndPanel';
import { PendingPeople } from './PendingPeople';
import { PeopleList } from './PeopleList';
import { PersonPanel } from './PersonPanel';
import { pendingRows, peopleRows, type SetupLayout } from './setup-layout';
import type { NewPeople } from './use-new-people';

interface PeopleViewProps {
  readonly layout: SetupLayout;
  readonly newPeople: NewPeople;
  readonly personId: PersonId | null;
  readonly onPerson: (id: PersonId) => void;
}

/** Everybody at the table on the left; on the right the one who was chosen, or a pasted list before it is added. */
export function PeopleView({ layout, newPeople, personId, onPerson }: PeopleViewProps) {
  const text = useText().setup.people;
  const session = useSession((open) => open);
  const people = peopleOf(session);
  const chosen = people.find((person) => person.id === personId) ?? people[0];
  const pending = newPeople.pending.length;
  return (
    <ListAndPanel
      mode={layout.mode}
      isPanelWanted={pending > 0}
      list={(onOpen) =>
        people.length === 0 ? (
          <div className="setup-column__empty">
            <p className="setup-column__lead">{text.emptyTitle}</p>
            <p>{text.emptyText}</p>
          </div>
        ) : (
          <PeopleList
            rows={peopleRows(people.length, layout.bodyHigh)}
            personId={personId}
            onPerson={onPerson}
            hasRoles={layout.mode !== 'split' && pending === 0}
            {...(onOpen
              ? {
                  onOpen: (id: PersonId) => {
                    onPerson(id);
                    onOpen();
                  },
                }
              : {})}
          />
        )
      }
      panel={
        pending > 0 ? (
          <PendingPeople newPeople={newPeople} rows={pendingRows(pending, layout.bodyHigh)} />
        ) : (
          chosen !== undefined && (
            <PersonPanel
              key={chosen.id}
              person={chosen}
              isRoomy={layout.isRoomy}
              onRemoved={(id) => {
                if (id !== null) onPerson(id);
                focusRow(id);
              }}
            />
          )
        )
      }
    />
  );
}
