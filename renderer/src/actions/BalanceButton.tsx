import { useState } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useSession } from '../state/session-store';
import { BalanceDialog } from './BalanceDialog';
import { balanceWords } from './balance-words';

/** Where letters are too large for a strip above the list: the same in front of it. Nothing where there is nothing to say. */
export function BalanceButton() {
  const texts = useText();
  const locale = useLocale();
  const session = useSession((open) => open);
  const [isOpen, setIsOpen] = useState(false);
  const balance = balanceWords(session, texts, locale);
  const { sums, gaps, goals, vision } = balance;
  if ([...sums, ...gaps, ...goals].length === 0 && vision === '') return null;
  return (
    <>
      <Button variant="quiet" onClick={() => setIsOpen(true)}>
        {texts.actionParts.balance}
      </Button>
      {isOpen && <BalanceDialog balance={balance} onClose={() => setIsOpen(false)} />}
    </>
  );
}
