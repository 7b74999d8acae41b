import { totalPlannedMs } from '@shared/domain/clock';
import type { PersonId, StageId } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { stretchWithoutBreak } from '@shared/domain/stretch-without-break';
import { allWaitingNotes } from '@shared/domain/waiting-notes';
import { duration } from '@shared/text/dates';
import { Pencil } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { useSession } from '../state/session-store';
import { AgendaEnd } from './AgendaEnd';
import { AgendaList } from './AgendaList';
import { PeopleList } from './PeopleList';
import { RoomPanel } from './RoomPanel';
import { overviewPeopleRows, overviewStageRows, type SetupLayout } from './setup-layout';
import type { SetupPart } from './setup-part';

interface OverviewProps {
  readonly layout: SetupLayout;
  readonly onPart: (part: SetupPart) => void;
  readonly personId: PersonId | null;
  readonly onPerson: (id: PersonId) => void;
  readonly stageId: StageId | null;
  readonly onStage: (id: StageId) => void;
}

/** The whole set-up at a glance: who sits where, what happens when, how far the last chair is. */
export function Overview(props: OverviewProps) {
  const { layout, onPart } = props;
  const text = useText().setup;
  const session = useSession((open) => open);
  const count = Object.keys(session.people).length;
  const stages = stagesOf(session);
  const below = {
    hasWarning: stretchWithoutBreak(stages) !== null,
    hasWaiting: allWaitingNotes(session).length > 0,
  };
  return (
    <>
      <section className="setup-column">
        <ColumnHead
          part="people"
          aside={count === 0 ? text.people.none : text.people.asSeated(count)}
          onPart={onPart}
        />
        {count === 0 ? (
          <div className="setup-column__empty">
            <p className="setup-column__lead">{text.people.emptyTitle}</p>
            <p>{text.people.emptyText}</p>
          </div>
        ) : (
          <PeopleList
            rows={overviewPeopleRows(count, layout.bodyHigh)}
            personId={props.personId}
            onPerson={props.onPerson}
            onOpen={(id) => {
              props.onPerson(id);
              onPart('people');
            }}
            hasRoles={false}
          />
        )}
      </section>
      <section className="setup-column">
        <ColumnHead part="agenda" aside={duration(totalPlannedMs(session))} onPart={onPart} />
        <AgendaList
          rows={overviewStageRows(stages.length, layout.bodyHigh, below)}
          stageId={props.stageId}
          onStage={props.onStage}
          onOpen={(id) => {
            props.onStage(id);
            onPart('agenda');
          }}
        />
        <AgendaEnd />
      </section>
      <section className="setup-column">
        <h2 className="setup-column__head">{text.views.room}</h2>
        <RoomPanel />
      </section>
    </>
  );
}

interface ColumnHeadProps {
  readonly part: 'people' | 'agenda';
  readonly aside: string;
  readonly onPart: (part: SetupPart) => void;
}

function ColumnHead({ part, aside, onPart }: ColumnHeadProps) {
  const text = useText().setup;
  return (
    <h2 className="setup-column__head">
      {text.views[part]}
      <span className="setup-column__aside">
        {aside}
        <IconButton
          size="small"
          icon={Pencil}
          label={text.change[part]}
          onClick={() => onPart(part)}
        />
      </span>
    </h2>
  );
}
