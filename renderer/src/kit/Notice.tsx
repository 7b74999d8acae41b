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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts once, when the notice appears
  useEffect(() => {
    start();
    return stop;
  }, []);
  const Icon = tone === 'warn' ? TriangleAlert : Info;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only stops its clock
    <div
      className={`notice notice-${tone}`}
      /* Not on entering: a notice may appear where the mouse happens to lie. */
      onPointerMove={stop}
      onFocus={stop}
      /* Pointing at it and being inside it both hold it; the end of one is not the end of the other. */
      onPointerLeave={({ currentTarget }) => {
        if (!currentTarget.contains(document.activeElement)) start();
      }}
      onBlur={({ currentTarget }) => {
        if (!currentTarget.matches(':hover')) start();
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
