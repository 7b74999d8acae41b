import { useState } from 'react';
import { textWidth } from '../fields/text-width';
import { useSheetSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Dialog } from '../kit/Dialog';
import type { BalanceWords } from './balance-words';
import { PageTurner } from './PageTurner';
import { linesOf, pagesOf } from './paging';
import './balance-strip.css';

interface BalanceDialogProps {
  readonly balance: BalanceWords;
  readonly onClose: () => void;
}

/** Room units that the sheet's edges and its head take, and those of a line and of the space below it. */
const EDGES = { wide: 8, high: 9.2 };
const LINE = 1.2;
const BETWEEN = 0.3;
const LINE_AT_MOST = 27;

/** What the actions do together, line by line, on as many pages as it needs. */
export function BalanceDialog({ balance, onClose }: BalanceDialogProps) {
  const texts = useText();
  const words = texts.actionParts;
  const sheet = useSheetSize();
  const [chosen, setChosen] = useState(0);
  const lines = [
    ...[...balance.sums, ...balance.gaps].map((text) => ({ head: '', text })),
    ...balance.goals.map((text) => ({ head: words.goals(1), text })),
    ...(balance.vision === '' ? [] : [{ head: words.vision, text: balance.vision }]),
  ];
  const width = Math.min(LINE_AT_MOST, sheet.wide - EDGES.wide);
  const pages = pagesOf(
    lines,
    ({ head, text }) => linesOf(`${head} ${text}`, width, textWidth) * LINE + BETWEEN,
    sheet.high - EDGES.high,
  );
  const at = Math.min(chosen, pages.length - 1);
  const page = pages[at] ?? [];
  const before = pages.slice(0, at).flat().length;
  return (
    <Dialog
      title={words.balance}
      closeLabel={texts.common.close}
      onClose={onClose}
      beside={
        pages.length > 1 && (
          <PageTurner
            from={before + 1}
            to={before + page.length}
            all={lines.length}
            onPrevious={at > 0 ? () => setChosen(at - 1) : null}
            onNext={at < pages.length - 1 ? () => setChosen(at + 1) : null}
          />
        )
      }
    >
      <ul className="balance-lines">
        {page.map(({ head, text }) => (
          <li key={`${head} ${text}`} dir="auto">
            {head !== '' && <b>{head}</b>} {text}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
