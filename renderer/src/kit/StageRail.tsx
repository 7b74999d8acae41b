import { Check, Coffee } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { classNames } from './class-names';
import { Menu } from './Menu';
import { useRailFit } from './use-rail-fit';
import './stage-rail.css';

export interface StageRailItem {
  readonly id: string;
  readonly title: string;
  readonly state: 'done' | 'now' | 'next';
  readonly isBreak: boolean;
  /** How much of its time the present stage has used; over 1 where it runs over. */
  readonly spentShare?: number;
  /** Said behind the name of a stage that runs over, such as "+3 min". */
  readonly overWord?: string;
}

interface StageRailProps {
  readonly items: readonly StageRailItem[];
  readonly label: string;
  /** Words for a stage's state: "done", "now", "next". */
  readonly stateWords: Readonly<Record<StageRailItem['state'], string>>;
  /** Name of the menu that holds the done or the coming stages where there is no room for all. */
  readonly foldedLabels: Readonly<Record<'done' | 'next', (count: number) => string>>;
  readonly ends: ReactNode;
  onSelect(id: string): void;
}

/** Time runs along the top: done, now, next; whoever knows the stages offers them by name. Where not all names fit, the done ones fold first; the present one never. */
export function StageRail({
  items,
  label,
  stateWords,
  foldedLabels,
  ends,
  onSelect,
}: StageRailProps) {
  const list = useRef<HTMLOListElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const titlesKey = items
    .map(({ id, state, title, overWord }) => [id, state, title, overWord].join(':'))
    .join('/');
  const fit = useRailFit(items, titlesKey, list, ruler);

  const done = fit.isDoneFolded ? items.filter((item) => item.state === 'done') : [];
  const later = items.filter((item) => fit.laterIds.includes(item.id));
  const shown = items.filter((item) => !done.includes(item) && !later.includes(item));
  const menuItems = (of: readonly StageRailItem[]) =>
    of.map((item) => ({ id: item.id, word: item.title, onSelect: () => onSelect(item.id) }));

  return (
    <nav className="stage-rail" aria-label={label}>
      <ol ref={list}>
        {done.length > 0 && (
          <li className="stage-rail-item stage-rail-done stage-rail-folded">
            <Menu label={foldedLabels.done(done.length)} items={menuItems(done)} isUnnamed>
              <Check aria-hidden="true" />
              {done.length}
            </Menu>
          </li>
        )}
        {shown.map((item) => (
          <Stop key={item.id} item={item} stateWord={stateWords[item.state]} onSelect={onSelect} />
        ))}
        {later.length > 0 && (
          <li className="stage-rail-item stage-rail-next stage-rail-folded">
            <Menu
              label={foldedLabels.next(later.length)}
              items={menuItems(later)}
              align="end"
              isUnnamed
            >
              +{later.length}
            </Menu>
          </li>
        )}
      </ol>
      <div className="stage-rail-ends">{ends}</div>
      <div ref={ruler} className="stage-rail-ruler" aria-hidden="true">
        {items.map((item) => (
          <RulerMark key={item.id} {...item} words={[item.title, item.overWord].join(' ')} />
        ))}
        <RulerMark state="done" isBreak={false} words="88" />
        <RulerMark state="next" isBreak={false} words="+88" />
      </div>
    </nav>
  );
}

interface StopProps {
  readonly item: StageRailItem;
  readonly stateWord: string;
  onSelect(id: string): void;
}

function Stop({ item, stateWord, onSelect }: StopProps) {
  const { id, title, state, isBreak, overWord } = item;
  const spent = item.spentShare ?? 0;
  return (
    <li
      className={classNames(
        'stage-rail-item',
        `stage-rail-${state}`,
        spent >= 1 && 'stage-rail-over',
      )}
    >
      {state === 'now' && (
        <span className="stage-rail-spent" style={{ width: `${Math.min(1, spent) * 100}%` }} />
      )}
      <button
        type="button"
        aria-current={state === 'now' ? 'step' : undefined}
        data-unnamed
        onClick={() => onSelect(id)}
      >
        <StateIcon state={state} isBreak={isBreak} />
        <bdi>{title}</bdi>
        {overWord !== undefined && <span className="stage-rail-over-word"> {overWord}</span>}
        <span className="visually-hidden">, {stateWord}</span>
      </button>
    </li>
  );
}

type MarkProps = Pick<StageRailItem, 'state' | 'isBreak'>;

function StateIcon({ state, isBreak }: MarkProps) {
  if (state === 'done') return <Check aria-hidden="true" />;
  return isBreak ? <Coffee aria-hidden="true" /> : null;
}

/** As wide as the stage itself. Its words are drawn by the style sheet, so that nobody finds or reads them twice. */
function RulerMark({ state, isBreak, words }: MarkProps & { readonly words: string }) {
  return (
    <span className={classNames('stage-rail-item', `stage-rail-${state}`)}>
      <span className="stage-rail-ruler-mark" data-words={words.trim()}>
        <StateIcon state={state} isBreak={isBreak} />
      </span>
    </span>
  );
}
