import type { Theme } from '@shared/domain/model';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { shareRows } from './share-rows';
import { ThemeActions } from './ThemeActions';
import { ThemeDecisions } from './ThemeDecisions';
import { ThemeParked } from './ThemeParked';
import './theme-outcome.css';

interface ThemeOutcomeProps {
  readonly theme: Theme;
  readonly isSuccess: boolean;
  readonly shows: 'decisions' | 'actions';
  /** Whether the line for parking a question is there, and whether somebody has just asked for it. */
  readonly parking: ParkingLine;
  readonly onOpenAction: (actionId: string) => void;
}

export type ParkingLine = 'closed' | 'open' | 'asked';

/** The heights of a row and of a line to type on, in room units. */
export const ROW = 2.66;
export const ADDER = 2.42;

/** What follows from a theme, each added with Enter on its line: actions, or decisions and questions for another day. */
export function ThemeOutcome(props: ThemeOutcomeProps) {
  const { theme, shows, parking } = props;
  const words = useText().discuss;
  const session = useSession((open) => open);
  const [frame, size] = useSizeInUnits<HTMLElement>({ width: 25, height: 10 });
  const hasDecisions = shows === 'decisions';
  const hasActions = shows === 'actions';
  const countOf = (table: 'decisions' | 'actions' | 'parked') =>
    Object.values(session[table]).filter((record) => record.themeId === theme.id).length;
  const adders = hasDecisions && parking !== 'closed' ? 2 : 1;
  const free = size.height - adders * ADDER;
  const [decisionRows = 0, actionRows = 0, parkedRows = 0] = shareRows(
    [
      hasDecisions ? countOf('decisions') : 0,
      hasActions ? countOf('actions') : 0,
      hasDecisions ? countOf('parked') : 0,
    ],
    free / ROW,
  );
  /* What was deleted takes its button along, so the focus goes to the first line to type on. */
  const onDeleted = () => frame.current?.querySelector<HTMLElement>('form input')?.focus();

  return (
    <section
      className="theme-outcome"
      ref={frame}
      aria-label={hasDecisions ? words.parts.decisions : words.parts.actions}
    >
      {hasDecisions && <ThemeDecisions theme={theme} rows={decisionRows} onDeleted={onDeleted} />}
      {hasActions && (
        <ThemeActions
          theme={theme}
          rows={actionRows}
          isSuccess={props.isSuccess}
          onOpen={props.onOpenAction}
        />
      )}
      {hasDecisions && (
        <ThemeParked theme={theme} rows={parkedRows} line={parking} onDeleted={onDeleted} />
      )}
    </section>
  );
}
