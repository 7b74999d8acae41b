import { classNames } from './class-names';
import './sub-steps.css';

export interface SubStepItem {
  readonly id: string;
  readonly word: string;
  readonly state: 'done' | 'now' | 'next';
}

interface SubStepsProps {
  readonly items: readonly SubStepItem[];
  /** Name of the whole, for readers of the screen. */
  readonly label: string;
  /** "2 of 4". */
  readonly count: string;
  onSelect(id: string): void;
}

/** The steps of a stage as dots, the present one with its word; each dot leads to its step. */
export function SubSteps({ items, label, count, onSelect }: SubStepsProps) {
  const now = items.find((item) => item.state === 'now');
  return (
    <nav className="sub-steps" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={classNames('sub-step', `sub-step-${item.state}`)}
              aria-label={item.word}
              title={item.word}
              aria-current={item.state === 'now' ? 'step' : undefined}
              onClick={() => onSelect(item.id)}
            />
          </li>
        ))}
      </ol>
      <b>{now?.word}</b>
      <span className="muted">{count}</span>
    </nav>
  );
}
