import type { PersonId, StageId } from '@shared/domain/model';
import { shortNamesOf } from '@shared/domain/selectors';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { PageButtons } from '../pages/PageButtons';
import { pageOf } from '../pages/page-of';
import { useSession } from '../state/session-store';
import { typeFor } from './relay-actions';
import { typistsFor } from './typists';
import './type-for.css';

interface TypeForDialogProps {
  readonly stageId: StageId;
  readonly personId: PersonId;
  readonly onClose: () => void;
}

/** So many people stand on one page in three columns, also in the deepest room. */
const PAGE_SIZE = 12;

/** Who types for the person whose turn it is: one press, the likeliest first. The note stays theirs. */
export function TypeForDialog({ stageId, personId, onClose }: TypeForDialogProps) {
  const { relay, common } = useText();
  const words = relay.typeFor;
  const session = useSession((whole) => whole);
  const [wantedPage, setPage] = useState(0);
  const names = shortNamesOf(session);
  const name = names.get(personId) ?? '';
  const typistId = session.desks[stageId]?.typistId ?? null;
  const typists = typistsFor(session, personId);
  const { page, pageCount, visible } = pageOf(typists, PAGE_SIZE, wantedPage * PAGE_SIZE);
  const choose = (typist: (typeof typists)[number]['person'] | null) => {
    onClose();
    void typeFor(stageId, typist);
  };
  return (
    <Dialog title={words.title(name)} closeLabel={common.close} size="wide" onClose={onClose}>
      <p className="type-for__hint">{words.hint(name)}</p>
      <ul className="type-for">
        {typistId !== null && (
          <li>
            <Button ref={takeFocusFirst} onClick={() => choose(null)}>
              <bdi>{words.themselves(name)}</bdi>
            </Button>
          </li>
        )}
        {visible.map(({ person, reason }, at) => (
          <li key={person.id}>
            <Button
              ref={at === 0 && typistId === null ? takeFocusFirst : null}
              aria-pressed={person.id === typistId}
              title={person.name}
              onClick={() => choose(person)}
            >
              <bdi>{names.get(person.id) ?? person.name}</bdi>
              {reason !== null && (
                <small>{reason === 'facilitates' ? words.facilitates : words.nextSeat}</small>
              )}
            </Button>
          </li>
        ))}
      </ul>
      <PageButtons of={{ page, pageCount, showPage: setPage }} />
    </Dialog>
  );
}

/** An opening dialog gives the keyboard to the element with this attribute, which React itself never writes. */
function takeFocusFirst(element: HTMLButtonElement | null): void {
  element?.setAttribute('autofocus', '');
}
