import type { Access } from '@shared/ipc/contract';
import type { Texts } from '@shared/text';
import { momentWords } from '@shared/text/moments';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { TakeOverDialog } from '../safety/TakeOverDialog';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { useSessionStore } from '../state/session-store';

/** Over every screen of a session that can only be looked at: why, and how to change that. */
export function ViewRibbon() {
  const text = useText();
  const { held } = text.safety;
  const isDeep = useIsDeepRoom();
  const locale = useLocale();
  const access = useSessionStore((store) => store.access);
  const [isAsking, setIsAsking] = useState(false);
  if (access?.kind !== 'view') return null;
  return (
    <section
      className={classNames('strip-bar', 'strip-bar-view', isDeep && 'strip-bar-deep')}
      role="status"
    >
      <Eye className="strip-bar__mark" aria-hidden="true" />
      <p className="strip-bar__words">
        {wordsFor(access, text, (at) => momentWords(at, locale, Date.now()))}
        {access.because === 'newer' && !isDeep && ` ${held.ribbonNewerHelp}`}
      </p>
      {access.because !== 'newer' && (
        <div className="strip-bar__deeds">
          <Button onClick={() => setIsAsking(true)}>{held.takeOverAsk}</Button>
        </div>
      )}
      {isAsking && access.because !== 'newer' && (
        <TakeOverDialog
          holder={access.holder}
          hasLeft={access.because === 'left'}
          onClose={() => setIsAsking(false)}
        />
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
  if (access.because === 'left') return safety.held.ribbonLeft(host);
  return isSilent ? safety.held.ribbonSilent(host) : safety.held.ribbon(host, time(since), user);
}
