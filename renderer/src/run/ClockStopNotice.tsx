import { standingBoxesOf } from '@shared/domain/time-box';
import { CirclePause, Play, X } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { announce } from '../state/app-store';
import { send } from '../state/commands';
import { useSession, useSessionStore } from '../state/session-store';
import { answerClockStop, useClockStop } from './clock-stop';
import '../kit/over-rail.css';
import './clock-stop.css';

/**
 * Says that the clock was stopped while nobody could use it, and offers to let it go on, and with the clock of a stage that
 * of the theme in it. It stays until it is answered: a display that wakes up late must not miss it.
 */
export function ClockStopNotice() {
  const { run, common } = useText();
  const stop = useClockStop((store) => store.stop);
  const isMeant = useSession(
    (session) =>
      stop !== null &&
      stop.sessionId === session.meta.id &&
      stop.stageId === session.position.stageId &&
      session.meta.closedAt === null &&
      standingBoxesOf(session, stop.boxIds).length > 0,
  );
  const words = stop === null ? '' : run.clockStopped[stop.because];
  useEffect(() => {
    if (isMeant) announce(words);
  }, [isMeant, words]);
  if (stop === null || !isMeant) return null;
  const goOn = async () => {
    const { session } = useSessionStore.getState();
    const standing = session === null ? [] : standingBoxesOf(session, stop.boxIds);
    const answers = await Promise.all(standing.map((boxId) => send('box.start', { boxId })));
    if (answers.includes(false)) return;
    answerClockStop();
    announce(run.clockStarted);
  };
  return (
    <section className="over-rail clock-stop" aria-label={run.timer}>
      <CirclePause aria-hidden="true" />
      <p>{words}</p>
      <Button icon={Play} onClick={() => void goOn()}>
        {run.resume}
      </Button>
      <IconButton icon={X} label={common.dismiss} onClick={answerClockStop} />
    </section>
  );
}
