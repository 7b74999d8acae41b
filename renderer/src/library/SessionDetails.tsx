import type { LibraryEntry } from '@shared/ipc/contract';
import type { IsoDay } from '@shared/lib/iso-day';
import { longDate } from '@shared/text/dates';
import { BookOpenCheck, ChevronDown, Ellipsis, NotebookPen, Play } from 'lucide-react';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Menu } from '../kit/Menu';
import { compareVersions } from '../safety/version-commands';
import { conditionWords } from './condition';
import { titleOf } from './library-commands';
import { useSessionDeeds } from './use-session-deeds';
import './details.css';

const STATE_MARKS = { planned: NotebookPen, running: Play, closed: BookOpenCheck } as const;
const COUNTED = ['people', 'notes', 'themes', 'actions'] as const;

interface SessionDetailsProps {
  readonly entry: LibraryEntry;
  /** True while a session is under way: then going on is the one thing to do. */
  readonly isPrimary: boolean;
  /** Little height: the rarer deeds lie in a menu. */
  readonly isLow: boolean;
  readonly today: IsoDay;
}

/** What the chosen session holds, and what can be done with it. */
export function SessionDetails({ entry, isPrimary, isLow, today }: SessionDetailsProps) {
  const text = useText();
  const words = text.library;
  const locale = useLocale();
  const deeds = useSessionDeeds(entry, today);
  const condition = conditionWords(entry, text);
  const hasVersions = entry.condition === 'versions';
  const Mark = STATE_MARKS[entry.state];
  /* A remark takes the place of the list; what stood there lies in the menu then. */
  const isListed = !isLow && condition === null;
  const isMinutesListed = !isLow && !hasVersions;
  const isOpenListed = !(isLow && hasVersions);
  const isMarked = isLow && condition === null;
  const inMenu = [
    ...(isOpenListed ? [] : [deeds.open]),
    ...(isMinutesListed ? [] : [deeds.minutes]),
    ...deeds.safety,
    ...(isListed ? [] : deeds.often),
    ...(isLow ? deeds.shelf : []),
  ];
  return (
    <>
      <h2 className="details__title" dir="auto">
        {titleOf(entry)}
      </h2>
      {(!isLow || condition === null) && (
        <p className="details__facts">{longDate(entry.heldOn, locale)}</p>
      )}
      <p className="details__facts">
        <span className="details__state">
          <Mark aria-hidden="true" /> {words.states[entry.state]}
        </span>
        {entry.organisation !== '' && (
          <span className="details__organisation" dir="auto">
            {entry.organisation}
          </span>
        )}
      </p>
      <dl className="details__counts">
        {COUNTED.map((what) => (
          <div key={what}>
            <dt>{words.countWords[what](entry.counts[what])}</dt>
            <dd>{entry.counts[what]}</dd>
          </div>
        ))}
      </dl>
      {condition !== null && (
        <p className="details__condition" title={condition.sentence}>
          <condition.icon aria-hidden="true" />
          <span>{condition.sentence}</span>
        </p>
      )}
      <div className="details__main">
        {hasVersions && (
          <Button variant="primary" onClick={() => void compareVersions(entry)}>
            {text.safety.compare.open}
          </Button>
        )}
        {isOpenListed && (
          <Button
            variant={isPrimary && !hasVersions ? 'primary' : 'normal'}
            onClick={deeds.open.onSelect}
          >
            {deeds.open.word}
          </Button>
        )}
        {isMinutesListed && (
          <Button variant="quiet" icon={deeds.minutes.icon} onClick={deeds.minutes.onSelect}>
            {deeds.minutes.word}
          </Button>
        )}
        <Menu
          className={
            isMarked ? 'button button-normal details__menu' : 'icon-button details__more-menu'
          }
          label={text.common.more}
          items={inMenu}
          align="end"
        >
          {isMarked ? (
            <>
              <span className="button-words">{text.common.more}</span>
              <ChevronDown aria-hidden="true" />
            </>
          ) : (
            <Ellipsis aria-hidden="true" />
          )}
        </Menu>
      </div>
      {isListed && (
        <ul className="details__more">
          {deeds.often.map(({ id, word, icon, onSelect, keyHint }) => (
            <li key={id}>
              <Button
                variant="quiet"
                icon={icon}
                onClick={onSelect}
                {...(keyHint ? { keyHint } : {})}
              >
                {word}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
