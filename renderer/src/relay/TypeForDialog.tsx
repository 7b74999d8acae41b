import type { PersonId, StageId } from '@shared/domain/model';
import { shortNamesOf } from '@shared/domain/selectors';
import { useEffect, useRef, useState } from 'react';
import { type RoomSize, useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { PageButtons } from '../pages/PageButtons';
import { pageOf } from '../pages/page-of';
import { useSession } from '../state/session-store';
import { nameInSentence } from './name-in-sentence';
import { typeFor } from './relay-actions';
import { typistsFor } from './typists';
import './type-for.css';

interface TypeForDialogProps {
  readonly stageId: StageId;
  readonly personId: PersonId;
  readonly onClose: () => void;
}

/** What a dialog takes besides its rows, and a row, in room units. */
const FRAME = 12;
const ROW = 3;
const WIDE_ENOUGH = 48;

/** So many people stand on one page without a scroll bar. */
const pageSizeOf = ({ wide, high }: RoomSize): number =>
  Math.max(1, Math.floor((high - FRAME) / ROW)) * (wide >= WIDE_ENOUGH ? 4 : 2);

/** Who types for the person whose turn it is: one press, the likeliest first. The note stays theirs. */
export function TypeForDialog({ stageId, personId, onClose }: TypeForDialogProps) {
  const { relay, common } = useText();
  const words = relay.typeFor;
  const session = useSession((whole) => whole);
  const [wantedPage, setPage] = useState(0);
  const names = shortNamesOf(session);
  const name = nameInSentence(names.get(personId) ?? '');
  const typistId = session.desks[stageId]?.typistId ?? null;
  const typists = typistsFor(session, personId);
  const pageSize = pageSizeOf(useRoomSize());
  const { page, pageCount, visible } = pageOf(typists, pageSize, wantedPage * pageSize);
  const likeliest = useRef<HTMLButtonElement>(null);
  useEffect(() => likeliest.current?.focus(), []);
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
            <Button ref={likeliest} onClick={() => choose(null)}>
              <bdi>{words.themselves(name)}</bdi>
            </Button>
          </li>
        )}
        {visible.map(({ person, reason }, at) => (
          <li key={person.id}>
            <Button
              ref={at === 0 && typistId === null ? likeliest : null}
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
