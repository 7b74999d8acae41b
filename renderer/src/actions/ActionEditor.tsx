import { shortNamesOf } from '@shared/domain/selectors';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { OwnerPicker } from '../fields/OwnerPicker';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useSession } from '../state/session-store';
import { ActionDay } from './ActionDay';
import { ActionKindChoice } from './ActionKindChoice';
import { ActionMeasure } from './ActionMeasure';
import { ActionText } from './ActionText';
import { loadsOf, possibleOwnersOf } from './action-context';
import './action-editor.css';
import {
  fieldBeyond,
  isMoreField,
  isSection,
  type MainPart,
  type MoreFieldName,
} from './action-places';
import { controlOf, fieldAround, isAnswer } from './editor-controls';
import { MORE_KEY, MoreParts } from './MoreParts';
import type { ActionEditing } from './use-action-editor';
import { useMoreKey } from './use-more-key';

interface ActionEditorProps {
  readonly editing: ActionEditing;
  /** Where the action comes from and what else can be done with it; shown here where the form is shown in parts. */
  readonly tools: ReactNode;
}

/**
 * The form for one action: what, who, by when, the first look at it, and how the room will know. Where letters are very large it is
 * shown in parts, and whoever shows it has their tabs.
 */
export function ActionEditor({ editing, tools }: ActionEditorProps) {
  const { draft, reading, change, part, wanted } = editing;
  const { actions: texts, actionParts: moreTexts } = useText();
  const session = useSession((open) => open);
  const isCloseUp = useIsCloseUp();
  const isMore = isSection(part);
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const owner = useRef<HTMLInputElement>(null);
  const due = useRef<HTMLInputElement>(null);
  const checkIn = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isMoreField(wanted.field)) {
      controlOf(form.current, wanted.field)?.focus();
      return;
    }
    const field = { text, owner, due, checkIn }[wanted.field].current;
    field?.focus();
    if (wanted.field === 'text') field?.setSelectionRange(field.value.length, field.value.length);
  }, [wanted]);

  const toMore = () => editing.goTo('unit');
  const toMain = () => editing.goTo('text');
  useMoreKey(form, isMore ? toMain : toMore);

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && isAnswer(target)) {
      event.preventDefault();
      void editing.agree();
    } else if (isMore && event.key === 'Escape') {
      event.preventDefault();
      toMain();
    } else if (isMore && event.key === 'Tab') {
      const from = fieldAround(target);
      const step = event.shiftKey ? -1 : 1;
      const isAsked = (field: MoreFieldName) => field !== 'facet' || draft.phase === 'planning';
      const next = from === null ? null : fieldBeyond(from, step, isCloseUp, isAsked);
      if (next === null) return;
      event.preventDefault();
      editing.goTo(next);
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
  const shows = (which: MainPart) => !isMore && (!isCloseUp || part === which);

  return (
    <form
      ref={form}
      className={isCloseUp ? 'action-editor action-editor--part' : 'action-editor'}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
      aria-label={editing.label}
      noValidate
    >
      {isMore && <MoreParts editing={editing} open={part} />}
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
      {isCloseUp && part === 'when' && (
        <p className="action-editor__recall" title={draft.text}>
          {draft.text}
        </p>
      )}
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
          {shows('how') && (
            <ActionMeasure editing={editing}>
              {!isCloseUp && (
                <Button variant="quiet" size="small" keyHint={MORE_KEY} onClick={toMore}>
                  {moreTexts.more}
                </Button>
              )}
            </ActionMeasure>
          )}
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
