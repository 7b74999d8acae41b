import type { Holder } from '@shared/ipc/contract';
import { momentWords } from '@shared/text/moments';
import { DoorOpen, HeartPulse, MonitorOff } from 'lucide-react';
import { useLocale, useText } from '../hooks/use-text';
import './holder-words.css';

interface HolderWordsProps {
  readonly holder: Holder;
  readonly hasLeft: boolean;
}

/** Who has the session, whether they still do anything, and what taking it over means. Said aloud when it changes. */
export function HolderWords({ holder, hasLeft }: HolderWordsProps) {
  const { held } = useText().safety;
  const locale = useLocale();
  const { host, user, since } = holder;
  const { Mark, life } = lifeOf(holder, hasLeft);
  return (
    <>
      <p className="holder-words__who">
        {hasLeft
          ? held.hasLeft(host)
          : held.sentence(host, momentWords(since, locale, Date.now()), user)}
      </p>
      <p className="holder-words__life" aria-live="polite">
        <Mark aria-hidden="true" />
        <span>{held[life]}</span>
      </p>
    </>
  );
}

function lifeOf({ isSilent }: Holder, hasLeft: boolean) {
  if (hasLeft) return { Mark: DoorOpen, life: 'left' } as const;
  return isSilent
    ? ({ Mark: MonitorOff, life: 'silent' } as const)
    : ({ Mark: HeartPulse, life: 'alive' } as const);
}
