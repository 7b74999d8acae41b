import type { Person } from '@shared/domain/model';
import { peopleOf } from '@shared/domain/selectors';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { IconButton } from '../kit/IconButton';
import { setDraftsOfPersonAside } from '../relay/kept-drafts';
import { sendWithUndo } from '../state/commands';
import { useSession } from '../state/session-store';
import { LateArrival } from './LateArrival';
import './people-dialog.css';

/** So many people fit on one page in two columns; more have further pages, never a scroll bar. */
const PAGE_SIZE = 14;

/** Who is in the room: people leave, come back, and arrive late. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const { run, common } = useText();
  const session = useSession((whole) => whole);
  const [page, setPage] = useState(0);
  const people = peopleOf(session);
  const hereCount = people.filter((person) => person.attendance === 'present').length;
  const lastPage = Math.max(0, Math.ceil(people.length / PAGE_SIZE) - 1);
  const at = Math.min(page, lastPage);
  const shown = people.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE);
  return (
    <Dialog title={run.whoIsHere} closeLabel={common.close} size="wide" onClose={onClose}>
      <p className="people-dialog__count">
        {people.length === 0 ? run.nobodyYet : run.peopleHere(hereCount, people.length)}
        {lastPage > 0 && (
          <span className="people-dialog__pages">
            <IconButton
              size="small"
              icon={ChevronLeft}
              label={common.back}
              aria-disabled={at === 0}
              onClick={() => setPage(Math.max(0, at - 1))}
            />
            {run.morePeople(at * PAGE_SIZE + 1, at * PAGE_SIZE + shown.length, people.length)}
            <IconButton
              size="small"
              icon={ChevronRight}
              label={common.next}
              aria-disabled={at === lastPage}
              onClick={() => setPage(Math.min(lastPage, at + 1))}
            />
          </span>
        )}
      </p>
      <ul className="people-dialog__list">
        {shown.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </ul>
      <LateArrival />
    </Dialog>
  );
}

function PersonLine({ person }: { readonly person: Person }) {
  const { run } = useText();
  const isHere = person.attendance === 'present';
  const toggle = async () => {
    if (isHere) setDraftsOfPersonAside(person.id);
    await sendWithUndo(
      'person.setAttendance',
      { id: person.id, attendance: isHere ? 'left' : 'present' },
      isHere ? run.nowLeft(person.name) : run.nowBack(person.name),
    );
  };
  const word = isHere
    ? run.markLeft
    : person.attendance === 'left'
      ? run.markBack
      : run.markArrived;
  return (
    <li data-away={isHere ? undefined : true}>
      <span className="people-dialog__name">
        <bdi>{person.name}</bdi>
        {!isHere && (
          <small>{person.attendance === 'left' ? run.leftRoom : run.sentApologies}</small>
        )}
      </span>
      <Button size="small" aria-label={`${person.name}: ${word}`} onClick={() => void toggle()}>
        {word}
      </Button>
    </li>
  );
}
