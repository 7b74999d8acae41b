import { shortNamesOf } from '@shared/domain/selectors';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { OwnerPicker } from '../fields/OwnerPicker';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { ActionDay } from './ActionDay';
import { ActionKindChoice } from './ActionKindChoice';
import { ActionMeasure } from './ActionMeasure';
import { ActionText } from './ActionText';
import { loadsOf, possibleOwnersOf } from './action-context';
import './action-editor.css';
import { StageTabs } from './StageTabs';
import type { ActionEditing, ActionFieldName } from './use-action-editor';

interface ActionEditorProps {
  readonly editing: ActionEditing;
  /** Where the action comes from and what else can be done with it; shown here where the form is shown in parts. */
  readonly tools: ReactNode;
}

const PARTS = ['who', 'when', 'how'] as const;
type Part = (typeof PARTS)[number];
const PART_OF: Record<ActionFieldName, Part> = {
  text: 'who',
  owner: 'who',
  due: 'when',
  checkIn: 'when',
};

/** The form for one action: what, who, by when, the first look at it, and how the room will know. */
export function ActionEditor({ editing, tools }: ActionEditorProps) {
  const { draft, reading, change, wanted } = editing;
  const texts = useText().actions;
  const session = useSession((open) => open);
  const isCloseUp = useIsCloseUp();
  const [part, setPart] = useState<Part>('who');
  const [lastWanted, setLastWanted] = useState(wanted);
  if (wanted !== lastWanted) {
    setLastWanted(wanted);
    setPart(PART_OF[wanted.field]);
  }
  const text = useRef<HTMLTextAreaElement>(null);
  const owner = useRef<HTMLInputElement>(null);
  const due = useRef<HTMLInputElement>(null);
  const checkIn = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = { text, owner, due, checkIn }[wanted.field].current;
    field?.focus();
    if (wanted.field === 'text') field?.setSelectionRange(field.value.length, field.value.length);
  }, [wanted]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type === 'text') {
      event.preventDefault();
      void editing.agree();
    } else if (isCloseUp && event.key === 'Tab') {
      /* In parts, Tab goes on in the next part as if it stood below. */
      const next =
        target === owner.current && !event.shiftKey
          ? 'due'
          : target === due.current && event.shiftKey
            ? 'owner'
            : null;
      if (next === null) return;
      event.preventDefault();
      editing.goTo(next);
    }
  };
  const shows = (which: Part) => !isCloseUp || part === which;

  return (
    <form
      className={isCloseUp ? 'action-editor action-editor--part' : 'action-editor'}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
      aria-label={editing.label}
      noValidate
    >
      {isCloseUp && (
        <StageTabs
          name={editing.label}
          tabs={PARTS.map((id) => ({ id, label: texts.parts[id] }))}
          open={part}
          onOpen={setPart}
        />
      )}
      {shows('who') && (
        <>
          <ActionText editing={editing} inputRef={text}>
            {/* Before the text, so that Tab leads from the text straight to the owner. */}
            {!isCloseUp && <ActionKindChoice kind={draft.kind} onChange={change} />}
          </ActionText>
          <OwnerPicker
            label={texts.owner}
            people={possibleOwnersOf(session)}
            shortNames={shortNamesOf(session)}
            loads={loadsOf(session)}
            ownerId={reading.fields.ownerId ?? draft.ownerId}
            text={draft.ownerText}
            onText={(ownerText) => change({ ownerText })}
            onChoose={(ownerId) => change({ ownerId, ownerText: '' })}
            onDone={() => editing.goTo('due')}
            inputRef={owner}
          />
        </>
      )}
      {isCloseUp && part !== 'who' && <p className="action-editor__recall">{draft.text}</p>}
      {(shows('when') || shows('how')) && (
        <div className="action-editor__rest">
          {shows('when') && (
            <>
              <ActionDay
                label={texts.due}
                text={draft.dueText}
                onText={(dueText) => change({ dueText })}
                day={reading.fields.dueOn}
                problem={reading.dueProblem}
                warning={reading.dueWarning}
                offers={texts.dueOffers}
                heldOn={session.meta.heldOn}
                inputRef={due}
              />
              <ActionDay
                label={texts.checkIn}
                text={draft.checkInText}
                onText={(checkInText) => change({ checkInText })}
                day={reading.fields.firstCheckInOn}
                problem={reading.checkInProblem}
                warning={reading.checkInWarning}
                offers={texts.checkInOffers}
                heldOn={session.meta.heldOn}
                inputRef={checkIn}
              />
            </>
          )}
          {shows('how') && <ActionMeasure editing={editing} />}
        </div>
      )}
      {isCloseUp && part === 'how' && (
        <div className="action-editor__more">
          <ActionKindChoice kind={draft.kind} onChange={change} />
          {tools}
        </div>
      )}
    </form>
  );
}
