import type { Stage } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { TimerDisc } from '../kit/TimerDisc';
import { clockSpoken, clockText, discStateOf } from './clock-text';
import { TimerPopover } from './TimerPopover';
import { useClockFace } from './use-clock-face';
import './timer.css';

/** The small timer in the head line of stages whose body needs the room; a press opens its buttons. */
export function CompactTimer({ stage }: { readonly stage: Stage }) {
  const texts = useText();
  const face = useClockFace(stage);
  const isOver = face.state === 'over' || face.state === 'over-paused';
  return (
    <TimerPopover
      stage={stage}
      face={face}
      label={`${texts.run.timer}: ${clockSpoken(face, texts)}`}
    >
      <TimerDisc
        remainingMs={face.leftMs}
        allottedMs={face.allottedMs}
        state={discStateOf(face)}
        size={2.2}
      />
      <span className="run-chip__words" data-over={isOver || undefined}>
        {(face.state === 'paused' || face.state === 'over-paused') && `${texts.run.paused} · `}
        {clockText(face, texts)}
      </span>
    </TimerPopover>
  );
}
