import type { Stage } from '@shared/domain/model';
import type { KeyboardEvent } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { KeyHints } from '../kit/KeyHints';
import { StageFrame } from '../run/StageFrame';
import { ActionEditor } from './ActionEditor';
import { ActionOrigin } from './ActionOrigin';
import { ActionsBar, type ActionsTabName } from './ActionsBar';
import { ActionsHeading } from './ActionsHeading';
import { ActionTools } from './ActionTools';
import { EditorTabs } from './EditorTabs';
import { MissingParts } from './MissingParts';
import type { ActionDrafts } from './use-action-drafts';
import { useActionEditor } from './use-action-editor';

interface EditorStageProps {
  readonly stage: Stage;
  readonly openKey: string;
  readonly drafts: ActionDrafts;
  readonly onTab: (tab: ActionsTabName) => void;
  readonly onClose: () => void;
}

/** One action fills the stage: a new one, or one that is changed. */
export function EditorStage({ stage, openKey, drafts, onTab, onClose }: EditorStageProps) {
  const texts = useText().actions;
  const isCloseUp = useIsCloseUp();
  const editing = useActionEditor(openKey, drafts, (isNew) => {
    if (!isNew) onClose();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  const tools = (
    <div className="actions-stage__tools">
      <ActionOrigin draft={editing.draft} onChange={editing.change} />
      <ActionTools openKey={openKey} drafts={drafts} editing={editing} onClose={onClose} />
    </div>
  );
  return (
    <StageFrame
      stage={stage}
      heading={
        isCloseUp ? (
          <>
            <h1 className="visually-hidden">{stage.question}</h1>
            <EditorTabs editing={editing} />
          </>
        ) : (
          <ActionsHeading stage={stage} isWriting />
        )
      }
      foot={
        isCloseUp ? (
          <Button variant="quiet" onClick={onClose}>
            {texts.allActions}
          </Button>
        ) : (
          <KeyHints
            hints={[
              { keys: 'Tab', word: texts.keys.next },
              { keys: 'Esc', word: texts.keys.list },
            ]}
          />
        )
      }
      primary={
        <div className="editor-stage__agree">
          <MissingParts text={editing.draft.text} missing={editing.reading.missing} />
          <Button variant="primary" keyHint={texts.keys.enter} onClick={() => void editing.agree()}>
            {texts.agree(editing.label)}
          </Button>
        </div>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from each of its fields. */}
      <div className="actions-stage" onKeyDown={onKeyDown}>
        {!isCloseUp && (
          <ActionsBar open="actions" onOpen={onTab}>
            {tools}
          </ActionsBar>
        )}
        <ActionEditor editing={editing} tools={tools} />
      </div>
    </StageFrame>
  );
}
