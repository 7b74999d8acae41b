import type { Access } from '@shared/ipc/contract';
import type { Texts } from '@shared/text';
import { momentWords } from '@shared/text/moments';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { TakeOverDialog } from '../safety/TakeOverDialog';
import { useSessionStore } from '../state/session-store';

/** Over every screen of a session that can only be looked at: why, and how to change that. */
export function ViewRibbon() {
  const { safety } = useText();
  const text = useText();
  const locale = useLocale();
  const access = useSessionStore((store) => store.access);
  const [isAsking, setIsAsking] = useState(false);
  if (access?.kind !== 'view') return null;
  return (
    <section className="strip-bar strip-bar-view" role="status">
      <Eye className="strip-bar__mark" aria-hidden="true" />
      <p className="strip-bar__words">
        {wordsFor(access, text, (at) => momentWords(at, locale, Date.now()))}
      </p>
      {access.because === 'held' && (
        <div className="strip-bar__deeds">
          <Button onClick={() => setIsAsking(true)}>{safety.held.takeOverAsk}</Button>
        </div>
      )}
      {isAsking && access.because === 'held' && (
        <TakeOverDialog holder={access.holder} onClose={() => setIsAsking(false)} />
      )}
    </section>
  );
}

function wordsFor(
  access: Extract<Access, { readonly kind: 'view' }>,
  { safety }: Texts,
  time: (at: number) => string,
): string {
  if (access.because === 'newer') return safety.held.ribbonNewer(access.appVersion);
  const { host, user, since, isSilent } = access.holder;
  return isSilent ? safety.held.ribbonSilent(host) : safety.held.ribbon(host, time(since), user);
}
