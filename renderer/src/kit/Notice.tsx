import { Info, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import './notice.css';

interface NoticeProps {
  readonly tone: 'info' | 'warn';
  readonly text: string;
  readonly actionLabel?: string;
  readonly dismissLabel: string;
  onAction?(): void;
  onDismiss(): void;
}

/** Long enough to read two lines and to reach for undo; a longer text stays until slow readers are through. */
const shownMs = (text: string): number => Math.max(8_000, text.length * 110);

/** A notice that goes away by itself, but not while somebody points at it or is inside it. */
export function Notice({
  tone,
  text,
  actionLabel,
  dismissLabel,
  onAction,
  onDismiss,
}: NoticeProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;
  const start = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => dismiss.current(), shownMs(text));
  };
  const stop = () => clearTimeout(timer.current);
  const sheet = useRef<HTMLDivElement>(null);
  const letGo = () => {
    if (sheet.current?.contains(document.activeElement) !== true) start();
  };
  const held = useRef({ stop, letGo });
  held.current = { stop, letGo };
  /* Not where it appears: the mouse may happen to lie there. */
  const isPointedAt = useRef(false);
  useEffect(() => {
    /* Followed from the window: presses go through its paper to what lies below, and so do the moves of a mouse. */
    const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
      const edge = sheet.current?.getBoundingClientRect();
      if (edge === undefined) return;
      const isInside =
        clientX >= edge.left &&
        clientX <= edge.right &&
        clientY >= edge.top &&
        clientY <= edge.bottom;
      if (isInside) held.current.stop();
      else if (isPointedAt.current) held.current.letGo();
      isPointedAt.current = isInside;
    };
    window.addEventListener('pointermove', onPointerMove);
    return () => window.removeEventListener('pointermove', onPointerMove);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts once, when the notice appears
  useEffect(() => {
    start();
    return stop;
  }, []);
  const Icon = tone === 'warn' ? TriangleAlert : Info;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: being inside it only stops its clock
    <div
      ref={sheet}
      className={`notice notice-${tone}`}
      onFocus={stop}
      /* Pointing at it and being inside it both hold it; the end of one is not the end of the other. */
      onBlur={() => {
        if (!isPointedAt.current) start();
      }}
    >
      <Icon aria-hidden="true" />
      <p>{text}</p>
      {actionLabel !== undefined && (
        <Button
          onClick={() => {
            onAction?.();
            onDismiss();
          }}
        >
          {actionLabel}
        </Button>
      )}
      <IconButton icon={X} label={dismissLabel} onClick={onDismiss} />
    </div>
  );
}
