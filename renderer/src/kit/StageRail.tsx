import { Check, Coffee } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from './class-names';
import { Menu } from './Menu';
import './stage-rail.css';

export interface StageRailItem {
  readonly id: string;
  readonly title: string;
  readonly state: 'done' | 'now' | 'next';
  readonly isBreak: boolean;
  /** How much of its time the present stage has used; over 1 where it runs over. */
  readonly spentShare?: number;
}

interface StageRailProps {
  readonly items: readonly StageRailItem[];
  readonly label: string;
  /** Words for a stage's state: "done", "now", "next". */
  readonly stateWords: Readonly<Record<StageRailItem['state'], string>>;
  /** Name of the menu that holds the done or the coming stages where there is no room for all. */
  readonly foldedLabels: { readonly done: string; readonly next: string };
  readonly ends: ReactNode;
  onSelect(id: string): void;
}

/** How much is folded away: nothing, the done stages, then the coming ones too. */
type Fold = 0 | 1 | 2;

/** Time runs along the top: done, now, next. Where not all names fit, the done ones fold first; the present one never. */
export function StageRail({
  items,
  label,
  stateWords,
  foldedLabels,
  ends,
  onSelect,
}: StageRailProps) {
  const list = useRef<HTMLOListElement>(null);
  const [fold, setFold] = useState<Fold>(0);
  const [measured, setMeasured] = useState('');
  const titles = items.map((item) => `${item.title}|${item.state}`).join('/');

  /* Each change of names or width starts from the full rail and folds until it fits. */
  if (measured !== titles) {
    setMeasured(titles);
    setFold(0);
  }
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    if (element.scrollWidth > element.clientWidth + 1 && fold < 2) setFold((fold + 1) as Fold);
  });
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) setFold(0);
      width = element.clientWidth;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const done = items.filter((item) => item.state === 'done');
  const rest = items.filter((item) => item.state !== 'done');
  const nowAt = rest.findIndex((item) => item.state === 'now');
  const shown = fold === 0 ? items : fold === 1 ? rest : rest.slice(0, nowAt + 2);
  const folded = fold === 2 ? rest.slice(nowAt + 2) : [];
  const menuItems = (of: readonly StageRailItem[]) =>
    of.map((item) => ({ id: item.id, word: item.title, onSelect: () => onSelect(item.id) }));

  return (
    <nav className="stage-rail" aria-label={label}>
      <ol ref={list}>
        {fold > 0 && done.length > 0 && (
          <li className="stage-rail-item stage-rail-done stage-rail-folded">
            <Menu label={foldedLabels.done} items={menuItems(done)}>
              <Check aria-hidden="true" /> {done.length}
            </Menu>
          </li>
        )}
        {shown.map((item) => (
          <li
            key={item.id}
            className={classNames(
              'stage-rail-item',
              `stage-rail-${item.state}`,
              (item.spentShare ?? 0) >= 1 && 'stage-rail-over',
            )}
          >
            {item.state === 'now' && (
              <span
                className="stage-rail-spent"
                style={{ width: `${Math.min(1, item.spentShare ?? 0) * 100}%` }}
              />
            )}
            <button
              type="button"
              aria-current={item.state === 'now' ? 'step' : undefined}
              onClick={() => onSelect(item.id)}
            >
              {item.state === 'done' ? (
                <Check aria-hidden="true" />
              ) : (
                item.isBreak && <Coffee aria-hidden="true" />
              )}
              {item.title}
              <span className="visually-hidden">, {stateWords[item.state]}</span>
            </button>
          </li>
        ))}
        {folded.length > 0 && (
          <li className="stage-rail-item stage-rail-next stage-rail-folded">
            <Menu label={foldedLabels.next} items={menuItems(folded)}>
              +{folded.length}
            </Menu>
          </li>
        )}
      </ol>
      <div className="stage-rail-ends">{ends}</div>
    </nav>
  );
}
