import type { Stage } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ActionDialog } from '../actions/ActionDialog';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { GoOnButton } from '../run/GoOnButton';
import { goToPlace } from '../run/go-to-place';
import { waysFrom } from '../run/run-places';
import { StageFrame } from '../run/StageFrame';
import type { StageProps } from '../run/stage-props';
import { useTimeBox } from '../run/time-in-hand';
import { useIsOver } from '../run/use-clock-face';
import { announce } from '../state/app-store';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { DiscussHeading } from './DiscussHeading';
import { type DiscussPage, discussPagesOf, openPageIndex } from './discuss-pages';
import { useHasThemeClock } from './ThemeClock';
import { ThemeJump } from './ThemeJump';
import { ThemeNotes } from './ThemeNotes';
import { ThemePage } from './ThemePage';
import { ThemeTitle } from './ThemeTitle';
import { useDiscussKeys } from './use-discuss-keys';

/** The themes of a question, one at a time: why, what is kept, what is decided and done. */
export function DiscussStep({ stage }: StageProps) {
  const texts = useText();
  const words = texts.discuss;
  const session = useSession((open) => open);
  const pages = discussPagesOf(session, stage);
  const openIndex = openPageIndex(session, stage.id, pages);
  const page = pages[openIndex];
  const next = pages[openIndex + 1];
  const title = useRef<HTMLHeadingElement>(null);
  const wantsTitle = useRef(false);
  const [readingId, setReadingId] = useState<string | null>(null);
  const hasClock = useHasThemeClock();
  const box = useTimeBox(page?.kind === 'theme' ? page.id : null);
  const isOver = useIsOver(box ?? stage);
  const isCloseUp = useIsCloseUp();
  const asksInFoot = isOver && !hasClock && session.meta.closedAt === null;
  const isReading = page !== undefined && readingId === page.id;
  const [editingId, setEditingId] = useKeptText(fieldOf('action-dialog'));

  const nameOf = (of: DiscussPage) =>
    of.kind === 'unsorted'
      ? words.unsorted
      : isBlank(of.theme.name)
        ? texts.common.unnamedTheme
        : of.theme.name.trim();
  const openPage = (index: number) => {
    const target = pages[index];
    if (target === undefined) return;
    wantsTitle.current = true;
    void send('desk.theme', { stageId: stage.id, themeId: target.id });
    announce(words.now(index + 1, pages.length, nameOf(target)));
  };
  const after = waysFrom(session, stage).next;
  const moveOn = next
    ? () => openPage(openIndex + 1)
    : after === null
      ? null
      : () => void goToPlace(after);
  useDiscussKeys(pages.length, openIndex, openPage);

  const openId = page?.id;
  /* Whoever turned to another theme goes on from its name, also when the button that was pressed is gone. */
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to the theme that lies open
  useEffect(() => {
    if (!wantsTitle.current) return;
    wantsTitle.current = false;
    title.current?.focus();
  }, [openId]);

  /* The button that led here is gone; whoever came back to letters of theirs has the caret already. */
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) title.current?.focus();
  }, []);

  return (
    <StageFrame
      stage={stage}
      headBox={hasClock && !isReading ? undefined : (box ?? undefined)}
      heading={
        page?.kind === 'theme' && isCloseUp ? (
          <ThemeTitle key={page.id} theme={page.theme} titleRef={title} isInHead />
        ) : (
          page && <DiscussHeading session={session} page={page} pages={pages} />
        )
      }
      foot={
        asksInFoot && box !== null ? (
          <GoOnButton box={box} />
        ) : pages.length > 1 ? (
          <ThemeJump pages={pages} openIndex={openIndex} onOpen={openPage} />
        ) : undefined
      }
      primary={
        next && (
          <Button
            variant="primary"
            className="discuss-next"
            title={words.next(nameOf(next))}
            trailingIcon={ArrowRight}
            onClick={() => openPage(openIndex + 1)}
          >
            {words.next(nameOf(next))}
          </Button>
        )
      }
    >
      {page === undefined ? (
        <NothingYet stage={stage} />
      ) : page.kind === 'theme' ? (
        <ThemePage
          key={page.id}
          page={page}
          titleRef={title}
          isReading={isReading}
          onRead={() => setReadingId(isReading ? null : page.id)}
          onOpenAction={setEditingId}
          onMoveOn={moveOn}
        />
      ) : (
        <div className="unsorted-page">
          <h1 ref={title} tabIndex={-1}>
            {words.unsorted}
          </h1>
          <div className="unsorted-page__hint">
            <p>{words.unsortedHint}</p>
            <Button onClick={() => void send('desk.step', { stageId: stage.id, step: 'group' })}>
              {words.groupThem}
            </Button>
          </div>
          <ThemeNotes notes={page.notes} mostColumns={4} />
        </div>
      )}
      {editingId in session.actions && (
        <ActionDialog openKey={editingId} onClose={() => setEditingId('')} />
      )}
    </StageFrame>
  );
}

function NothingYet({ stage }: { readonly stage: Stage }) {
  const words = useText().discuss;
  return (
    <EmptyState title={words.nothingTitle}>
      <p>{words.nothingText}</p>
      <Button onClick={() => void send('desk.step', { stageId: stage.id, step: 'write' })}>
        {words.backToTyping}
      </Button>
    </EmptyState>
  );
}
