import type { Holder } from '@shared/ipc/contract';
import { momentWords } from '@shared/text/moments';
import { HeartPulse, MonitorOff } from 'lucide-react';
import { useLocale, useText } from '../hooks/use-text';
import './holder-words.css';

/** Who has the session, whether they still do anything, and what taking it over means. Said aloud when it changes. */
export function HolderWords({ holder }: { readonly holder: Holder }) {
  const { safety } = useText();
  const locale = useLocale();
  const { host, user, since, isSilent } = holder;
  const Mark = isSilent ? MonitorOff : HeartPulse;
  return (
    <>
      <p className="holder-words__who">
        {safety.held.sentence(host, momentWords(since, locale, Date.now()), user)}
      </p>
      <p className="holder-words__life" aria-live="polite">
        <Mark aria-hidden="true" />
        <span>{isSilent ? safety.held.silent : safety.held.alive}</span>
      </p>
    </>
  );
}
