import type { Person, PersonId } from '@shared/domain/model';
import { namesakeOf } from '@shared/domain/same-names';
import { peopleOf, wholeNamesOf } from '@shared/domain/selectors';
import { ArrowDown, ArrowUp, UserMinus } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Checkbox } from '../kit/Checkbox';
import { IconButton } from '../kit/IconButton';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import { CommittedField } from './CommittedField';
import { neighbourOf } from './focus-row';
import { JoinedInput } from './JoinedInput';
import { movePerson, removePerson, setFacilitator, setManagement } from './people-commands';
import './panel.css';

interface PersonPanelProps {
  readonly person: Person;
  readonly isRoomy: boolean;
  /** Gets the person who takes the place in the list, null after the last one. */
  readonly onRemoved: (neighbourId: PersonId | null) => void;
}

/** The fields of one person: name, role, year of joining, marks and seat. */
export function PersonPanel({ person, isRoomy, onRemoved }: PersonPanelProps) {
  const texts = useText();
  const text = texts.setup.people;
  const session = useSession((open) => open);
  const people = peopleOf(session);
  const others = people.filter((other) => other.id !== person.id);
  const twin = namesakeOf(person.name, others);
  const name = wholeNamesOf(session).get(person.id) ?? person.name;
  const at = people.findIndex((other) => other.id === person.id);
  const remove = async () => {
    const neighbour = neighbourOf(
      people.map((other) => other.id),
      person.id,
    );
    if (await removePerson(person)) onRemoved(neighbour);
  };
  return (
    <section className="panel" aria-label={name}>
      <h2 className="panel__title">
        <span className="panel__name" dir="auto">
          {name}
        </span>
        <span className="panel__aside">{text.seat(at + 1)}</span>
      </h2>
      <div className="panel__fields panel__fields--pair">
        <CommittedField
          label={text.name}
          value={person.name}
          emptyError={texts.failures['person-name-empty']('')}
          {...(twin !== null && {
            hint: isRoomy ? text.sameName(twin) : text.hints['on-the-list'],
          })}
          onSave={(typed) => send('person.edit', { id: person.id, name: typed })}
        />
        <div className="panel__role">
          <CommittedField
            label={text.role}
            value={person.role}
            onSave={(role) => send('person.edit', { id: person.id, role })}
          />
          <JoinedInput person={person} />
        </div>
      </div>
      <div className="panel__marks">
        <Checkbox
          isChecked={session.meta.facilitatorId === person.id}
          onChange={(isChecked) => void setFacilitator(isChecked ? person.id : null)}
        >
          {text.facilitates}
          {isRoomy && <span className="panel__hint">{text.facilitatesHint}</span>}
        </Checkbox>
        <Checkbox
          isChecked={person.isManagement}
          onChange={(isChecked) => void setManagement(person, isChecked)}
        >
          {text.isManagement}
          {isRoomy && <span className="panel__hint">{text.managementHint}</span>}
        </Checkbox>
      </div>
      <div className="panel__actions">
        <IconButton
          icon={ArrowUp}
          label={texts.common.moveUp}
          aria-disabled={at === 0}
          onClick={() => {
            if (at > 0) void movePerson(person, at - 1);
          }}
        />
        <IconButton
          icon={ArrowDown}
          label={texts.common.moveDown}
          aria-disabled={at === people.length - 1}
          onClick={() => {
            if (at < people.length - 1) void movePerson(person, at + 1);
          }}
        />
        <Button variant="quiet" icon={UserMinus} onClick={() => void remove()}>
          {texts.common.remove}
        </Button>
      </div>
    </section>
  );
}
