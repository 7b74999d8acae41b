import { Info, TriangleAlert, X } from 'lucide-react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import './notice.css';
import { useNoticeClock } from './use-notice-clock';

interface NoticeProps {
  readonly tone: 'info' | 'warn';
  readonly text: string;
  readonly actionLabel?: string;
  readonly dismissLabel: string;
  onAction?(): void;
  onDismiss(): void;
}

/** A notice that goes away by itself, but not while somebody points at it or is inside it. */
export function Notice({
  tone,
  text,
  actionLabel,
  dismissLabel,
  onAction,
  onDismiss,
}: NoticeProps) {
  const { sheet, onFocus, onBlur } = useNoticeClock(text, onDismiss);
  const Icon = tone === 'warn' ? TriangleAlert : Info;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: being inside it only stops its clock
    <div ref={sheet} className={`notice notice-${tone}`} onFocus={onFocus} onBlur={onBlur}>
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
