import type { Stage } from '@shared/domain/model';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { isInOverlay } from './overlay';
import { TimerSection } from './TimerSection';
import { useInnerBox } from './time-in-hand';

interface TimerPopoverProps {
  readonly stage: Stage;
  readonly label: string;
  readonly children: ReactNode;
}

/** The small timer as a button that shows the buttons of the stage's clock beneath it, and of the one inside it. */
export function TimerPopover({ stage, label, children }: TimerPopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const inner = useInnerBox(stage.id);
  const isCloseUp = useIsCloseUp();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      if (isInOverlay(event.target)) return;
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      /* A sheet that was opened from here lies before it, and has its own keys. */
      if (isInOverlay(event.target)) return;
      const isInside = event.target instanceof Node && place.current?.contains(event.target);
      /* A key anywhere else means that the room has gone on; it must not be lost on a forgotten panel. */
      if (!isInside) setOpen(false);
      else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }
    };
    document.addEventListener('pointerdown', onPointerDown);
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [isOpen]);

  return (
    <div className="run-chip" ref={place}>
      <button
        ref={button}
        type="button"
        className="run-chip__button"
        aria-expanded={isOpen}
        /* Its words tell how the time stands; what can be done with it is offered by name. */
        data-unnamed
        onClick={() => setOpen(!isOpen)}
      >
        <span role="timer" aria-live="off" aria-label={label} className="run-chip__face">
          {children}
        </span>
      </button>
      {isOpen && (
        <div className={isCloseUp ? 'run-chip__pop run-chip__pop--wide' : 'run-chip__pop'}>
          {inner !== null && <TimerSection box={inner} />}
          <TimerSection box={stage} />
        </div>
      )}
    </div>
  );
}
