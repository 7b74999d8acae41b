import { clockViewOf } from '@shared/domain/clock';
import type { Stage, StageId } from '@shared/domain/model';
import { timeOfDay } from '@shared/text/dates';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { SelectField } from '../kit/SelectField';
import { presentMoment } from '../state/present-moment';
import { useSession } from '../state/session-store';
import { MINUTE_MS } from './clock-face';
import { stageTitle } from './go-to-place';
import {
  offerToShiftBack,
  type Shift,
  shiftBack,
  shiftMinutes,
  stagesToCome,
  wordsOfShift,
} from './minutes-exchange';
import { useClockFace } from './use-clock-face';
import { useSessionEnd } from './use-session-end';
import './minutes-exchange.css';

interface MinutesExchangeProps {
  readonly stage: Stage;
  readonly onClose: () => void;
}

const STEPS = [1, 5] as const;

/** Moves minutes between the present stage and one that is still to come; the morning ends when it was to end. */
export function MinutesExchange({ stage, onClose }: MinutesExchangeProps) {
  const texts = useText();
  const { time, common } = texts;
  const session = useSession((open) => open);
  const end = timeOfDay(useSessionEnd().time, useLocale());
  const others = stagesToCome(session, stage.id);
  const [wantedId, setWantedId] = useState<StageId | null>(null);
  const other = others.find(({ id }) => id === wantedId) ?? others[0];
  /* Draws again as time passes. The face itself rounds up, and only what is really left can be given. */
  useClockFace(stage);
  const leftOf = (of: Stage) =>
    Math.floor(clockViewOf(session, of, presentMoment()).remainingMs / MINUTE_MS);
  const isCloseUp = useIsCloseUp();
  const mine = leftOf(stage);
  const here = stageTitle(stage, texts);
  const [done, setDone] = useState<Shift | null>(null);
  const move = async (shift: Shift) => {
    if (await shiftMinutes(shift)) setDone(shift);
  };
  const close = () => {
    onClose();
    /* The way back lies on the stage as well, once the sheet is away. */
    if (done !== null) offerToShiftBack(done);
  };
  return (
    <Dialog title={time.exchangeTitle} closeLabel={common.close} onClose={close}>
      {other === undefined ? (
        <p>{time.nobodyToCome}</p>
      ) : (
        <div className="exchange">
          <SelectField
            label={time.which}
            isLabelHidden={isCloseUp}
            value={other.id}
            options={others.map((one) => ({
              value: one.id,
              word: time.stageLeft(stageTitle(one, texts), leftOf(one)),
            }))}
            onChange={setWantedId}
          />
          <Row
            legend={time.takeFrom(stageTitle(other, texts))}
            left={leftOf(other)}
            onMove={(minutes) => void move({ from: other, to: stage, minutes })}
          />
          <Row
            legend={time.giveTo(stageTitle(other, texts))}
            left={mine}
            hasAll
            onMove={(minutes) => void move({ from: stage, to: other, minutes })}
          />
          {done === null ? (
            <p className="exchange__left" dir="auto">
              {time.left(here, mine)} {time.endStays(end)}
            </p>
          ) : (
            <div className="exchange__left exchange__done">
              <p dir="auto">{wordsOfShift(done)}</p>
              <Button
                icon={Undo2}
                onClick={(event) => {
                  /* This button goes with what it takes back, so the focus goes to the first that stays. */
                  event.currentTarget.closest('dialog')?.querySelector('select')?.focus();
                  setDone(null);
                  void shiftBack(done);
                }}
              >
                {common.undo}
              </Button>
            </div>
          )}
        </div>
      )}
    </Dialog>
  );
}

interface RowProps {
  readonly legend: string;
  /** Whole minutes that can be moved at the most. */
  readonly left: number;
  readonly hasAll?: boolean;
  readonly onMove: (minutes: number) => void;
}

function Row({ legend, left, hasAll = false, onMove }: RowProps) {
  const { time, common } = useText();
  return (
    <fieldset className="exchange__row">
      <legend dir="auto">{legend}</legend>
      {STEPS.map((minutes) => (
        <Button
          key={minutes}
          aria-disabled={minutes > left}
          onClick={() => minutes <= left && onMove(minutes)}
        >
          {common.minutes(minutes)}
        </Button>
      ))}
      {hasAll && (
        <Button aria-disabled={left === 0} onClick={() => left > 0 && onMove(left)}>
          {time.allMinutes(left)}
        </Button>
      )}
    </fieldset>
  );
}
