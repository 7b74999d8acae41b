import { isWeirdIdea } from '@shared/domain/action-balance';
import type { Action } from '@shared/domain/model';
import { actionsOf, shortNamesOf } from '@shared/domain/selectors';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { textWidth } from '../fields/text-width';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useLocale, useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import { ActionRow } from './ActionRow';
import { factsOf, fittingFacts } from './action-facts';
import { goesOnFrom } from './goes-on-from';
import { PageTurner } from './PageTurner';
import { linesOf, pagesOf } from './paging';
import './action-list.css';

interface ActionListProps {
  readonly onOpen: (actionId: string) => void;
  /** Actions with changes that were not agreed yet. */
  readonly begunIds: readonly string[];
  /** The action whose row takes the focus when the list appears. */
  readonly focusId: string | null;
}

/** Room units that a row of one line takes, and what each further line adds. */
const ROW_HEIGHT = 1.96;
const LINE_HEIGHT = 0.7;
/** What the line with further facts adds to a row, and where it begins. */
const FACTS_HEIGHT = 1.2;
const FACTS_FROM = 3.6;
/** What stands before the words of a mark, and the space behind them. */
const MARK_WIDTH = 2.4;
const TURNER_HEIGHT = 2.6;
/** Everything in a row that is not the action's text. */
const OTHER_COLUMNS = 21.1;
const OWNER_WIDTH = 6;

/** All agreed actions, on as many pages as they need. Alt with the arrow keys moves the focused one. */
export function ActionList({ onOpen, begunIds, focusId }: ActionListProps) {
  const allTexts = useText();
  const { actions: texts, actionParts } = allTexts;
  const locale = useLocale();
  const isCloseUp = useIsCloseUp();
  const session = useSession((open) => open);
  const actions = actionsOf(session);
  const names = shortNamesOf(session);
  const list = useRef<HTMLOListElement>(null);
  const [frame, size] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 19 });
  const [focused, setFocused] = useState<string | null>(focusId);
  /* Counts moves, so that the row that was moved gets its focus back: moving an element takes it away. */
  const [, setMoves] = useState(0);

  const lineWidth = Math.max(6, size.width - OTHER_COLUMNS);
  const ownerOf = (action: Action) =>
    action.ownerId === null ? null : (names.get(action.ownerId) ?? null);
  const factsIn = (action: Action) => {
    const facts = factsOf(action, names, allTexts, locale);
    const isWeird = isWeirdIdea(session, action);
    const goesOn = goesOnFrom(action, session, allTexts, locale);
    const marks = [
      ...(goesOn === null ? [] : [goesOn]),
      ...(isWeird ? [actionParts.weirdIdea] : []),
    ];
    const hasMark = marks.length > 0;
    const markWidth = marks.reduce((sum, words) => sum + textWidth(words) + MARK_WIDTH, 0);
    /* Where only a few rows are on a page, a line is kept for what must be seen. */
    const shown =
      isCloseUp && !hasMark
        ? []
        : fittingFacts(facts, size.width - FACTS_FROM - markWidth, textWidth);
    return { facts, isWeird, goesOn, hasMark, shown };
  };
  const heightOf = (action: Action) => {
    const { hasMark, shown } = factsIn(action);
    const text = linesOf(action.text, lineWidth, textWidth);
    const owner = linesOf(ownerOf(action) ?? '', OWNER_WIDTH, textWidth);
    const more = hasMark || shown.length > 0 ? FACTS_HEIGHT : 0;
    return ROW_HEIGHT + (Math.min(2, Math.max(text, owner)) - 1) * LINE_HEIGHT + more;
  };
  const all = actions.reduce((sum, action) => sum + heightOf(action), 0);
  const capacity = all <= size.height ? size.height : size.height - TURNER_HEIGHT;
  const pages = pagesOf(actions, heightOf, capacity);
  const pageOf = (id: string | null) =>
    Math.max(
      0,
      pages.findIndex((page) => page.some((action) => action.id === id)),
    );
  const [chosenPage, setChosenPage] = useState<number | null>(null);
  const pageIndex = Math.min(chosenPage ?? pageOf(focused), pages.length - 1);
  const page = pages[pageIndex] ?? [];

  /* The row that takes the focus as soon as it is on the screen; a move may bring it to another page first. */
  const wanted = useRef<string | null>(focusId);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-action="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });
  const focusRow = (id: string) => {
    wanted.current = id;
    setChosenPage(null);
    setFocused(id);
  };

  const onKeyDown = (event: KeyboardEvent, action: Action) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = actions.findIndex((other) => other.id === action.id);
    const target = actions[at + step];
    if (target === undefined) return;
    if (!event.altKey) {
      focusRow(target.id);
      return;
    }
    void send('action.move', { id: action.id, toIndex: at + step }).then((isDone) => {
      if (!isDone) return;
      announce(texts.movedTo(`A${at + step + 1}`, action.text));
      focusRow(action.id);
      setMoves((count) => count + 1);
    });
  };

  const first = page[0] === undefined ? 0 : actions.indexOf(page[0]) + 1;
  return (
    <div className="action-list" ref={frame} role="tabpanel" aria-label={texts.tabs.actions}>
      <ol ref={list} className="action-list__rows" aria-label={texts.listName} start={first}>
        {page.map((action) => {
          const { facts, isWeird, goesOn, shown } = factsIn(action);
          return (
            <li key={action.id}>
              <ActionRow
                action={action}
                isWeird={isWeird}
                goesOn={goesOn}
                facts={facts}
                shownFacts={shown}
                label={`A${actions.indexOf(action) + 1}`}
                owner={ownerOf(action)}
                heldOn={session.meta.heldOn}
                isBegun={begunIds.includes(action.id)}
                onOpen={() => onOpen(action.id)}
                onFocus={() => setFocused(action.id)}
                onKeyDown={(event) => onKeyDown(event, action)}
              />
            </li>
          );
        })}
      </ol>
      {pages.length > 1 && (
        <PageTurner
          from={first}
          to={first + page.length - 1}
          all={actions.length}
          onPrevious={pageIndex > 0 ? () => setChosenPage(pageIndex - 1) : null}
          onNext={pageIndex < pages.length - 1 ? () => setChosenPage(pageIndex + 1) : null}
        />
      )}
    </div>
  );
}
