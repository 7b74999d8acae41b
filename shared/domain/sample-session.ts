import type { Command } from './commands';
import type { StageFields } from './commands/agenda';
import { dispatch, startEngine } from './engine';
import type { Locale, NoteKind, Session, SessionUse } from './model';
import { newSession } from './new-session';
import type { Ports } from './ports';
import { peopleOf, stagesOf } from './selectors';

/** A company's morning as it was said, for trying the app out. */
export interface SampleMorning {
  readonly session: {
    readonly title: string;
    readonly organisation: string;
    readonly date: string;
    readonly period: { readonly from: string; readonly to: string };
    readonly place: string;
    readonly facilitator: string;
    readonly goal: string;
    readonly vision: string;
    /** Why the company is in business; empty where nothing is said. */
    readonly purpose?: string;
  };
  readonly participants: readonly {
    readonly name: string;
    readonly role: string;
    readonly management?: boolean;
  }[];
  readonly notes: Readonly<
    Record<'went well' | 'what to change' | 'weird ideas', readonly { by: string; text: string }[]>
  >;
}

const QUESTION_OF: Partial<Record<NoteKind, keyof SampleMorning['notes']>> = {
  well: 'went well',
  change: 'what to change',
  idea: 'weird ideas',
};

/**
 * sample: the company with everything written and nothing grouped yet, standing before its first board, so that whoever tries
 * the app can drag notes at once. rehearsal: everybody at the table, the first stage, and nothing written. Throws where the
 * sample breaks a rule, which is a mistake in the sample.
 */
export function sampleSession(
  morning: SampleMorning,
  stages: readonly StageFields[],
  locale: Locale,
  ports: Ports,
  use: Exclude<SessionUse, 'real'> = 'sample',
): Session {
  const facts = morning.session;
  let state = startEngine(
    newSession(
      {
        title: facts.title,
        organisation: facts.organisation,
        periodFrom: facts.period.from,
        periodTo: facts.period.to,
        heldOn: facts.date,
        startsAt: '08:30',
        locale,
        stages,
      },
      ports,
    ),
  );
  const run = (command: Command) => {
    const result = dispatch(state, command, ports);
    if (!result.ok)
      throw new Error(`The sample breaks a rule: ${command.name} ${result.error.code}`);
    state = result.value.state;
  };
  run({
    name: 'people.add',
    payload: {
      people: morning.participants.map(({ name, role, management }) => ({
        name,
        role,
        isManagement: management === true,
      })),
    },
  });
  const idOf = new Map(peopleOf(state.session).map((person) => [person.name, person.id]));
  run({
    name: 'meta.edit',
    payload: {
      fields: {
        place: facts.place,
        goal: facts.goal,
        vision: facts.vision,
        purpose: facts.purpose ?? '',
        facilitatorId: idOf.get(facts.facilitator) ?? null,
      },
    },
  });
  run({ name: 'session.start', payload: {} });
  const used = (session: Session): Session => ({ ...session, meta: { ...session.meta, use } });
  if (use === 'rehearsal') return used(state.session);
  const questions = stagesOf(state.session).filter((stage) => stage.kind === 'question');
  for (const stage of questions) {
    const heading = QUESTION_OF[stage.noteKind];
    for (const note of heading === undefined ? [] : morning.notes[heading]) {
      run({
        name: 'note.add',
        payload: { stageId: stage.id, texts: [note.text], authorId: idOf.get(note.by) ?? null },
      });
    }
  }
  const first = questions[0];
  if (first !== undefined) {
    for (const stage of stagesOf(state.session)) {
      if (stage.order <= first.order) run({ name: 'stage.enter', payload: { stageId: stage.id } });
    }
    run({ name: 'desk.step', payload: { stageId: first.id, step: 'group' } });
    run({ name: 'clock.pause', payload: { stageId: first.id } });
  }
  return used(state.session);
}
