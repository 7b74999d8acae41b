import { ArrowLeft } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { isSection, MAIN_PARTS, SECTIONS } from './action-places';
import './editor-tabs.css';
import { StageTabs } from './StageTabs';
import type { ActionEditing } from './use-action-editor';

interface EditorTabsProps {
  readonly editing: ActionEditing;
}

/** The pages of an action's form, where letters are so large that each part of it is one. */
export function EditorTabs({ editing }: EditorTabsProps) {
  const { actions: texts, actionParts } = useText();
  const { part, openPart } = editing;
  return (
    <div className="editor-tabs">
      {isSection(part) ? (
        <>
          <IconButton
            icon={ArrowLeft}
            label={actionParts.back}
            onClick={() => editing.goTo('text')}
          />
          <StageTabs
            name={actionParts.groupsName}
            tabs={SECTIONS.map((id) => ({ id, label: actionParts.sections[id] }))}
            open={part}
            onOpen={openPart}
          />
        </>
      ) : (
        <StageTabs
          name={editing.label}
          tabs={[
            ...MAIN_PARTS.map((id) => ({ id, label: texts.parts[id] })),
            { id: 'more' as const, label: actionParts.moreTab },
          ]}
          open={part}
          onOpen={(id) => (id === 'more' ? editing.goTo('unit') : openPart(id))}
        />
      )}
    </div>
  );
}
