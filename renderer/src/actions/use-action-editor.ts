import { actionLabelOf, actionsOf, peopleOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { useRef, useState } from 'react';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { announce, notify } from '../state/app-store';
import { send, sendWithUndo } from '../state/commands';
import { useSession } from '../state/session-store';
import {
  type ActionDraft,
  type DraftReading,
  holdsNothing,
  NEW_ACTION,
  packDraft,
  readDraft,
} from './action-draft';
import { type ActionFieldName, type Part, partOf } from './action-places';
import { AMOUNT_FIELDS } from './more-draft';
import type { ActionDrafts } from './use-action-drafts';

export interface ActionEditing {
  /** A4: the name that the action has or will have. */
  readonly label: string;
  readonly isNew: boolean;
  readonly draft: ActionDraft;
  readonly reading: DraftReading;
  readonly change: (changes: Partial<ActionDraft>) => void;
  /** True after an attempt to agree without any text. */
  readonly needsText: boolean;
  /** The part of the form that is open; where letters are small, its main parts are on the screen together. */
  readonly part: Part;
  readonly openPart: (part: Part) => void;
  /** The field that takes the focus next; a new object each time that it shall. */
  readonly wanted: { readonly field: ActionFieldName };
  /** Opens the part in which a field is, and puts the focus into it. */
  readonly goTo: (field: ActionFieldName) => void;
  /** Saves in any state that can be read. What cannot be read gets the focus instead, so that it is not lost. */
  readonly agree: () => Promise<void>;
}

/** The writing of one action: what its fields hold, what they mean, and agreeing on it. */
export function useActionEditor(
  key: string,
  drafts: ActionDrafts,
  onAgreed: (isNew: boolean) => void,
): ActionEditing {
  const { actions: texts, fields: fieldTexts, actionParts } = useText();
  const locale = useLocale();
  const today = useToday();
  const session = useSession((open) => open);
  const draft = drafts.draftFor(key);
  const people = peopleOf(session);
  const reading = readDraft(draft, { people, locale, heldOn: session.meta.heldOn, today });
  const isNew = key === NEW_ACTION;
  const label = isNew ? `A${actionsOf(session).length + 1}` : actionLabelOf(session, key);
  const [needsText, setNeedsText] = useState(false);
  const [wanted, setWanted] = useState<{ readonly field: ActionFieldName }>({ field: 'text' });
  const isSaving = useRef(false);
  const [part, openPart] = useState<Part>('who');
  const goTo = (field: ActionFieldName) => {
    openPart(partOf(field));
    setWanted({ field });
  };

  const refuse = (field: ActionFieldName, sentence: string) => {
    goTo(field);
    announce(sentence);
  };
  /** The first thing that cannot be read, or true where all can. */
  const isReadable = (): boolean => {
    if (isBlank(reading.fields.text)) {
      setNeedsText(true);
      refuse('text', texts.needsText);
    } else if (reading.ownerProblem !== null) {
      refuse('owner', fieldTexts.ownerProblems[reading.ownerProblem]);
    } else if (reading.dueProblem !== null) {
      refuse('due', fieldTexts.dayProblems[reading.dueProblem]);
    } else if (reading.checkInProblem !== null) {
      refuse('checkIn', fieldTexts.dayProblems[reading.checkInProblem]);
    } else {
      const field = AMOUNT_FIELDS.find((one) => reading.amountProblems[one] !== undefined);
      const problem = field === undefined ? undefined : reading.amountProblems[field];
      if (field === undefined || problem === undefined) return true;
      refuse(field, actionParts.amountProblems[problem]);
    }
    return false;
  };

  const agree = async () => {
    if (isSaving.current || !isReadable()) return;
    isSaving.current = true;
    /* A form that was open because there was no action yet stays open for the next one. */
    if (isNew) drafts.setOpen(key);
    const words = reading.fields.ownerId === null ? texts.agreedWithNobody : texts.agreedNow;
    const done = words(label, reading.fields.text);
    const agreed = drafts.draftFor(key);
    const answer = isNew
      ? sendWithUndo('action.add', { fields: reading.fields }, done)
      : send('action.edit', { id: key, fields: reading.fields });
    /* The form is free for the next action while the answer is on its way; a crash in between leaves words twice. */
    if (isNew) drafts.drop(key);
    const isDone = await answer;
    isSaving.current = false;
    if (!isDone) {
      if (isNew) bringBack(agreed);
      return;
    }
    if (!isNew) notify({ tone: 'info', text: done });
    announce(done);
    setNeedsText(false);
    /* Whoever has typed on while it was saved has not agreed to that yet, and the form stays open for it. */
    if (!isNew && packDraft(drafts.draftFor(key)) !== packDraft(agreed)) return;
    if (!isNew) drafts.drop(key);
    onAgreed(isNew);
    if (isNew) goTo('text');
  };
  /** A new action that was refused, with whatever has been typed for the next one since. */
  const bringBack = (refused: ActionDraft) => {
    const since = drafts.draftFor(key);
    const text = holdsNothing(since) ? refused.text : `${refused.text} ${since.text}`.trim();
    drafts.setDraft(key, { ...refused, text });
  };

  return {
    label,
    isNew,
    draft,
    reading,
    needsText: needsText && isBlank(reading.fields.text),
    change: (changes) => drafts.setDraft(key, { ...drafts.draftFor(key), ...changes }),
    part,
    openPart,
    wanted,
    goTo,
    agree,
  };
}
