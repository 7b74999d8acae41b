import type { Command } from '../domain/commands';
import { dispatch, startEngine } from '../domain/engine';
import type { NamesPolicy, ReviewOutcome, Session } from '../domain/model';
import { newSession } from '../domain/new-session';
import type { Ports } from '../domain/ports';
import type { CheckIn, Conversation } from './model';

/** What was said in a year, as its file holds it. */
export interface YearInput {
  readonly session: {
    readonly title: string;
    readonly organisation: string;
    readonly date: string;
    readonly period: { readonly from: string; readonly to: string };
    readonly place: string;
    readonly goal: string;
    readonly vision: string;
  };
  readonly purpose?: string;
  readonly participants: readonly {
    readonly name: string;
    readonly role: string;
    readonly management?: boolean;
  }[];
  readonly notes: Readonly<
    Record<string, readonly { readonly by: string; readonly text: string }[]>
  >;
  readonly themes: readonly {
    readonly stage: string;
    readonly name: string;
    readonly of: readonly string[];
    readonly why: string;
  }[];
  readonly actions: readonly YearAction[];
  readonly commitments?: readonly { readonly by: string; readonly change: string }[];
  readonly customerConversations?: readonly Omit<Conversation, 'id' | 'writtenAt'>[];
  readonly closing: { readonly worthTheTime: readonly number[]; readonly celebration: string };
}

interface YearAction {
  readonly theme: string;
  readonly text: string;
  readonly kind: 'mitigate' | 'amplify';
  readonly owner: string;
  readonly due: string;
  readonly measure: {
    readonly what: string;
    readonly unit: string;
    readonly baseline: number;
    readonly target: number;
    readonly counts?: 'activity' | 'outcome';
    readonly hoursPerMonth?: number;
  };
  readonly adjustmentWeeks: number;
  readonly log: readonly {
    readonly on: string;
    readonly reading?: number;
    readonly seen?: string;
    readonly handedTo?: string;
    readonly state?: string;
  }[];
}

const STAGES = [
  { kind: 'opening', title: 'Open', noteKind: 'plain' },
  { kind: 'review', title: 'Last time', noteKind: 'plain' },
  { kind: 'question', title: 'Went well', noteKind: 'well' },
  { kind: 'question', title: 'To change', noteKind: 'change' },
  { kind: 'actions', title: 'Actions', noteKind: 'plain' },
  { kind: 'commitments', title: 'I will', noteKind: 'plain' },
  { kind: 'thanks', title: 'Thanks', noteKind: 'plain' },
  { kind: 'close', title: 'Close', noteKind: 'plain' },
] as const;
const STAGE_OF: Readonly<Record<string, string>> = {
  'went well': 'Went well',
  'what to change': 'To change',
};

/**
 * A year's session as the app would have kept it: written, grouped and agreed; closed unless somebody wants to go on in it. Throws
 * where the input breaks a rule, which is a mistake in the sample.
 */
export function yearSession(
  input: YearInput,
  names: NamesPolicy,
  ports: Ports,
  { isClosed = true, withActions = true } = {},
): Session {
  const { session: facts } = input;
  let state = startEngine(
    newSession(
      {
        title: facts.title,
        organisation: facts.organisation,
        periodFrom: facts.period.from,
        periodTo: facts.period.to,
        heldOn: facts.date,
        startsAt: '08:30',
        locale: 'en-GB',
        stages: STAGES.map((stage) => ({
          ...stage,
          question: stage.title,
          prompt: '',
          plannedMs: 900_000,
        })),
      },
      ports,
    ),
  );
  const play = (...commands: Command[]) => {
    for (const command of commands) {
      const result = dispatch(state, command, ports);
      if (!result.ok)
        throw new Error(`The sample breaks a rule: ${command.name} ${result.error.code}`);
      state = result.value.state;
    }
  };
  play(
    {
      name: 'people.add',
      payload: {
        people: input.participants.map(({ name, role, management }) => ({
          name,
          role,
          isManagement: management === true,
        })),
      },
    },
    {
      name: 'meta.edit',
      payload: {
        fields: {
          names,
          place: facts.place,
          goal: facts.goal,
          vision: facts.vision,
          purpose: input.purpose ?? '',
          celebration: input.closing.celebration,
        },
      },
    },
    { name: 'session.start', payload: {} },
  );
  const person = (name: string) =>
    Object.values(state.session.people).find((one) => one.name === name)?.id ?? null;
  const stage = (title: string) =>
    Object.values(state.session.stages).find((one) => one.title === title)?.id ?? '';
  for (const [question, notes] of Object.entries(input.notes)) {
    for (const { by, text } of notes) {
      const stageId = stage(STAGE_OF[question] ?? '');
      play({ name: 'note.add', payload: { stageId, texts: [text], authorId: person(by) } });
    }
  }
  for (const theme of input.themes) {
    const noteIds = Object.values(state.session.notes)
      .filter(({ text }) => theme.of.includes(text))
      .map(({ id }) => id);
    play({ name: 'theme.add', payload: { noteIds, name: theme.name } });
    const id = Object.values(state.session.themes).find(({ name }) => name === theme.name)?.id;
    play({ name: 'theme.edit', payload: { id: id ?? '', why: theme.why } });
  }
  for (const action of withActions ? input.actions : []) {
    const { what, ...measure } = action.measure;
    play({
      name: 'action.add',
      payload: {
        fields: {
          ...measure,
          measure: what,
          text: action.text,
          kind: action.kind,
          ownerId: person(action.owner),
          dueOn: action.due,
          adjustmentWeeks: action.adjustmentWeeks,
          themeId:
            Object.values(state.session.themes).find(({ name }) => name === action.theme)?.id ??
            null,
        },
      },
    });
  }
  for (const { by, change } of input.commitments ?? []) {
    play({ name: 'commitment.set', payload: { personId: person(by) ?? '', text: change } });
  }
  for (const stars of input.closing.worthTheTime) {
    play({ name: 'rating.add', payload: { stars, better: '' } });
  }
  if (isClosed) play({ name: 'session.close', payload: {} });
  return state.session;
}

const OUTCOME_OF: Readonly<Record<string, ReviewOutcome>> = {
  done: 'done',
  partly: 'partly',
  dropped: 'dropped',
  'now a basic': 'basic',
};

/** What was seen of a year's actions after its session, as check-ins of the company's file. */
export const yearCheckIns = (input: YearInput, session: Session): readonly CheckIn[] =>
  input.actions.flatMap((action) => {
    const actionId = Object.values(session.actions).find(({ text }) => text === action.text)?.id;
    return action.log.map((entry, place) => ({
      id: `check-in-${actionId ?? ''}-${place}`.slice(0, 64),
      sessionId: session.meta.id,
      actionId: actionId ?? '',
      on: entry.on,
      reading: entry.reading ?? null,
      seen: entry.seen ?? '',
      outcome: entry.state === undefined ? null : (OUTCOME_OF[entry.state] ?? null),
      handedTo: entry.handedTo ?? '',
      dueOn: null,
      phase: null,
      nextOn: null,
      writtenAt: place,
    }));
  });
