import type { Stage } from '@shared/domain/model';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ClockFace } from './clock-face';
import { TimerButtons } from './TimerButtons';

interface TimerPopoverProps {
  readonly stage: Stage;
  readonly face: ClockFace;
  readonly label: string;
  readonly children: ReactNode;
}

/** The small timer as a button that shows the timer's buttons beneath it. */
export function TimerPopover({ stage, face, label, children }: TimerPopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
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
        onClick={() => setOpen(!isOpen)}
      >
        <span role="timer" aria-live="off" aria-label={label} className="run-chip__face">
          {children}
        </span>
      </button>
      {isOpen && (
        <div className="run-chip__pop">
          <TimerButtons stage={stage} face={face} />
        </div>
      )}
    </div>
  );
}
