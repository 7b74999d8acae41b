import type { PersonId, StageId } from '@shared/domain/model';
import { peopleOf } from '@shared/domain/selectors';
import { useEffect, useRef, useState } from 'react';
import { useRoomSize } from '../hooks/use-room-size';
import { classNames } from '../kit/class-names';
import { dropOrphans, fieldOf } from '../state/kept-fields';
import { keepText, useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { AgendaView } from './AgendaView';
import { FactsView } from './FactsView';
import { Overview } from './Overview';
import { PeopleView } from './PeopleView';
import { RoomPanel } from './RoomPanel';
import { SetupFooter } from './SetupFooter';
import { SetupHeader } from './SetupHeader';
import { setupLayout } from './setup-layout';
import { SETUP_PARTS, type SetupPart } from './setup-part';
import { useNewPeople } from './use-new-people';
import { useSetupDeeds } from './use-setup-deeds';
import './setup.css';

const PART = fieldOf('setup-part');

/** What must be known before a room starts: facts, people, agenda, room. All of it is saved as it is typed. */
export function SetupScreen() {
  const session = useSession((open) => open);
  const layout = setupLayout(useRoomSize());
  const hasOverview = layout.mode === 'overview';
  const [first] = useState<SetupPart>(hasOverview ? 'overview' : 'people');
  const [kept, setWanted] = useKeptText(PART);
  const wanted = SETUP_PARTS.find((known) => known === kept) ?? first;
  useEffect(() => {
    dropOrphans();
    /* After a crash the part is open in which somebody typed; whoever comes back later begins anew. */
    return () => keepText(PART, '');
  }, []);
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const [stageId, setStageId] = useState<StageId | null>(null);
  const people = peopleOf(session);
  const newPeople = useNewPeople(people);
  /* Whoever makes the letters too large for the overview does so at the room, and stays there. */
  const hadOverview = useRef(hasOverview);
  useEffect(() => {
    hadOverview.current ||= hasOverview;
  }, [hasOverview]);
  const instead: SetupPart = hadOverview.current ? 'room' : 'people';
  const part: SetupPart = wanted === 'overview' && !hasOverview ? instead : wanted;

  useSetupDeeds(part, setWanted);

  const hasPending = newPeople.pending.length > 0;
  useEffect(() => {
    if (hasPending) setWanted('people');
  }, [hasPending, setWanted]);

  useEffect(() => {
    if (part === 'overview' || !hasOverview) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setWanted('overview');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [part, hasOverview, setWanted]);

  const chosenPerson = { personId, onPerson: setPersonId };
  const chosenStage = { stageId, onStage: setStageId };
  return (
    <main className={`setup setup--${layout.mode}`}>
      <SetupHeader
        part={part}
        onPart={setWanted}
        hasOverview={hasOverview}
        isTight={layout.mode === 'single'}
      />
      <div
        className={classNames(
          'setup__body',
          `setup__body--${part}`,
          part === 'people' && hasPending && 'setup__body--pending',
        )}
      >
        {part === 'overview' && (
          <Overview {...chosenPerson} {...chosenStage} layout={layout} onPart={setWanted} />
        )}
        {part === 'facts' && <FactsView layout={layout} />}
        {part === 'people' && (
          <PeopleView {...chosenPerson} layout={layout} newPeople={newPeople} />
        )}
        {part === 'agenda' && <AgendaView {...chosenStage} layout={layout} />}
        {part === 'room' && <RoomPanel isTight={layout.mode === 'single'} />}
      </div>
      <SetupFooter
        part={part}
        isTight={layout.isTight}
        newPeople={newPeople}
        stageId={stageId}
        onStage={setStageId}
      />
    </main>
  );
}
