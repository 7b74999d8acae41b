import type { Command } from '@shared/domain/commands';
import { dispatch, type EngineState, startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { newSession } from '@shared/domain/new-session';
import type { Ports } from '@shared/domain/ports';

/** A session with three stages and the named people, and nothing said yet. */
export function smallSession(
  ports: Ports,
  names: readonly string[] = ['Ada', 'Ben', 'Cleo'],
): Session {
  const base = { prompt: '', plannedMs: 600_000 };
  const session = newSession(
    {
      title: 'Small',
      organisation: 'Example',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      heldOn: '2026-12-11',
      startsAt: '08:30',
      locale: 'en-GB',
      stages: [
        { ...base, kind: 'talk', title: 'Open', question: 'Welcome', noteKind: 'plain' },
        {
          ...base,
          kind: 'question',
          title: 'Went well',
          question: 'What went well?',
          noteKind: 'well',
        },
        {
          ...base,
          kind: 'question',
          title: 'To change',
          question: 'What to change?',
          noteKind: 'change',
        },
        {
          ...base,
          kind: 'actions',
          title: 'Actions',
          question: 'Who does what?',
          noteKind: 'plain',
        },
        { ...base, kind: 'close', title: 'Close', question: 'Thank you', noteKind: 'plain' },
      ],
    },
    ports,
  );
  return run(startEngine(session), ports, {
    name: 'people.add',
    payload: { people: names.map((name) => ({ name, role: '', isManagement: false })) },
  }).session;
}

/** Performs commands that must succeed, one after the other. */
export function run(state: EngineState, ports: Ports, ...commands: Command[]): EngineState {
  let current = state;
  for (const command of commands) {
    const result = dispatch(current, command, ports);
    if (!result.ok) throw new Error(`${command.name} was refused: ${result.error.code}`);
    current = result.value.state;
  }
  return current;
}
