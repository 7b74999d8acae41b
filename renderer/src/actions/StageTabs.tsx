import type { KeyboardEvent } from 'react';
import './stage-tabs.css';

interface StageTab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

interface StageTabsProps<Id extends string> {
  readonly name: string;
  readonly tabs: readonly StageTab<Id>[];
  readonly open: Id;
  readonly onOpen: (id: Id) => void;
}

/** The pages of one stage, side by side; arrow keys go from one to the next. */
export function StageTabs<Id extends string>({ name, tabs, open, onOpen }: StageTabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === open);
    const next = (at + step + tabs.length) % tabs.length;
    const target = tabs[next];
    if (target === undefined) return;
    onOpen(target.id);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div className="stage-tabs" role="tablist" aria-label={name} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className="stage-tabs__tab"
          aria-selected={tab.id === open}
          tabIndex={tab.id === open ? 0 : -1}
          onClick={() => onOpen(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && (
            <>
              {' '}
              <span className="stage-tabs__count">{tab.count}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
