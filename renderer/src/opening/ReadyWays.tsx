import type { OpeningFacts } from '@shared/company/opening-facts';
import { starsText } from '@shared/text/amounts';
import { shortDate } from '@shared/text/dates';
import { Ear, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { leavesOf } from '../customers/heard-leaves';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { LeafDialog } from './LeafDialog';

interface ReadyWaysProps {
  readonly facts: OpeningFacts;
  /** In fewer words, where letters are very large. */
  readonly isShort?: boolean;
}

/** The ways to what customers said, and to what would have made the last session better, one at a time. */
export function ReadyWays({ facts, isShort = false }: ReadyWaysProps) {
  const { opening: words } = useText();
  const locale = useLocale();
  const [open, setOpen] = useState<'heard' | 'better' | null>(null);
  const { conversations, lastRating } = facts;
  const better = lastRating?.better ?? [];
  const look = { variant: 'quiet', size: isShort ? 'small' : 'normal' } as const;
  return (
    <>
      {better.length > 0 && (
        <Button {...look} {...(!isShort && { icon: Sparkles })} onClick={() => setOpen('better')}>
          {isShort ? words.betterShort : words.better}
        </Button>
      )}
      {conversations.length > 0 && (
        <Button {...look} {...(!isShort && { icon: Ear })} onClick={() => setOpen('heard')}>
          {words.whatWasHeard}
        </Button>
      )}
      {open === 'heard' && (
        <LeafDialog
          title={words.whatWasHeard}
          leaves={conversations.flatMap(({ by, customer, on, heard }) =>
            leavesOf(heard).map((text) => ({
              head: words.heardBy(by, customer, shortDate(on, locale)),
              text,
            })),
          )}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'better' && lastRating !== null && (
        <LeafDialog
          title={words.better}
          leaves={better.map((text) => ({
            head: words.ratedOn(
              starsText(lastRating.average, locale),
              shortDate(lastRating.on, locale),
            ),
            text,
          }))}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
