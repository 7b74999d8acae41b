import type { LibraryEntry } from '@shared/ipc/contract';
import type { IsoDay } from '@shared/lib/iso-day';
import { longDate } from '@shared/text/dates';
import {
  BookCopy,
  BookOpenCheck,
  ChevronDown,
  FileInput,
  FileText,
  FolderOpen,
  type LucideIcon,
  NotebookPen,
  Play,
  Sparkles,
  Trash2,
} from 'lucide-react';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Menu } from '../kit/Menu';
import {
  deleteSession,
  duplicateSession,
  importSession,
  openSample,
  openSession,
  reveal,
  titleOf,
} from './library-commands';
import './details.css';

const STATE_MARKS = { planned: NotebookPen, running: Play, closed: BookOpenCheck } as const;
const COUNTED = ['people', 'notes', 'themes', 'actions'] as const;

/** Something that can be done, as a button or in the menu. */
interface Deed {
  readonly id: string;
  readonly word: string;
  readonly icon: LucideIcon;
  readonly keyHint?: string;
  readonly run: () => void;
}

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
  const Mark = STATE_MARKS[entry.state];
  const more: readonly Deed[] = [
    {
      id: 'duplicate',
      word: words.duplicate,
      icon: BookCopy,
      run: () => void duplicateSession(entry.id, today),
    },
    {
      id: 'reveal',
      word: words.showInFolder,
      icon: FolderOpen,
      run: () => void reveal(entry.id),
    },
    {
      id: 'delete',
      word: text.common.delete,
      icon: Trash2,
      keyHint: words.deleteKey,
      run: () => void deleteSession(entry),
    },
  ];
  /* Where the foot of the screen has no room, its buttons lie in the menu. */
  const rarely: readonly Deed[] = [
    {
      id: 'minutes',
      word: words.minutes,
      icon: FileText,
      run: () => void openSession(entry.id, 'minutes'),
    },
    {
      id: 'import',
      word: words.importFile,
      icon: FileInput,
      run: () => void importSession(),
    },
    { id: 'sample', word: words.sample, icon: Sparkles, run: () => void openSample() },
  ];
  return (
    <>
      <h2 className="details__title">{titleOf(entry)}</h2>
      <p className="details__facts">{longDate(entry.heldOn, locale)}</p>
      <p className="details__facts">
        <span className="details__state">
          <Mark aria-hidden="true" /> {words.states[entry.state]}
        </span>
        {entry.organisation !== '' && (
          <span className="details__organisation">{entry.organisation}</span>
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
      <div className="details__main">
        <Button
          variant={isPrimary ? 'primary' : 'normal'}
          onClick={() => void openSession(entry.id)}
        >
          {words.open[entry.state]}
        </Button>
        {isLow ? (
          <Menu
            className="button button-normal details__menu"
            label={text.common.more}
            items={[...rarely, ...more].map((item) => ({ ...item, onSelect: item.run }))}
          >
            <span className="button-words">{text.common.more}</span>
            <ChevronDown aria-hidden="true" />
          </Menu>
        ) : (
          <Button
            variant="quiet"
            icon={FileText}
            onClick={() => void openSession(entry.id, 'minutes')}
          >
            {words.minutes}
          </Button>
        )}
      </div>
      {!isLow && (
        <ul className="details__more">
          {more.map(({ id, word, icon, run, keyHint }) => (
            <li key={id}>
              <Button variant="quiet" icon={icon} onClick={run} {...(keyHint ? { keyHint } : {})}>
                {word}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
