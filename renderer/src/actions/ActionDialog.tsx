import { useEffect, useRef } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { ActionEditor } from './ActionEditor';
import { ActionOrigin } from './ActionOrigin';
import { ActionTools } from './ActionTools';
import './action-dialog.css';
import type { ActionFieldName } from './action-places';
import { EditorTabs } from './EditorTabs';
import { MissingParts } from './MissingParts';
import { useActionDrafts } from './use-action-drafts';
import { useActionEditor } from './use-action-editor';

interface ActionDialogProps {
  /** The action's id, or NEW_ACTION. */
  readonly openKey: string;
  /** The field that takes the focus; what is to be done, if nothing is said. */
  readonly startsAt?: ActionFieldName;
  readonly onClose: () => void;
}

/** The form for one action in front of any screen, so that nobody has to leave a discussion for it. */
export function ActionDialog({ openKey, startsAt = 'text', onClose }: ActionDialogProps) {
  const texts = useText();
  const drafts = useActionDrafts(useLocale());
  const editing = useActionEditor(openKey, drafts, onClose);
  const { goTo } = editing;
  const isFresh = useRef(true);
  /* Opening puts the focus on the first thing in the dialog; what is written matters more. */
  useEffect(() => {
    if (!isFresh.current) return;
    isFresh.current = false;
    goTo(startsAt);
  });
  const isCloseUp = useIsCloseUp();
  const tools = (
    <div className="action-dialog__tools">
      <ActionOrigin draft={editing.draft} onChange={editing.change} />
      <ActionTools openKey={openKey} drafts={drafts} editing={editing} onClose={onClose} />
    </div>
  );
  return (
    <Dialog
      className="action-dialog"
      title={isCloseUp ? editing.label : texts.actions.dialogTitle(editing.label)}
      beside={isCloseUp && <EditorTabs editing={editing} />}
      closeLabel={texts.common.close}
      onClose={onClose}
      actions={
        <>
          <MissingParts text={editing.draft.text} missing={editing.reading.missing} />
          <Button
            variant="primary"
            keyHint={texts.actions.keys.enter}
            onClick={() => void editing.agree()}
          >
            {texts.actions.agree(editing.label)}
          </Button>
        </>
      }
    >
      {!isCloseUp && tools}
      <ActionEditor editing={editing} tools={tools} />
    </Dialog>
  );
}
