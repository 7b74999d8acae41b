import type { LibraryEntry } from '@shared/ipc/contract';
import { longDate } from '@shared/text/dates';
import type { ComponentProps } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { classNames } from '../kit/class-names';
import { Named } from '../kit/Named';
import { conditionWords } from './condition';
import { titleOf } from './library-commands';
import { labelOf } from './shelf';

interface BookProps {
  readonly entry: LibraryEntry;
  readonly cloth: number;
  readonly isNewest: boolean;
  readonly isChosen: boolean;
  readonly rowProps: ComponentProps<'button'>;
  readonly onOpen: () => void;
}

/** One session as a pocket notebook: its year on the label, what it holds on the cloth. */
export function Book({ entry, cloth, isNewest, isChosen, rowProps, onOpen }: BookProps) {
  const text = useText();
  const locale = useLocale();
  const title = titleOf(entry);
  const condition = conditionWords(entry, text);
  const state = text.library.states[entry.state];
  const name = text.library.selected(
    title,
    longDate(entry.heldOn, locale),
    condition === null ? state : `${state}, ${condition.badge}`,
  );
  return (
    <button
      type="button"
      className={classNames(
        'book',
        `book--cloth-${cloth}`,
        isNewest && 'book--newest',
        isChosen && 'book--chosen',
      )}
      aria-current={isChosen ? 'true' : undefined}
      onDoubleClick={onOpen}
      {...rowProps}
    >
      <Named name={name}>
        {entry.state !== 'closed' && <span className="book__ribbon" />}
        <span className="book__year">{labelOf(entry)}</span>
        <span className="book__title" dir="auto">
          {title}
        </span>
        <span className="book__facts">
          <BookFacts entry={entry} />
        </span>
      </Named>
    </button>
  );
}

/** What it holds, or what has to be known before it is opened. */
function BookFacts({ entry }: { readonly entry: LibraryEntry }) {
  const text = useText();
  const condition = conditionWords(entry, text);
  if (condition !== null) {
    const { icon: Mark, badge } = condition;
    return (
      <span className="book__condition">
        <Mark aria-hidden="true" /> {badge}
      </span>
    );
  }
  if (entry.state !== 'closed') return text.library.states[entry.state];
  return (
    <>
      {text.common.themes(entry.counts.themes)}
      <br />
      {text.common.actions(entry.counts.actions)}
    </>
  );
}
