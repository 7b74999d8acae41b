import type { ActionFields } from '@shared/domain/commands/actions';
import type { Action, ActionKind, Locale, Person, PersonId } from '@shared/domain/model';
import { type OwnerProblem, parseOwner } from '@shared/domain/owner';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import { err, ok, type Result } from '@shared/lib/result';
import { shortDate } from '@shared/text/dates';
import { type DayProblem, parseDay } from '@shared/text/parse-day';
import { z } from 'zod';
import { NEW } from '../state/kept-fields';
import {
  type AmountProblems,
  type MoreDraft,
  type MoreFields,
  moreOf,
  moreShape,
  NOTHING_MORE,
  readMore,
} from './more-draft';

/**
 * An action while it is being written: days and a half-typed owner are letters, exactly as typed, so that nothing that
 * cannot be read yet is lost.
 */
export interface ActionDraft extends MoreDraft {
  /** The action that is being changed; null for a new one. */
  readonly actionId: string | null;
  readonly text: string;
  readonly kind: ActionKind;
  readonly ownerId: PersonId | null;
  /** Letters of an owner that have not become a person yet. */
  readonly ownerText: string;
  readonly dueText: string;
  readonly checkInText: string;
  readonly measure: string;
  readonly themeId: string | null;
  readonly noteId: string | null;
}

const schema = z.strictObject({
  actionId: z.string().nullable(),
  text: z.string(),
  kind: z.enum(['mitigate', 'amplify']),
  ownerId: z.string().nullable(),
  ownerText: z.string(),
  dueText: z.string(),
  checkInText: z.string(),
  measure: z.string(),
  themeId: z.string().nullable(),
  noteId: z.string().nullable(),
  ...moreShape,
});

export const newDraft = (given: Partial<ActionDraft> = {}): ActionDraft => ({
  actionId: null,
  text: '',
  kind: 'mitigate',
  ownerId: null,
  ownerText: '',
  dueText: '',
  checkInText: '',
  measure: '',
  themeId: null,
  noteId: null,
  ...NOTHING_MORE,
  ...given,
});

export const draftOf = (action: Action, locale: Locale): ActionDraft => ({
  actionId: action.id,
  text: action.text,
  kind: action.kind,
  ownerId: action.ownerId,
  ownerText: '',
  dueText: action.dueOn === null ? '' : shortDate(action.dueOn, locale),
  checkInText: action.firstCheckInOn === null ? '' : shortDate(action.firstCheckInOn, locale),
  measure: action.measure,
  themeId: action.themeId,
  noteId: action.noteId,
  ...moreOf(action, locale),
});

/** True while a new action holds nothing that anybody would miss. */
export const holdsNothing = (draft: ActionDraft): boolean => {
  const { kind, themeId, noteId } = draft;
  const empty = newDraft({ kind, themeId, noteId });
  return (
    draft.actionId === null && fieldsOf(draft).every((field) => holdsSame(draft, empty, field))
  );
};

/** Whether two drafts say the same, letter for letter. */
export const isSameDraft = (a: ActionDraft, b: ActionDraft): boolean =>
  fieldsOf(b).every((field) => packed(a[field]) === packed(b[field]));

const fieldsOf = (draft: ActionDraft) => Object.keys(draft) as (keyof ActionDraft)[];
const packed = (value: unknown): string => JSON.stringify(value);
/** Spaces alone are nothing. */
const holdsSame = (a: ActionDraft, b: ActionDraft, field: keyof ActionDraft): boolean => {
  const [one, other] = [a[field], b[field]];
  return typeof one === 'string' && isBlank(one) ? other === '' : packed(one) === packed(other);
};

/** The key of the action that does not exist yet, among the drafts of a session. */
export const NEW_ACTION = NEW;

/** What is being written about actions and not agreed yet, by the action's id or NEW_ACTION. */
export type ActionDraftsByKey = Readonly<Record<string, ActionDraft>>;

