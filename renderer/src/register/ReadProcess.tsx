import type { Process } from '@shared/company/model';
import { checksOf } from '@shared/company/principles';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import { leavesOf } from '../customers/heard-leaves';
import { useLocale, useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { LeafDialog } from '../opening/LeafDialog';
import { checkWords } from './check-words';

interface ReadProcessProps {
  readonly process: Process;
  /** All processes of the register. */
  readonly all: readonly Process[];
  readonly today: IsoDay;
}

/** Opens all words of a process for reading: what is measured, and its checks, one after the other. */
export function ReadProcess({ process, all, today }: ReadProcessProps) {
  const texts = useText();
  const { register } = texts;
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const told = [
    ...(isBlank(process.metric) ? [] : [{ head: register.fields.metric, text: process.metric }]),
    ...checksOf(process, today, all).map((check) => ({
      head: register.principles[check.principle],
      text: checkWords(check, process, texts, locale, all),
    })),
  ];
  return (
    <>
      <IconButton icon={BookOpenText} label={register.readAll} onClick={() => setOpen(true)} />
      {isOpen && (
        <LeafDialog
          title={process.name}
          leaves={told.flatMap(({ head, text }) =>
            leavesOf(text).map((leaf) => ({ head, text: leaf })),
          )}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
