import type { FollowUp } from '@shared/company/follow-ups';
import { CircleAlert, Hourglass } from 'lucide-react';
import type { ButtonHTMLAttributes, CSSProperties } from 'react';
import { textWidth } from '../fields/text-width';
import { useText } from '../hooks/use-text';
import { Named } from '../kit/Named';
import { chartFactsOf } from '../readings/chart-facts';
import { ReadingSpark } from '../readings/ReadingSpark';
import { StateMark } from './StateMark';
import { useRowWords } from './use-row-words';

interface FollowUpRowProps {
  readonly followUp: FollowUp;
  readonly rowProps: ButtonHTMLAttributes<HTMLButtonElement>;
}

/** In room units: figures wider than this need the place of the small picture as well. */
const FIGURES_BESIDE_SPARK = 7.4;
/** Figures in columns are so much wider than running text. */
const TABULAR = 1.12;
/** What stands for the end of a unit that has no room. */
const DOTS = 0.9;
const figuresOf = (reading: string): string => /^.*\d/u.exec(reading)?.[0] ?? '';

/** One action in the list; a press opens it. */
export function FollowUpRow({ followUp, rowProps }: FollowUpRowProps) {
  const { row } = useText().followUp;
  const words = useRowWords(followUp);
  const { owner, action, session, isOpen } = followUp;
  const width = textWidth(figuresOf(words.reading));
  const style = { '--figures': `${width === 0 ? 0 : width * TABULAR + DOTS}rem` } as CSSProperties;
  return (
    <button type="button" className="follow-row" style={style} {...rowProps}>
      <Named name={words.name}>
        <span className="follow-row__text">
          <bdi>{action.text}</bdi>
        </span>
        <span className={owner === '' ? 'follow-row__owner follow-row__todo' : 'follow-row__owner'}>
          <bdi>{owner === '' ? row.nobody : owner}</bdi>
        </span>
        <span className="follow-row__year">{session.heldOn.slice(0, 4)}</span>
        <span className="follow-row__when">
          {words.late !== null && (
            <span className="follow-row__late">
              <CircleAlert aria-hidden="true" /> {words.late}
            </span>
          )}
          {words.when.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
        <span className="follow-row__measure">
          <span className="follow-row__reading">
            <span className="follow-row__amount">{words.reading}</span>
            {isOpen && words.state !== null && <StateMark state={words.state} />}
            {isOpen && words.window !== null && (
              <span className="state-mark">
                <Hourglass aria-hidden="true" /> {words.window}
              </span>
            )}
          </span>
          {width <= FIGURES_BESIDE_SPARK && <ReadingSpark {...chartFactsOf(followUp)} />}
        </span>
      </Named>
    </button>
  );
}
