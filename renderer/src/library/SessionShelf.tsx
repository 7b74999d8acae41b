import type { Library } from '@shared/ipc/contract';
import { Drama, FileInput, ListChecks, Plus, Sparkles } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { openCompany } from '../company/company-place';
import { useToday } from '../fields/use-today';
import { ThisWeek } from '../follow-up/ThisWeek';
import { useRoomSize } from '../hooks/use-room-size';
import { useRowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { IconButton } from '../kit/IconButton';
import { PageButtons } from '../pages/PageButtons';
import { compareVersions } from '../safety/version-commands';
import { Book } from './Book';
import { FolderLine } from './FolderLine';
import {
  createSession,
  deleteSession,
  importSession,
  lastOpenedId,
  openSample,
  openSession,
  rehearse,
  restoreLastDeleted,
} from './library-commands';
import { SessionDetails } from './SessionDetails';
import { ShelfWarnings } from './ShelfWarnings';
import { booksPerPage, clothOf, firstChoice, isLowScreen, newestFirst } from './shelf';
import './shelf.css';

/** The shelf with one book for each session, and beside it what the chosen one holds. */
export function SessionShelf({ library }: { readonly library: Library }) {
  const text = useText();
  const today = useToday();
  const size = useRoomSize();
  const isLow = isLowScreen(size);
  const entries = useMemo(() => newestFirst(library.entries), [library.entries]);
  const ids = useMemo(() => entries.map((entry) => entry.id), [entries]);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const first = firstChoice(entries, lastOpenedId());
  const entryOf = (id: string | null) => entries.find((entry) => entry.id === id) ?? null;
  /* Of several files nobody knows which one is meant, so they are compared first. */
  const open = (id: string) => {
    const entry = entryOf(id);
    if (entry?.condition === 'versions') void compareVersions(entry);
    else void openSession(id);
  };
  const list = useRowList<HTMLOListElement>({
    ids,
    perPage: booksPerPage(size),
    activeId: chosenId ?? first,
    onActive: setChosenId,
    onRemove: (id) => {
      const entry = entryOf(id);
      if (entry) void deleteSession(entry);
    },
    onOpen: open,
  });
  const chosen = entryOf(list.activeId);
  const isWarned = library.unreadable.length > 0 || library.folderFailure !== null;
  const isRunning = entries.some((entry) => entry.state === 'running');
  useShelfKeys(today);

  /* Until somebody chooses, the focus follows the book in hand: the one just put back may join the shelf a moment later. */
  const { listRef } = list;
  const handId = chosenId === null ? first : null;
  useEffect(() => {
    listRef.current?.querySelector<HTMLElement>(`[data-row="${handId}"]`)?.focus();
  }, [listRef, handId]);

  return (
    <div
      className={classNames(
        'shelf-view',
        isLow && 'shelf-view--low',
        isWarned && 'shelf-view--warned',
      )}
    >
      {isLow && <ShelfWarnings library={library} />}
      <section className="shelf-view__left">
        <h1 className="shelf-view__headline">{text.library.headline}</h1>
        {!isLow && <ShelfWarnings library={library} />}
        <ol className="shelf" ref={list.listRef} aria-label={text.library.shelf}>
          {list.visibleIds.map((id) => {
            const entry = entryOf(id);
            if (entry === null) return null;
            return (
              <li key={id}>
                <Book
                  entry={entry}
                  cloth={clothOf(entry)}
                  isNewest={id === ids[0]}
                  isChosen={id === list.activeId}
                  rowProps={{ ...list.rowProps(id), onClick: () => setChosenId(id) }}
                  onOpen={() => open(id)}
                />
              </li>
            );
          })}
        </ol>
        <div className="shelf-view__under">
          <PageButtons
            of={list}
            labels={{ previous: text.library.newer, next: text.library.older }}
          />
          {isLow && (
            <IconButton
              icon={ListChecks}
              label={text.companyPages.open}
              data-subject="company"
              onClick={() => void openCompany()}
            />
          )}
          <Button
            variant={isRunning ? 'normal' : 'primary'}
            icon={Plus}
            keyHint="N"
            onClick={() => void createSession(today)}
          >
            {text.library.newSession}
          </Button>
        </div>
        {!isLow && !isWarned && <ThisWeek />}
      </section>
      <section className="shelf-view__right">
        {chosen !== null && (
          <SessionDetails entry={chosen} isPrimary={isRunning} isLow={isLow} today={today} />
        )}
      </section>
      <footer className="shelf-view__foot">
        <Button
          variant="normal"
          size="small"
          icon={ListChecks}
          keyHint="F"
          data-subject="company"
          onClick={() => void openCompany()}
        >
          {text.companyPages.open}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon={FileInput}
          data-subject="import"
          onClick={() => {
            void importSession().then((id) => {
              if (id !== null) setChosenId(id);
            });
          }}
        >
          {text.library.importFile}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon={Sparkles}
          data-subject="sample"
          onClick={() => void openSample()}
        >
          {text.library.sample}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon={Drama}
          data-subject="rehearse"
          title={text.rehearsal.begin}
          onClick={() => void rehearse()}
        >
          {text.rehearsal.short}
        </Button>
        <FolderLine folder={library.folder} />
      </footer>
    </div>
  );
}

/** N begins a new session; Ctrl+Z has the deleted one back while its notice stands. */
function useShelfKeys(today: string): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isInField(event.target)) return;
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key.toLowerCase() === 'n' && !hasModifier && !event.repeat) {
        event.preventDefault();
        void createSession(today);
      }
      if (event.key.toLowerCase() === 'f' && !hasModifier && !event.repeat) {
        event.preventDefault();
        void openCompany();
      }
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (isUndo && restoreLastDeleted()) event.preventDefault();
    };
    /* On the document, so that it comes before the window's own undo. */
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [today]);
}

const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');
