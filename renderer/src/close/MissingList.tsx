import type { Missing } from '@shared/domain/missing';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ActionDialog } from '../actions/ActionDialog';
import type { ActionFieldName } from '../actions/action-places';
import { PageTurner } from '../actions/PageTurner';
import { TakerDialog } from '../actions/TakerDialog';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { goToCommitmentOf, goToReviewOf, goToStageOf } from './follow-way';
import './missing-list.css';
import { missingWords } from './missing-words';
import { wayTo } from './ways';

interface MissingListProps {
  readonly all: readonly Missing[];
  /** How many there is room for at a time. */
  readonly most: number;
  readonly columns: 1 | 2;
  /** A line above the list; the pages are turned at its end. Without it they are turned below. */
  readonly head?: ReactNode;
}

/** What is still missing, each with a button that leads to where it can be settled. Nothing here forbids anything. */
export function MissingList({ all, most, columns, head }: MissingListProps) {
  const texts = useText();
  const session = useSession((open) => open);
  const [page, setPage] = useState(0);
  const [actionId, openAction] = useKeptText(fieldOf('action-dialog'));
  const [parkedId, openTaker] = useKeptText(fieldOf('taker-dialog'));
  /* After a crash the form opens at its beginning. */
  const [field, setField] = useState<ActionFieldName>('text');
  const isOpen = actionId in session.actions || parkedId in session.parked;
  const list = useRef<HTMLUListElement>(null);
  const wantsFocus = useRef(false);
  const size = Math.max(1, most);
  const pages = Math.max(1, Math.ceil(all.length / size));
  const from = Math.min(page, pages - 1) * size;
  const shown = all.slice(from, from + size);

  /* What was settled leaves the list, and its button with it: the focus goes to the next thing to settle. */
  useEffect(() => {
    if (isOpen || !wantsFocus.current) return;
    wantsFocus.current = false;
    if (document.activeElement !== document.body) return;
    list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const close = () => {
    wantsFocus.current = true;
    openAction('');
    openTaker('');
  };
  const follow = (missing: Missing) => {
    const target = wayTo(session, missing);
    if (target?.kind === 'stage') void goToStageOf(target);
    else if (target?.kind === 'commitment') void goToCommitmentOf(target);
    else if (target?.kind === 'review') void goToReviewOf(target);
    else if (target?.kind === 'action') {
      setField(target.field);
      openAction(target.actionId);
    } else if (target?.kind === 'parked') openTaker(target.parkedId);
  };

  const turner = pages > 1 && (
    <PageTurner
      from={from + 1}
      to={from + shown.length}
      all={all.length}
      onPrevious={from > 0 ? () => setPage(Math.min(page, pages - 1) - 1) : null}
      onNext={from + size < all.length ? () => setPage(Math.min(page, pages - 1) + 1) : null}
    />
  );
  return (
    <>
      {head !== undefined && (
        <div className="missing-list__head">
          {head}
          {turner}
        </div>
      )}
      <ul ref={list} className={`missing-list missing-list--${columns}`}>
        {shown.map((missing) => {
          const words = missingWords(session, missing, texts);
          return (
            <li key={words.id} className="missing-item">
              <CircleAlert className="missing-item__icon" aria-hidden="true" />
              <div className="missing-item__words">
                <p className="missing-item__what">{words.what}</p>
                <p className="missing-item__detail" dir="auto">
                  {words.detail}
                </p>
              </div>
              {wayTo(session, missing) !== null && (
                <Button
                  aria-label={texts.close.wayName(words.what, words.detail, words.way)}
                  onClick={() => follow(missing)}
                >
                  {words.way}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {head === undefined && turner}
      {actionId in session.actions && (
        <ActionDialog openKey={actionId} startsAt={field} onClose={close} />
      )}
      {parkedId in session.parked && <TakerDialog parkedId={parkedId} onClose={close} />}
    </>
  );
}
