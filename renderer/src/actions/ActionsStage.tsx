import { actionsOf } from '@shared/domain/selectors';
import { useEffect, useState } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useLocale, useText } from '../hooks/use-text';
import { KeyHints } from '../kit/KeyHints';
import { StageFrame } from '../run/StageFrame';
import type { StageProps } from '../run/stage-props';
import { fieldOf } from '../state/kept-fields';
import { keepText, useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { ActionList } from './ActionList';
import { ACTIONS_TABS, ActionsBar, type ActionsTabName } from './ActionsBar';
import { ActionsHeading } from './ActionsHeading';
import { NEW_ACTION } from './action-draft';
import './actions-stage.css';
import { BalanceButton } from './BalanceButton';
import { BalanceStrip } from './BalanceStrip';
import { DecisionsTab } from './DecisionsTab';
import { EditorStage } from './EditorStage';
import { NewActionButton } from './NewActionButton';
import { ParkedTab } from './ParkedTab';
import { useActionDrafts } from './use-action-drafts';

const TAB = fieldOf('actions-tab');

/** Who does what, by when: the agreed actions, the form for one of them, and beside them decisions and parked questions. */
export function ActionsStage({ stage }: StageProps) {
  const texts = useText().actions;
  const hasActions = useSession((open) => actionsOf(open).length > 0);
  const isCloseUp = useIsCloseUp();
  const [turnerPlace, setTurnerPlace] = useState<HTMLElement | null>(null);
  const drafts = useActionDrafts(useLocale());
  const [keptTab, setTab] = useKeptText(TAB);
  const tab = ACTIONS_TABS.find((known) => known === keptTab) ?? 'actions';
  /* After a crash the page is open on which somebody typed; whoever comes back to the stage later begins at its first. */
  useEffect(() => () => keepText(TAB, ''), []);
  /* The row that takes the focus when the list comes back. */
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const openKey = tab !== 'actions' ? null : (drafts.open ?? (hasActions ? null : NEW_ACTION));

  const showTab = (next: ActionsTabName) => {
    if (next === 'actions' && openKey !== null) {
      setReturnTo(openKey);
      drafts.setOpen(null);
    }
    setTab(next);
  };

  if (openKey !== null) {
    return (
      <EditorStage
        key={openKey}
        stage={stage}
        openKey={openKey}
        drafts={drafts}
        onTab={showTab}
        onClose={() => showTab('actions')}
      />
    );
  }
  return (
    <StageFrame
      stage={stage}
      heading={
        tab === 'actions' ? (
          <ActionsHeading stage={stage} />
        ) : (
          <h1>{tab === 'decisions' ? texts.decisionsQuestion : texts.parkedQuestion}</h1>
        )
      }
      foot={
        tab !== 'actions' ? undefined : isCloseUp ? (
          <BalanceButton />
        ) : (
          <KeyHints
            hints={[
              { keys: 'N', word: texts.keys.add },
              { keys: 'Alt ↑ ↓', word: texts.keys.move },
            ]}
          />
        )
      }
    >
      <div className="actions-stage">
        <ActionsBar open={tab} onOpen={showTab}>
          {tab === 'actions' && (
            <NewActionButton drafts={drafts} takesFocus={returnTo === NEW_ACTION} />
          )}
          {tab !== 'actions' && isCloseUp && (
            <div className="actions-stage__turner" ref={setTurnerPlace} />
          )}
        </ActionsBar>
        {tab === 'actions' && !isCloseUp && <BalanceStrip />}
        {tab === 'actions' ? (
          <ActionList
            onOpen={drafts.setOpen}
            begunIds={Object.keys(drafts.drafts)}
            focusId={returnTo === NEW_ACTION ? null : returnTo}
          />
        ) : tab === 'decisions' ? (
          <DecisionsTab turnerPlace={isCloseUp ? turnerPlace : undefined} />
        ) : (
          <ParkedTab turnerPlace={isCloseUp ? turnerPlace : undefined} />
        )}
      </div>
    </StageFrame>
  );
}
