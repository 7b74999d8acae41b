import type { SaidPurpose } from '@shared/company/look-back';
import { shortDate } from '@shared/text/dates';
import { Check, History } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { useStrayGuard } from '../run/use-stray-guard';
import { useSession } from '../state/session-store';
import { confirmPurpose } from './confirm-purpose';
import { LeafDialog } from './LeafDialog';

/** Confirms the sentence with one key, and shows what was said in its place before. */
export function PurposeWays({ said }: { readonly said: readonly SaidPurpose[] }) {
  const words = useText().opening;
  const locale = useLocale();
  const meta = useSession((session) => session.meta);
  const [isOpen, setOpen] = useState(false);
  const isCloseUp = useIsCloseUp();
  const button = useRef<HTMLButtonElement>(null);
  const guardStrayKeys = useStrayGuard();
  const before = said.filter(({ purpose }) => purpose !== meta.purpose);
  const isAsking = meta.purpose !== '' && meta.purposeConfirmedAt === null;
  const isTakenOver = said[0]?.purpose === meta.purpose;
  useEffect(() => {
    /* Whoever types has the caret; the sentence that was taken over waits for one key. */
    const { activeElement } = document;
    const isFree =
      activeElement === document.body ||
      (isTakenOver && activeElement?.classList.contains('purpose__text') === true);
    if (isAsking && isFree) button.current?.focus();
  }, [isAsking, isTakenOver]);
  return (
    <>
      {isAsking && (
        <Button
          variant="primary"
          icon={Check}
          ref={button}
          data-focus-place="main"
          onKeyDown={guardStrayKeys}
          onClick={() => void confirmPurpose()}
        >
          {isTakenOver ? words.stillHolds : words.thatIsIt}
        </Button>
      )}
      {before.length > 0 &&
        (isCloseUp ? (
          <IconButton
            icon={History}
            label={words.history(before.length)}
            onClick={() => setOpen(true)}
          />
        ) : (
          <Button variant="quiet" icon={History} onClick={() => setOpen(true)}>
            {words.history(before.length)}
          </Button>
        ))}
      {isOpen && (
        <LeafDialog
          title={words.historyTitle}
          leaves={before.map(({ purpose, on }) => ({
            head: words.saidIn(shortDate(on, locale)),
            text: purpose,
          }))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
