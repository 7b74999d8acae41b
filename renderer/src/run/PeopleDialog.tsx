import type { Person } from '@shared/domain/model';
import { peopleOf, presentPeopleOf, wholeNamesOf } from '@shared/domain/selectors';
import { useState } from 'react';
import { useSheetSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { PageButtons } from '../pages/PageButtons';
import { setDraftsOfPersonAside } from '../relay/kept-drafts';
import { sendWithUndo } from '../state/commands';
import { useSession } from '../state/session-store';
import { LateArrival } from './LateArrival';
import { peoplePages } from './people-pages';
import './people-dialog.css';

/** Who is in the room: people leave, come back, and arrive late. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const { run, common } = useText();
  const session = useSession((whole) => whole);
  const [page, setPage] = useState(0);
  const people = peopleOf(session);
  const hereCount = presentPeopleOf(session).length;
  const names = wholeNamesOf(session);
  const pages = peoplePages(people.length, useSheetSize().high);
  const at = Math.min(page, pages.length - 1);
  const shown = people.slice(pages[at]?.from ?? 0, pages[at]?.to);
  return (
    <Dialog title={run.whoIsHere} closeLabel={common.close} size="wide" onClose={onClose}>
      <div className="people-dialog__count">
        <p>{people.length === 0 ? run.nobodyYet : run.peopleHere(hereCount, people.length)}</p>
        <PageButtons of={{ page: at, pageCount: pages.length, showPage: setPage }} />
      </div>
      <ul className="people-dialog__list">
        {shown.map((person) => (
          <PersonLine key={person.id} person={person} name={names.get(person.id) ?? person.name} />
        ))}
      </ul>
      {at === pages.length - 1 && <LateArrival />}
    </Dialog>
  );
}

interface PersonLineProps {
  readonly person: Person;
  /** Told apart from others of the same name. */
  readonly name: string;
}

function PersonLine({ person, name }: PersonLineProps) {
  const { run } = useText();
  const isHere = person.attendance === 'present';
  const toggle = async () => {
    if (isHere) setDraftsOfPersonAside(person.id);
    await sendWithUndo(
      'person.setAttendance',
      { id: person.id, attendance: isHere ? 'left' : 'present' },
      isHere ? run.nowLeft(name) : run.nowBack(name),
    );
  };
  const word = isHere
    ? run.markLeft
    : person.attendance === 'left'
      ? run.markBack
      : run.markArrived;
  return (
    <li data-away={isHere ? undefined : true}>
      <span className="people-dialog__name" title={name}>
        <bdi>{name}</bdi>
        {!isHere && (
          <small>{person.attendance === 'left' ? run.leftRoom : run.sentApologies}</small>
        )}
      </span>
      <Button size="small" aria-label={`${name}: ${word}`} onClick={() => void toggle()}>
        {word}
      </Button>
    </li>
  );
}
