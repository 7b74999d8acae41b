import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import type { LayoutMode } from './setup-layout';

interface ListAndPanelProps {
  readonly mode: LayoutMode;
  /** Draws the list; where list and panel do not fit side by side, it gets a way to open the panel. */
  readonly list: (onOpen: (() => void) | null) => ReactNode;
  readonly panel: ReactNode;
  /** Shows the panel whatever was chosen: something in it waits for an answer. */
  readonly isPanelWanted?: boolean;
}

/** A list and the fields of what was chosen in it: side by side, or one after the other in deep rooms. */
export function ListAndPanel({ mode, list, panel, isPanelWanted = false }: ListAndPanelProps) {
  const { common } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const listPlace = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (isOpen) back.current?.focus();
    else listPlace.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  }, [isOpen]);

  if (mode !== 'single') {
    return (
      <>
        <section className="setup-list">{list(null)}</section>
        <section className="setup-panel">{panel}</section>
      </>
    );
  }
  if (!isOpen && !isPanelWanted) {
    return (
      <section className="setup-list" ref={listPlace}>
        {list(() => setIsOpen(true))}
      </section>
    );
  }
  return (
    <section className="setup-panel">
      {!isPanelWanted && (
        <Button
          variant="quiet"
          icon={ArrowLeft}
          className="setup-panel__back"
          ref={back}
          onClick={() => setIsOpen(false)}
        >
          {common.back}
        </Button>
      )}
      {panel}
    </section>
  );
}
