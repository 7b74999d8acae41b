import type { SessionTrend } from '@shared/company/trends';
import { starsText } from '@shared/text/amounts';
import { shortDate } from '@shared/text/dates';
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { LeafDialog } from '../opening/LeafDialog';

/** What people said with their ratings would make a session better, the newest session first; nothing where nobody did. */
export function BetterButton({ trends }: { readonly trends: readonly SessionTrend[] }) {
  const { lessons, opening } = useText();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const leaves = [...trends].reverse().flatMap(({ heldOn, rating, better }) =>
    better.map((text) => ({
      text,
      head: opening.ratedOn(starsText(rating ?? 0, locale), shortDate(heldOn, locale)),
    })),
  );
  if (leaves.length === 0) return null;
  return (
    <>
      <Button variant="quiet" icon={Sparkles} onClick={() => setOpen(true)}>
        {lessons.better(leaves.length)}
      </Button>
      {isOpen && (
        <LeafDialog title={opening.better} leaves={leaves} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
