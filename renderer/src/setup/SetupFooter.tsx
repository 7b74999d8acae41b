import type { UndoableCommandName } from '@shared/domain/commands';
import type { StageId } from '@shared/domain/model';
import { ArrowRight, LibraryBig, Redo2, Undo2 } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { ImportMenu } from '../importing/ImportMenu';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { goTo, notify } from '../state/app-store';
import { redo, send, undo } from '../state/commands';
import { useSession, useSessionStore } from '../state/session-store';
import { AddPersonField } from './AddPersonField';
import { AgendaMenus } from './AgendaMenus';
import type { SetupPart } from './setup-part';
import type { NewPeople } from './use-new-people';

interface SetupFooterProps {
  readonly part: SetupPart;
  /** No room for words beside icons. */
  readonly isTight: boolean;
  readonly newPeople: NewPeople;
  readonly stageId: StageId | null;
  readonly onStage: (id: StageId) => void;
}

/** On the left what belongs to the part, on the right the way back and the start. */
export function SetupFooter({ part, isTight, newPeople, stageId, onStage }: SetupFooterProps) {
  const text = useText();
  const hasStarted = useSession((session) => session.meta.startedAt !== null);
  const isEmpty = useSession((session) => Object.keys(session.people).length === 0);

  const start = async () => {
    if (hasStarted || (await send('session.start', {}))) goTo('run');
    if (isEmpty && !hasStarted) notify({ tone: 'info', text: text.setup.startEmpty });
  };

  return (
    <footer className="setup__foot">
      <div className="setup__foot-left">
        {(part === 'overview' || part === 'people') && (
          <AddPersonField newPeople={newPeople} isTight={isTight} />
        )}
        {part === 'agenda' && <AgendaMenus isTight={isTight} stageId={stageId} onStage={onStage} />}
        {(part === 'overview' || part === 'people') && <ImportMenu />}
      </div>
      <History isTight={isTight} />
      <div className="setup__foot-right">
        {isTight ? (
          <IconButton
            icon={LibraryBig}
            label={text.setup.toLibrary}
            onClick={() => goTo('library')}
          />
        ) : (
          <Button variant="quiet" icon={LibraryBig} onClick={() => goTo('library')}>
            {text.setup.toLibrary}
          </Button>
        )}
        <Button variant="primary" trailingIcon={ArrowRight} onClick={() => void start()}>
          {hasStarted ? text.setup.resume : text.setup.start}
        </Button>
      </div>
    </footer>
  );
}

/** What undo and redo would take back now, in words. */
function History({ isTight }: { readonly isTight: boolean }) {
  const text = useText();
  const undoName = useSessionStore((store) => store.undoName) as UndoableCommandName | null;
  const redoName = useSessionStore((store) => store.redoName) as UndoableCommandName | null;
  const steps = [
    undoName !== null && {
      id: 'undo',
      icon: Undo2,
      run: undo,
      words: text.common.undoThis(text.history[undoName]),
    },
    redoName !== null && {
      id: 'redo',
      icon: Redo2,
      run: redo,
      words: text.common.redoThis(text.history[redoName]),
    },
  ].filter((step) => step !== false);
  return (
    <div className="setup__history">
      {steps.map(({ id, icon, run, words }) =>
        isTight ? (
          <IconButton key={id} icon={icon} label={words} onClick={run} />
        ) : (
          <Button key={id} variant="quiet" size="small" icon={icon} title={words} onClick={run}>
            {words}
          </Button>
        ),
      )}
    </div>
  );
}
