import { amountWithUnit } from '@shared/company/amount-text';
import { type FollowUp, type Reading, readingState } from '@shared/company/follow-ups';
import { useNearDay } from '../fields/use-near-day';
import { useLocale, useText } from '../hooks/use-text';
import { chartFactsOf } from '../readings/chart-facts';
import { ReadingChart } from '../readings/ReadingChart';
import { StateMark } from './StateMark';

interface ActionReadingsProps {
  readonly followUp: FollowUp;
  /** The action with those that it goes on from and in, the oldest first. */
  readonly history: readonly FollowUp[];
}

/** What the last reading means, in words, and all readings as a chart. */
export function ActionReadings({ followUp, history }: ActionReadingsProps) {
  const { meaning } = useText().followUp;
  const locale = useLocale();
  const near = useNearDay();
  const { unit } = followUp.action;
  /* Values of another unit cannot stand in one line with these. */
  const before = history
    .slice(0, history.indexOf(followUp))
    .filter(({ action }) => action.unit === unit);
  const [first] = before;
  const earlier =
    first === undefined
      ? null
      : { readings: before.flatMap(({ readings }) => readings), from: first.session.heldOn };
  const last = followUp.readings.at(-1);
  const say = (reading: Reading) =>
    meaning[readingState(followUp, reading)](
      amountWithUnit(reading.value, unit, locale),
      near(reading.on),
      followUp.adjustsUntil === null ? '' : near(followUp.adjustsUntil),
    );
  return (
    <>
      {last !== undefined && (
        <p className="action-readings__meaning">
          <StateMark state={readingState(followUp, last)} />
          <span>{say(last)}</span>
        </p>
      )}
      <ReadingChart unit={unit} {...chartFactsOf(followUp, earlier)} />
    </>
  );
}
