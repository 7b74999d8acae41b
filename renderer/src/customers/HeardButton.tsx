import type { Conversation } from '@shared/company/model';
import { shortDate } from '@shared/text/dates';
import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { LeafDialog } from '../opening/LeafDialog';
import { leavesOf } from './heard-leaves';

interface HeardButtonProps {
  readonly conversations: readonly Conversation[];
  /** The one that is read first. */
  readonly chosenId: string | null;
}

/** Opens what was heard for reading, one conversation after the other. */
export function HeardButton({ conversations, chosenId }: HeardButtonProps) {
  const { customers } = useText();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const leaves = conversations.flatMap(({ id, by, on, customer, heard }) =>
    leavesOf(heard).map((text) => ({
      id,
      text,
      head: `${customer}. ${customers.rowBy(by, shortDate(on, locale))}`,
    })),
  );
  if (leaves.length === 0) return null;
  return (
    <>
      <IconButton icon={BookOpenText} label={customers.read} onClick={() => setOpen(true)} />
      {isOpen && (
        <LeafDialog
          title={customers.heard}
          leaves={leaves}
          first={Math.max(
            0,
            leaves.findIndex(({ id }) => id === chosenId),
          )}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
