import type { TimeBox } from '@shared/domain/time-box';
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { fieldOf } from '../state/kept-fields';
import { keepText, useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { extendByThumbs, nextExtension } from './clock-actions';
import { focusTimer } from './focus-timer';
import './go-on.css';

interface GoOnAskProps {
  readonly box: TimeBox;
  /** line: over the footer. block: in a column or a panel. */
  readonly layout: 'line' | 'block';
  /** Null where nothing follows. */
  readonly onMoveOn: (() => void) | null;
}

/** More people than this are in no room that votes by thumbs. */
const DIGITS = 3;

/**
 * Asks the room for a yes to more time, as lean coffee does: thumbs up, down, or sideways. The counts are for whoever wants
 * to keep them; nothing ends by itself.
 */
export function GoOnAsk({ box, layout, onMoveOn }: GoOnAskProps) {
  const { time } = useText();
  const upField = fieldOf('thumbs-up', box.id);
  const downField = fieldOf('thumbs-down', box.id);
  const [up, setUp] = useKeptText(upField);
  const [down, setDown] = useKeptText(downField);
  useSession((session) => session.clocks[box.id]?.extensions.length ?? 0);
  const minutes = nextExtension(box);
  const drop = () => {
    keepText(upField, '');
    keepText(downField, '');
  };
  const goOn = async () => {
    if (!(await extendByThumbs(box, { up: countOf(up), down: countOf(down) }))) return;
    drop();
    focusTimer();
  };
  return (
    <section className={`go-on go-on--${layout}`} aria-label={time.goOn}>
      <h2 className="go-on__title">{time.goOn}</h2>
      <p className="go-on__thumbs">
        <span className="go-on__thumb">
          <ThumbsUp aria-hidden="true" />
          <CountField label={time.countUp} text={up} onText={setUp} />
        </span>
        <span className="go-on__thumb">
          <ThumbsDown aria-hidden="true" />
          <CountField label={time.countDown} text={down} onText={setDown} />
        </span>
      </p>
      <div className="go-on__buttons">
        <Button icon={ThumbsUp} onClick={() => void goOn()}>
          {time.extend(minutes)}
        </Button>
        {onMoveOn !== null && (
          <Button
            icon={ThumbsDown}
            onClick={() => {
              drop();
              onMoveOn();
            }}
          >
            {time.moveOn}
          </Button>
        )}
      </div>
      <p className="go-on__sideways">{time.sideways}</p>
    </section>
  );
}

interface CountFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function CountField({ label, text, onText }: CountFieldProps) {
  return (
    <input
      className="go-on__count"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      placeholder="–"
      value={text}
      onChange={(event) => onText(event.target.value.replace(/\D/g, '').slice(0, DIGITS))}
    />
  );
}

const countOf = (text: string): number | null => (text === '' ? null : Number(text));
