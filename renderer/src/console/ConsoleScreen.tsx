import type { Stage } from '@shared/domain/model';
import { currentStageOf, stateOf } from '@shared/domain/selectors';
import { useText } from '../hooks/use-text';
import { EmptyState } from '../kit/EmptyState';
import { useSession, useSessionStore } from '../state/session-store';
import { ClockPart } from './ClockPart';
import { ConsoleFoot } from './ConsoleFoot';
import { ConsoleHead } from './ConsoleHead';
import { CoveredPart } from './CoveredPart';
import { CuesPart } from './CuesPart';
import { PeoplePart } from './PeoplePart';
import { RunSheetPart } from './RunSheetPart';
import { WherePart } from './WherePart';

/** Everything the person who leads wants to know at a glance: where, how long, what helps, who is missing. */
export function ConsoleScreen() {
  const sessionId = useSessionStore((store) => store.session?.meta.id ?? null);
  return (
    <div className="console">
      <ConsoleHead />
      {sessionId === null ? <NoSession /> : <OpenSession key={sessionId} />}
      <ConsoleFoot />
    </div>
  );
}

function NoSession() {
  const { console: words } = useText();
  return (
    <main className="console__empty">
      <EmptyState title={words.noSession}>{words.noSessionHelp}</EmptyState>
    </main>
  );
}

function OpenSession() {
  const { console: words } = useText();
  const stage = useSession(currentStageOf);
  const isPlanned = useSession((session) => stateOf(session) === 'planned');
  if (stage === null || isPlanned) {
    return (
      <main className="console__empty">
        <EmptyState title={words.notBegun}>{words.notBegunHelp}</EmptyState>
      </main>
    );
  }
  return <Morning stage={stage} />;
}

function Morning({ stage }: { readonly stage: Stage }) {
  return (
    <main className="console__body">
      <div className="console__column">
        <WherePart stage={stage} />
        <CoveredPart stage={stage} />
        <PeoplePart stage={stage} />
      </div>
      <div className="console__column">
        <ClockPart stage={stage} />
        <RunSheetPart stage={stage} />
      </div>
      <div className="console__column">
        <CuesPart key={stage.id} stage={stage} />
      </div>
    </main>
  );
}
