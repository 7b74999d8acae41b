import type { Person, PersonId } from '@shared/domain/model';
import { peopleOf, wholeNamesOf } from '@shared/domain/selectors';
import { useMemo } from 'react';
import { useRowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { PageButtons } from '../pages/PageButtons';
import { useSession } from '../state/session-store';
import { askedWord } from './asked-word';
import { movePerson, removePerson } from './people-commands';
import './people-list.css';

interface PeopleListProps {
  readonly rows: number;
  readonly personId: PersonId | null;
  readonly onPerson: (id: PersonId) => void;
  /** Leads to the fields of a person; without it a click only chooses. */
  readonly onOpen?: (id: PersonId) => void;
  readonly hasRoles: boolean;
}

/** The people as they sit. Arrow keys walk, Alt with an arrow moves a person, Delete removes. */
export function PeopleList({ rows, personId, onPerson, onOpen, hasRoles }: PeopleListProps) {
  const text = useText().setup.people;
  const session = useSession((open) => open);
  const people = useMemo(() => peopleOf(session), [session]);
  const names = useMemo(() => wholeNamesOf(session), [session]);
  const ids = useMemo(() => people.map((person) => person.id), [people]);
  const list = useRowList<HTMLOListElement>({
    ids,
    perPage: rows,
    activeId: personId,
    onActive: onPerson,
    onMove: (id, toIndex) => withPerson(id, (person) => movePerson(person, toIndex)),
    onRemove: (id) => withPerson(id, removePerson),
    ...(onOpen ? { onOpen } : {}),
  });
  /* In the overview's column a name is worth more than a second word behind it. */
  const isNarrow = !hasRoles && onOpen !== undefined;
  const withPerson = (id: PersonId, run: (person: Person) => unknown) => {
    const person = session.people[id];
    if (person !== undefined) run(person);
  };

  return (
    <>
      <ol className="people-list" ref={list.listRef} aria-label={text.asSeated(people.length)}>
        {list.visibleIds.map((id) => {
          const person = session.people[id];
          if (person === undefined) return null;
          const asked = askedWord(session, person, text);
          const mark =
            session.meta.facilitatorId === id
              ? text.marks.facilitates
              : person.isManagement && asked === ''
                ? text.marks.management
                : '';
          return (
            <li key={id}>
              <button
                type="button"
                className={
                  hasRoles ? 'people-list__row people-list__row--wide' : 'people-list__row'
                }
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
                aria-current={onOpen === undefined && id === list.activeId ? 'true' : undefined}
                {...list.rowProps(id)}
              >
                <span className="people-list__seat">{ids.indexOf(id) + 1}</span>
                <span className="people-list__name" dir="auto" title={names.get(id)}>
                  {names.get(id)}
                </span>
                {hasRoles && (
                  <span className="people-list__role" dir="auto" title={person.role || undefined}>
                    {person.role}
                  </span>
                )}
                <span className="people-list__mark">
                  {isNarrow ? mark || asked : [mark, asked].filter(Boolean).join(', ')}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <PageButtons of={list} />
    </>
  );
}
