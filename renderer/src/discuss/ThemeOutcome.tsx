import type { Theme } from '@shared/domain/model';
import { CircleParking, CircleSlash } from 'lucide-react';
import { useState } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { fieldOf } from '../state/kept-fields';
import { keptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { shareRows } from './share-rows';
import { ThemeActions } from './ThemeActions';
import { ThemeDecisions } from './ThemeDecisions';
import { ThemeParked } from './ThemeParked';
import './theme-outcome.css';

interface ThemeOutcomeProps {
  readonly theme: Theme;
  readonly isSuccess: boolean;
  /** Where letters are very large, decisions and actions take turns. */
  readonly shows: 'all' | 'decisions' | 'actions';
  readonly onOpenAction: (actionId: string) => void;
  /** Null while the line for the reason is shown already. */
  readonly onNoAction: (() => void) | null;
}

/** The heights of a row, of a line to type on and of the buttons, in room units. */
const ROW = 2.66;
const ADDER = 2.42;
const BUTTONS = 2.25;

/** What follows from a theme: decisions, actions, questions for another day, each added with Enter on its line. */
export function ThemeOutcome(props: ThemeOutcomeProps) {
  const { theme, shows } = props;
  const words = useText().discuss;
  const session = useSession((open) => open);
  const [frame, size] = useSizeInUnits<HTMLElement>({ width: 25, height: 18 });
  /* A question that was begun and left shows its line again; the caret comes only where it was asked for. */
  const [parking, setParking] = useState<'closed' | 'open' | 'asked'>(() =>
    keptText(fieldOf('theme-parked', theme.id)) === '' ? 'closed' : 'open',
  );
  const hasDecisions = shows !== 'actions';
  const hasActions = shows !== 'decisions';
  const countOf = (table: 'decisions' | 'actions' | 'parked') =>
    Object.values(session[table]).filter((record) => record.themeId === theme.id).length;
  const actionCount = countOf('actions');
  const offersPark = hasDecisions && parking === 'closed';
  const offersNoAction = hasActions && props.onNoAction !== null && actionCount === 0;
  const adders = [hasDecisions, hasActions, hasDecisions && parking !== 'closed'];
  const free =
    size.height -
    adders.filter(Boolean).length * ADDER -
    (offersPark || offersNoAction ? BUTTONS : 0);
  const [decisionRows = 0, actionRows = 0, parkedRows = 0] = shareRows(
    [
      hasDecisions ? countOf('decisions') : 0,
      hasActions ? actionCount : 0,
      hasDecisions ? countOf('parked') : 0,
    ],
    free / ROW,
  );
  /* What was deleted takes its button along, so the focus goes to the first line to type on. */
  const onDeleted = () => frame.current?.querySelector<HTMLElement>('form input')?.focus();

  return (
    <section className="theme-outcome" ref={frame} aria-label={words.follows}>
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
      <div className="theme-outcome__more">
        {offersPark && (
          <Button variant="quiet" icon={CircleParking} onClick={() => setParking('asked')}>
            {words.park}
          </Button>
        )}
        {offersNoAction && (
          <Button variant="quiet" icon={CircleSlash} onClick={() => props.onNoAction?.()}>
            {words.noAction}
          </Button>
        )}
      </div>
    </section>
  );
}