/** A draft as text, to be kept where a crash cannot take it. */
export const packDraft = (draft: ActionDraft): string => JSON.stringify(draft);

/** Null where the text is no draft of an action. */
export function unpackDraft(text: string): ActionDraft | null {
  if (!text.startsWith('{')) return null;
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

export interface DraftContext {
  readonly people: readonly Person[];
  readonly locale: Locale;
  /** The day of the session: "in 4 weeks" and days without a year are counted from it. */
  readonly heldOn: IsoDay;
  readonly today: IsoDay;
}

export type MissingPart = 'text' | 'owner' | 'due' | 'check-in' | 'measure';
export type DayWarning = 'before-session' | 'past' | 'check-in-after-due';

/** What the editor's fields say of an action. */
export type ReadFields = MoreFields &
  Pick<
    ActionFields,
    'text' | 'kind' | 'ownerId' | 'dueOn' | 'firstCheckInOn' | 'measure' | 'themeId' | 'noteId'
  >;

/** What a draft means at this moment. */
export interface DraftReading {
  readonly fields: ReadFields;
  readonly ownerProblem: OwnerProblem | null;
  readonly dueProblem: DayProblem | null;
  readonly checkInProblem: DayProblem | null;
  /** Numbers that cannot be read. */
  readonly amountProblems: AmountProblems;
  readonly missing: readonly MissingPart[];
  readonly dueWarning: DayWarning | null;
  readonly checkInWarning: DayWarning | null;
}

export function readDraft(draft: ActionDraft, context: DraftContext): DraftReading {
  const owner = readOwner(draft, context.people);
  const due = readDay(draft.dueText, context);
  const checkIn = readDay(draft.checkInText, context);
  const dueOn = due.ok ? due.value : null;
  const firstCheckInOn = checkIn.ok ? checkIn.value : null;
  const ownerId = owner.ok ? owner.value : null;
  const more = readMore(draft, ownerId, context);
  return {
    fields: {
      text: draft.text.trim(),
      kind: draft.kind,
      ownerId,
      dueOn,
      firstCheckInOn,
      measure: draft.measure.trim(),
      themeId: draft.themeId,
      noteId: draft.noteId,
      ...more.fields,
    },
    ownerProblem: owner.ok ? null : owner.error,
    dueProblem: due.ok ? null : due.error,
    checkInProblem: checkIn.ok ? null : checkIn.error,
    amountProblems: more.problems,
    missing: [
      ...(isBlank(draft.text) ? ['text' as const] : []),
      ...(ownerId === null ? ['owner' as const] : []),
      ...(dueOn === null ? ['due' as const] : []),
      ...(firstCheckInOn === null ? ['check-in' as const] : []),
      ...(isBlank(draft.measure) ? ['measure' as const] : []),
    ],
    dueWarning: dueOn === null ? null : dayWarning(dueOn, context),
    checkInWarning:
      firstCheckInOn === null
        ? null
        : dueOn !== null && firstCheckInOn > dueOn
          ? 'check-in-after-due'
          : dayWarning(firstCheckInOn, context),
  };
}

function readOwner(
  draft: ActionDraft,
  people: readonly Person[],
): Result<PersonId | null, OwnerProblem> {
  if (isBlank(draft.ownerText)) {
    const isHere = people.some((person) => person.id === draft.ownerId);
    return ok(isHere ? draft.ownerId : null);
  }
  return parseOwner(draft.ownerText, people);
}

function readDay(text: string, context: DraftContext): Result<IsoDay | null, DayProblem> {
  if (isBlank(text)) return ok(null);
  const day = parseDay(text, context.locale, context.heldOn);
  return day.ok ? ok(day.value) : err(day.error);
}

const dayWarning = (day: IsoDay, { heldOn, today }: DraftContext): DayWarning | null =>
  day < heldOn ? 'before-session' : day < today ? 'past' : null;
