import type { FollowUp } from '@shared/company/follow-ups';
import { PHASES } from '@shared/domain/model';
import {
  CalendarClock,
  ChevronDown,
  Ellipsis,
  type LucideIcon,
  PencilLine,
  RotateCcw,
  UserRound,
  Workflow,
} from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useToday } from '../fields/use-today';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Menu, type MenuItem } from '../kit/Menu';
import { CheckInDialog } from './CheckInDialog';
import { movePhase, reopen, saveCalendarOf } from './follow-up-deeds';
import { HandOnDialog } from './HandOnDialog';
import { MoveDueDialog } from './MoveDueDialog';
import { CALENDAR_KEY, useDeedKeys } from './use-deed-keys';

type Sheet = 'check-in' | 'hand-on' | 'move-due';

interface Deed {
  readonly id: string;
  readonly word: string;
  readonly icon: LucideIcon;
  readonly keyHint: string;
  readonly onSelect: () => void;
}

interface ActionDeedsProps {
  readonly followUp: FollowUp;
  /** Where the keyboard rests once a deed has taken its button away: a second Enter does nothing there. */
  readonly rest: RefObject<HTMLElement | null>;
}

/** What can be done with an action; where there is little room, all but the first deed lie in a menu. */
export function ActionDeeds({ followUp, rest }: ActionDeedsProps) {
  const { followUp: texts, terms, common } = useText();
  const today = useToday();
  const isCloseUp = useIsCloseUp();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const { isOpen, phase } = followUp;
  const words = texts.deeds;
  const deed = (id: string, word: string, icon: LucideIcon, keyHint: string, run: () => void) => ({
    id,
    word,
    icon,
    keyHint,
    onSelect: run,
  });
  const main: Deed = isOpen
    ? deed('check-in', words.checkIn, PencilLine, 'C', () => setSheet('check-in'))
    : deed('reopen', words.reopen, RotateCcw, 'R', () => void reopen(followUp, today));
  const others: readonly Deed[] = isOpen
    ? [
        deed('hand-on', words.handOn, UserRound, 'H', () => setSheet('hand-on')),
        deed('move-due', words.moveDue, CalendarClock, 'D', () => setSheet('move-due')),
      ]
    : [];
  const phases: readonly MenuItem[] = PHASES.map((one, index) => ({
    id: one,
    word: terms.phases[one],
    keyHint: String(index + 1),
    isChecked: one === phase,
    onSelect: () => void movePhase(followUp, one, today),
  }));
  const isContinued = !isOpen && followUp.endedOn === null;
  const offered = isContinued ? [] : [main, ...others];
  useDeedKeys([
    { key: CALENDAR_KEY, run: () => saveCalendarOf(followUp) },
    ...offered.map(({ keyHint, onSelect }) => ({ key: keyHint, run: onSelect })),
    ...(isOpen ? phases : []).map(({ keyHint = '', onSelect }) => ({
      key: keyHint,
      run: onSelect,
    })),
  ]);
  /* On arrival the keyboard goes to the one thing to do. */
  useEffect(() => first.current?.focus(), []);
  const seen = useRef(isOpen);
  useEffect(() => {
    if (sheet !== null || seen.current === isOpen) return;
    seen.current = isOpen;
    if (document.activeElement === document.body) rest.current?.focus();
  }, [sheet, isOpen, rest]);
  if (isContinued) return null;
  return (
    <>
      <footer className="action-card__deeds">
        <Button
          key={main.id}
          ref={first}
          variant="primary"
          icon={main.icon}
          keyHint={main.keyHint}
          onClick={main.onSelect}
        >
          {main.word}
        </Button>
        {!isCloseUp &&
          others.map(({ id, word, icon, keyHint, onSelect }) => (
            <Button key={id} icon={icon} keyHint={keyHint} onClick={onSelect}>
              {word}
            </Button>
          ))}
        {isOpen && (
          <Menu className="button button-normal" label={words.phase} items={phases} align="end">
            <Workflow aria-hidden="true" />
            <span className="button-words">{words.phase}</span>
            <ChevronDown aria-hidden="true" />
          </Menu>
        )}
        {isCloseUp && others.length > 0 && (
          <Menu className="icon-button" label={common.more} items={others} align="end">
            <Ellipsis aria-hidden="true" />
          </Menu>
        )}
      </footer>
      {sheet === 'check-in' && <CheckInDialog followUp={followUp} onClose={() => setSheet(null)} />}
      {sheet === 'hand-on' && <HandOnDialog followUp={followUp} onClose={() => setSheet(null)} />}
      {sheet === 'move-due' && <MoveDueDialog followUp={followUp} onClose={() => setSheet(null)} />}
    </>
  );
}
