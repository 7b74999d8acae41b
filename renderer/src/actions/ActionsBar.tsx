import type { ReactNode } from 'react';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { StageTabs } from './StageTabs';

export const ACTIONS_TABS = ['actions', 'decisions', 'parked'] as const;
export type ActionsTabName = (typeof ACTIONS_TABS)[number];

interface ActionsBarProps {
  readonly open: ActionsTabName;
  readonly onOpen: (tab: ActionsTabName) => void;
  /** At the right end. */
  readonly children?: ReactNode;
}

/** The three lists of the stage with their counts. */
export function ActionsBar({ open, onOpen, children }: ActionsBarProps) {
  const texts = useText().actions;
  const session = useSession((now) => now);
  return (
    <div className="actions-stage__bar">
      <StageTabs
        name={texts.tabsName}
        tabs={ACTIONS_TABS.map((id) => ({
          id,
          label: texts.tabs[id],
          count: Object.keys(session[id]).length,
        }))}
        open={open}
        onOpen={onOpen}
      />
      {children}
    </div>
  );
}
