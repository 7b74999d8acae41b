import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { PageButtons } from '../pages/PageButtons';
import { pageOf } from '../pages/page-of';
import type { NewPeople } from './use-new-people';
import './pending.css';

interface PendingPeopleProps {
  readonly newPeople: NewPeople;
  readonly rows: number;
}

/** A pasted list before it is added: everybody with role and mark, what looks odd, and a way to leave one out. */
export function PendingPeople({ newPeople, rows }: PendingPeopleProps) {
  const texts = useText();
  const text = texts.setup.people;
  const { pending } = newPeople;
  const addable = pending.filter((row) => row.hint !== 'too-long').length;
  const [wantedPage, setPage] = useState(0);
  const { page, pageCount, first, visible } = pageOf(pending, rows, wantedPage * rows);
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => add.current?.focus(), []);
  return (
    <section className="pending" aria-label={text.addQuestion(addable)}>
      <h2 className="pending__title" aria-live="polite">
        {text.addQuestion(addable)}
      </h2>
      <ol className="pending__rows" start={first + 1}>
        {visible.map((row, at) => (
          // Rows have no id before they are added, and the same name may stand there twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={`${first + at}-${row.name}`} className="pending__row">
            <span className="pending__name" dir="auto">
              {row.name}
            </span>
            <span
              dir="auto"
              className={row.hint === null ? 'pending__role' : 'pending__role pending__role--odd'}
            >
              {row.hint === null
                ? [row.role, row.isManagement ? text.marks.management : '', row.joinedYear]
                    .filter(Boolean)
                    .join(', ')
                : text.hints[row.hint]}
            </span>
            <IconButton
              size="small"
              icon={X}
              label={text.leaveOut(row.name)}
              onClick={() => {
                newPeople.leaveOut(first + at);
                add.current?.focus();
              }}
            />
          </li>
        ))}
      </ol>
      <PageButtons of={{ page, pageCount, showPage: setPage }} />
      <div className="pending__actions">
        <Button
          ref={add}
          aria-disabled={addable === 0}
          onClick={() => {
            if (addable > 0) void newPeople.addPending().then(focusAddField);
          }}
        >
          {text.addAll(addable)}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            newPeople.cancelPending();
            focusAddField();
          }}
        >
          {texts.common.cancel}
        </Button>
      </div>
    </section>
  );
}

const focusAddField = () => document.querySelector<HTMLElement>('.add-person__input')?.focus();
