import type { Theme } from '@shared/domain/model';
import { CircleParking, CircleSlash } from 'lucide-react';
import { type CSSProperties, type ReactNode, type Ref, useState } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { AlsoIn } from '../lessons/AlsoIn';
import { useTimeBox } from '../run/time-in-hand';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { keptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import type { DiscussPage } from './discuss-pages';
import { ReasonGrid } from './ReasonGrid';
import { type Reason, ReasonPages } from './ReasonPages';
import { reasonLines } from './reason-room';
import { ThemeClock, useHasThemeClock } from './ThemeClock';
import { ThemeNotes } from './ThemeNotes';
import { ADDER, type ParkingLine, ROW, ThemeOutcome } from './ThemeOutcome';
import { ThemeTitle } from './ThemeTitle';
import { useViews, ViewsFold } from './ThemeViews';
import './theme-page.css';

/** Where letters are very large, a theme is shown in parts. */
const PARTS = ['notes', 'why', 'views', 'decisions', 'actions'] as const;
type Part = (typeof PARTS)[number];

/** So many decisions or actions are shown beneath each other, by the screen's height in room units; more are folded. */
const MOST_ROWS = [
  { high: 38, rows: 4 },
  { high: 33, rows: 2 },
  { high: 0, rows: 1 },
] as const;

/** From this height on, in room units, other people's eyes need not take the place of the reasons. */
const ROOM_FOR_ALL = 37;

interface ThemePageProps {
  readonly page: Extract<DiscussPage, { kind: 'theme' }>;
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** Whether the notes have the whole page, for being read aloud. */
  readonly isReading: boolean;
  readonly onRead: () => void;
  readonly onOpenAction: (actionId: string) => void;
  /** What the room does that has talked enough about this theme. */
  readonly onMoveOn: (() => void) | null;
}

/** One theme: its name, its notes as they were said, its time, why, other people's eyes, how it is kept, what follows. */
export function ThemePage(props: ThemePageProps) {
  const { page, titleRef, isReading, onOpenAction } = props;
  const { discuss: texts, time } = useText();
  const { theme } = page;
  const isCloseUp = useIsCloseUp();
  const { high } = useRoomSize();
  const box = useTimeBox(page.id);
  const hasClock = useHasThemeClock() && !isReading;
  const counts = useCounts(theme);
  const views = useViews(theme);
  const [turnerPlace, setTurnerPlace] = useState<HTMLElement | null>(null);
  const [areViewsOpen, setViewsOpen] = useState(false);
  const [isExplaining, setIsExplaining] = useState(false);
  /* A question that was begun and left shows its line again; the caret comes only where it was asked for. */
  const [parking, setParking] = useState<ParkingLine>(() =>
    keptText(fieldOf('theme-parked', theme.id)) === '' ? 'closed' : 'open',
  );
  const [part, setPart] = useState<Part>('notes');
  const side = page.isSuccess ? 'success' : 'other';
  const hasReason = isExplaining || theme.noActionBecause !== '';
  const offersNoAction = !hasReason && counts.actions === 0;
  const explain = () => setIsExplaining(true);
  const park = () => {
    setViewsOpen(false);
    setParking('asked');
  };

  const whyAndKeep: Reason[] = [
    {
      key: 'why',
      label: texts.why[side],
      placeholder: texts.whyExample[side],
      stored: theme.why,
      onCommit: (why) => send('theme.edit', { id: theme.id, why }),
    },
    {
      key: 'keep',
      label: texts.keep[side],
      placeholder: texts.keepExample[side],
      stored: theme.keep,
      onCommit: (keep) => send('theme.edit', { id: theme.id, keep }),
    },
  ];
  const noAction: Reason = {
    key: 'no-action',
    label: texts.noActionLabel,
    placeholder: texts.noActionExample,
    stored: theme.noActionBecause,
    onCommit: (noActionBecause) => send('theme.edit', { id: theme.id, noActionBecause }),
    takesFocus: isExplaining,
  };
  const outcome = (shows: 'decisions' | 'actions') => (
    <ThemeOutcome
      theme={theme}
      isSuccess={page.isSuccess}
      shows={shows}
      parking={parking}
      onOpenAction={onOpenAction}
    />
  );

  if (isCloseUp) {
    const bodies: Record<Part, ReactNode> = {
      notes: <ThemeNotes notes={page.notes} mostColumns={3} turnerPlace={turnerPlace} />,
      why: <ReasonPages key="why" reasons={whyAndKeep} turnerPlace={turnerPlace} />,
      views: <ReasonPages key="views" reasons={views} turnerPlace={turnerPlace} />,
      decisions: outcome('decisions'),
      actions: hasReason ? (
        <ReasonPages key="no-action" reasons={[noAction]} turnerPlace={turnerPlace} />
      ) : (
        outcome('actions')
      ),
    };
    return (
      <div className="theme-page theme-page--part">
        <div className="theme-page__parts">
          <StageTabs
            name={texts.partsName}
            tabs={PARTS.map((id) => ({
              id,
              label: id === 'views' ? time.viewsPart : texts.parts[id],
            }))}
            open={part}
            onOpen={setPart}
          />
          <div className="theme-title__turner" ref={setTurnerPlace} />
          {part === 'decisions' && parking === 'closed' && (
            <IconButton icon={CircleParking} label={texts.park} onClick={park} />
          )}
          {part === 'actions' && offersNoAction && (
            <IconButton icon={CircleSlash} label={texts.noAction} onClick={explain} />
          )}
        </div>
        {bodies[part]}
      </div>
    );
  }

  const most = MOST_ROWS.find((choice) => high >= choice.high)?.rows ?? 1;
  const rows = Math.min(most, Math.max(counts.decisions + counts.parked, counts.actions));
  /* A tenth more than needed, so that rounding takes no row away. */
  const outcomeHeight = rows * ROW + (parking === 'closed' ? 1 : 2) * ADDER + 0.1;
  const hasAll = high >= ROOM_FOR_ALL;
  const mostLines = reasonLines({
    high,
    outcome: areViewsOpen ? 0 : outcomeHeight,
    rows: areViewsOpen ? (hasAll ? 3 : 2) : 1,
  });
  return (
    <div className={isReading ? 'theme-page theme-page--reading' : 'theme-page'}>
      <ThemeTitle theme={theme} titleRef={titleRef}>
        <AlsoIn theme={theme} />
        <div className="theme-title__turner" ref={setTurnerPlace} />
      </ThemeTitle>
      <div className="theme-page__columns">
        <div className="theme-page__main">
          <ThemeNotes
            notes={page.notes}
            mostColumns={hasClock ? 3 : 4}
            turnerPlace={turnerPlace}
            onRead={props.onRead}
            isReading={isReading}
          />
          {!isReading && (
            <>
              {(!areViewsOpen || hasAll) && (
                <ReasonGrid
                  reasons={hasReason ? [...whyAndKeep, noAction] : whyAndKeep}
                  mostLines={mostLines}
                />
              )}
              {areViewsOpen ? (
                <div>
                  <ReasonGrid reasons={views.slice(0, 2)} mostLines={mostLines} />
                  <ReasonGrid reasons={views.slice(2)} mostLines={mostLines} />
                </div>
              ) : (
                <div
                  className="theme-page__outcomes"
                  style={{ '--outcome': `${outcomeHeight}rem` } as CSSProperties}
                >
                  {outcome('decisions')}
                  {outcome('actions')}
                </div>
              )}
              <div className="theme-page__more">
                <ViewsFold
                  theme={theme}
                  isOpen={areViewsOpen}
                  onToggle={() => setViewsOpen(!areViewsOpen)}
                />
                {parking === 'closed' && (
                  <Button variant="quiet" icon={CircleParking} onClick={park}>
                    {texts.park}
                  </Button>
                )}
                {offersNoAction && (
                  <Button variant="quiet" icon={CircleSlash} onClick={explain}>
                    {texts.noAction}
                  </Button>
                )}
              </div>
            </>
          )}
        </div>
        {hasClock && box !== null && <ThemeClock box={box} onMoveOn={props.onMoveOn} />}
      </div>
    </div>
  );
}

/** How much follows from a theme so far. */
function useCounts(theme: Theme) {
  const session = useSession((open) => open);
  const countOf = (table: 'decisions' | 'actions' | 'parked') =>
    Object.values(session[table]).filter((record) => record.themeId === theme.id).length;
  return {
    decisions: countOf('decisions'),
    actions: countOf('actions'),
    parked: countOf('parked'),
  };
}
