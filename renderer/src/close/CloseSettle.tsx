import type { Missing } from '@shared/domain/missing';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { announce } from '../state/app-store';
import { MissingPages } from './MissingPages';

interface CloseSettleProps {
  readonly missing: readonly Missing[];
  /** Whether the list takes the place of the wall. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** What is still missing, in one line below the wall; the whole list takes the wall's place while the room goes through it. */
export function CloseSettle({ missing, isOpen, onOpen }: CloseSettleProps) {
  const texts = useText().close;
  if (missing.length === 0) {
    return (
      <p className="close-stage__complete">
        <Check aria-hidden="true" />
        {texts.nothingMissing}
      </p>
    );
  }
  const head: ReactNode = (
    <p className="close-stage__head">
      <b>{texts.missingTitle(missing.length)}</b>
      <span>{texts.missingHint}</span>
    </p>
  );
  const toggle = () => {
    onOpen(!isOpen);
    announce(isOpen ? texts.wins : texts.parts.missing);
  };
  return (
    <section className="close-stage__missing" data-open={isOpen || undefined}>
      {isOpen ? <MissingPages all={missing} head={head} /> : head}
      <Button onClick={toggle}>{isOpen ? texts.showWins : texts.showMissing}</Button>
    </section>
  );
}
