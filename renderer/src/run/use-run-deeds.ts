import { STEPS, type Stage } from '@shared/domain/model';
import { currentStageOf, stagesOf } from '@shared/domain/selectors';
import type { Texts } from '@shared/text';
import { Clock, ListOrdered, MapPin, RotateCcw } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { type Deed, useOfferedDeeds } from '../kit/offered-deeds';
import { useSessionStore } from '../state/session-store';
import { changeMinutes, restartClock, toggleClock } from './clock-actions';
import { goToPlace, stageTitle } from './go-to-place';
import { type Place, waysFrom } from './run-places';
import { boxInHand } from './time-in-hand';

/** Every stage of the agenda, every step of the present question, and the clock: for whoever looks for them by name. */
export function useRunDeeds(): void {
  const texts = useText();
  useOfferedDeeds(() => {
    const { session } = useSessionStore.getState();
    const now = session === null ? null : currentStageOf(session);
    if (session === null || now === null) return [];
    const { run, common, palette } = texts;
    const ways = waysFrom(session, now);
    /* Where back and on lead has these words, too. */
    const wayWords = (place: Place): readonly string[] =>
      (['next', 'back'] as const)
        .filter((way) => isSamePlace(ways[way], place))
        .flatMap((way) => palette.otherWords[way].split(', '));
    const agenda = stagesOf(session);
    const stages = agenda
      .filter((stage) => stage.id !== now.id)
      .map(
        (stage): Deed => ({
          id: `stage ${stage.id}`,
          subject: `stage-${stage.kind}`,
          kind: 'go',
          word: stageTitle(stage, texts),
          ...(isOneOfTwins(stage, agenda, texts) && {
            remark: texts.console.stageOf(agenda.indexOf(stage) + 1, agenda.length),
          }),
          icon: MapPin,
          also: [run.agenda, stage.question, ...wayWords({ kind: 'stage', stage })],
          onSelect: () => void goToPlace({ kind: 'stage', stage }),
        }),
      );
    const here = session.desks[now.id]?.step ?? 'think';
    const steps = (now.kind === 'question' ? STEPS : [])
      .filter((step) => step !== here)
      .map(
        (step): Deed => ({
          id: `step ${step}`,
          subject: `step-${step}`,
          kind: 'go',
          word: run.goOnTo[step],
          icon: ListOrdered,
          also: [common.steps[step], ...wayWords({ kind: 'step', stageId: now.id, step })],
          onSelect: () => void goToPlace({ kind: 'step', stageId: now.id, step }),
        }),
      );
    const box = boxInHand(session, now);
    const ownClock = session.clocks[box.id];
    const isRunning = (ownClock?.runningSince ?? null) !== null;
    const hasRun = (ownClock?.firstStartedAt ?? null) !== null;
    const minutes = ([1, 5, -1] as const).map(
      (count): Deed => ({
        id: `minutes ${count}`,
        subject: count === 5 ? 'five-minutes' : count > 0 ? 'more-minutes' : 'less-minutes',
        kind: 'do',
        word: count > 0 ? run.moreMinutesSpoken(count) : run.lessMinutesSpoken(-count),
        icon: Clock,
        also: [run.timer],
        keyHint: count === 1 ? '+' : count === 5 ? '*' : '−',
        onSelect: () => void changeMinutes(box, count),
      }),
    );
    const clock: Deed = {
      id: 'clock',
      subject: 'clock',
      kind: 'do',
      word: `${run.timer}: ${isRunning ? run.pause : hasRun ? run.resume : run.start}`,
      icon: Clock,
      keyHint: 'P',
      onSelect: () => void toggleClock(box),
    };
    const restart: Deed = {
      id: 'restart',
      subject: 'restart',
      kind: 'do',
      word: `${run.timer}: ${run.restart}`,
      icon: RotateCcw,
      isDisabled: !hasRun,
      isOneOfMany: true,
      onSelect: () => void restartClock(box),
    };
    return session.meta.closedAt === null
      ? [...steps, ...stages, clock, ...minutes, restart]
      : [...steps, ...stages];
  });
}

/** Two stages of one name, two breaks say, are told apart by their places in the agenda. */
const isOneOfTwins = (stage: Stage, agenda: readonly Stage[], texts: Texts): boolean =>
  agenda.some(
    (other) => other.id !== stage.id && stageTitle(other, texts) === stageTitle(stage, texts),
  );

const isSamePlace = (a: Place | null, b: Place): boolean =>
  a !== null &&
  (a.kind === 'step'
    ? b.kind === 'step' && a.step === b.step
    : b.kind === 'stage' && a.stage.id === b.stage.id);
