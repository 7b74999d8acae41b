import type { Process } from '@shared/company/model';
import { checksOf, PRINCIPLES } from '@shared/company/principles';
import type { IsoDay } from '@shared/lib/iso-day';
import { linesOf } from '../actions/paging';
import { textWidth } from '../fields/text-width';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useLocale, useText } from '../hooks/use-text';
import { classNames } from '../kit/class-names';
import { checkWords } from './check-words';
import { ToneIcon } from './ToneIcon';

/** In room units: a line of words, and the gap below a check. */
const LINE = 1.2;
const GAP = { normal: 0.5, tight: 0.1 };
/** The sign of a check, and what lies between two of them. */
const BESIDE = 2.6;
/** From this width on, in room units, two checks stand side by side. */
const TWO_COLUMNS = 26.5;
/** Below so many lines there is no room for the principle's name. */
const WITH_NAMES = 3;

interface ProcessChecksProps {
  readonly process: Process;
  /** All processes of the register. */
  readonly all: readonly Process[];
  readonly today: IsoDay;
  /** Letters for a deep room: one check a line. */
  readonly isTight: boolean;
}

/** The six checks, each as long as the page has room for; a longer one has its whole words in its title and on the sheet. */
export function ProcessChecks({ process, all, today, isTight }: ProcessChecksProps) {
  const texts = useText();
  const locale = useLocale();
  const [place, size] = useSizeInUnits<HTMLUListElement>({ width: 27, height: 16 });
  const columns = !isTight && size.width >= TWO_COLUMNS ? 2 : 1;
  const rows = PRINCIPLES.length / columns;
  const gap = isTight ? GAP.tight : GAP.normal;
  const lines = Math.max(1, Math.floor((size.height - gap * (rows - 1)) / rows / LINE + 0.05));
  return (
    <ul
      ref={place}
      className="checks"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, rowGap: `${gap}rem` }}
    >
      {checksOf(process, today, all).map((check) => {
        const { principle, tone } = check;
        const name = texts.register.principles[principle];
        const words = checkWords(check, process, texts, locale, all);
        const lineWidth = size.width / columns - BESIDE;
        const linesTaken = (text: string) => linesOf(text, lineWidth, textWidth);
        /* Rather without its long name than without the day or the number behind it. */
        const isCrowded = linesTaken(name) > 1 && linesTaken(name) + linesTaken(words) > lines;
        const hasName = !isTight && lines >= WITH_NAMES && !isCrowded;
        return (
          <li key={principle} className="checks__one" title={hasName ? `${name} ${words}` : words}>
            <ToneIcon tone={tone} />
            <span
              className={classNames('checks__words', lines === 1 && 'checks__words--one')}
              style={{ WebkitLineClamp: lines }}
            >
              {hasName && (
                <>
                  <span className="checks__principle">{name}</span> <br />
                </>
              )}
              <bdi>{words}</bdi>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
