import { hasContrast, roleCountOf } from '@shared/domain/contrast';
import { startEngine } from '@shared/domain/engine';
import type { NamesPolicy, NoteKind } from '@shared/domain/model';
import { peopleOf, stagesOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

/** Notes of one theme by people of the given roles. */
function told(
  notes: readonly (readonly [role: string, kind: NoteKind])[],
  names: NamesPolicy = 'shown',
) {
  const ports = countingPorts();
  let { session } = run(startEngine(smallSession(ports, [])), ports, {
    name: 'people.add',
    payload: {
      people: notes.map(([role], at) => ({ name: `Person ${at}`, role, isManagement: false })),
    },
  });
  const stageId = stagesOf(session).find(({ kind }) => kind === 'question')?.id ?? '';
  for (const [at, [, kind]] of notes.entries()) {
    const authorId = peopleOf(session)[at]?.id ?? null;
    session = run(startEngine(session), ports, {
      name: 'note.add',
      payload: { stageId, texts: [`Note ${at}`], authorId },
    }).session;
    const note = Object.values(session.notes).find(({ text }) => text === `Note ${at}`);
    if (note !== undefined)
      session = { ...session, notes: { ...session.notes, [note.id]: { ...note, kind } } };
  }
  session = { ...session, meta: { ...session.meta, names } };
  return { session, notes: Object.values(session.notes) };
}

describe('a theme that the year showed differently', () => {
  it('LL3: has a contrast where one role tells of success and another of trouble', () => {
    const { session, notes } = told([
      ['Sales', 'well'],
      ['Service', 'change'],
    ]);
    expect(hasContrast(session, notes)).toBe(true);
    expect(roleCountOf(session, notes)).toBe(2);
  });

  it('has none within one role, however it is written', () => {
    const { session, notes } = told([
      ['Service', 'well'],
      [' service', 'change'],
    ]);
    expect(hasContrast(session, notes)).toBe(false);
  });

  it('has none where all say the same', () => {
    const { session, notes } = told([
      ['Sales', 'well'],
      ['Service', 'well'],
    ]);
    expect(hasContrast(session, notes)).toBe(false);
  });

  it('PF6: is not told where names are hidden, because roles tell who wrote', () => {
    const { session, notes } = told(
      [
        ['Sales', 'well'],
        ['Service', 'change'],
      ],
      'hidden',
    );
    expect(hasContrast(session, notes)).toBe(false);
    expect(roleCountOf(session, notes)).toBe(0);
  });
});
