import type { Command } from '@shared/domain/commands';
import { dispatch, startEngine } from '@shared/domain/engine';
import type { NoteKind, Session } from '@shared/domain/model';
import { newSession } from '@shared/domain/new-session';
import type { Ports } from '@shared/domain/ports';
import { countingPorts } from './in-memory-bridge';

const HOUR = 3_600_000;

/** Performs commands one after the other; throws where one is refused, because a fixture must not be half made. */
export function performAll(session: Session, commands: readonly Command[], ports: Ports): Session {
  let state = startEngine(session);
  for (const command of commands) {
    const result = dispatch(state, command, ports);
    if (!result.ok) throw new Error(`${command.name}: ${result.error.code}`);
    state = result.value.state;
  }
  return state.session;
}

export interface BoardFixture {
  readonly session: Session;
  readonly stageId: string;
  readonly otherStageId: string;
  readonly ports: ReturnType<typeof countingPorts>;
  /** The id of a note by its number. */
  readonly note: (number: number) => string;
  /** The id of a theme by its number on the board. */
  readonly theme: (number: number) => string;
}

/**
 * A session with two question stages. `texts` are the notes of the first one, `themes` name the numbers of the notes in
 * each of its themes; the second stage gets one note, whose number comes after them.
 */
export function boardFixture(
  texts: readonly string[],
  themes: readonly { readonly name: string; readonly notes: readonly number[] }[] = [],
  kind: NoteKind = 'change',
): BoardFixture {
  const ports = countingPorts();
  const stage = (title: string, noteKind: NoteKind) => ({
    kind: 'question' as const,
    title,
    question: `${title}?`,
    prompt: '',
    noteKind,
    plannedMs: HOUR,
  });
  const empty = newSession(
    {
      title: 'Lessons Learned',
      organisation: 'Brightwater IT',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      heldOn: '2026-12-11',
      startsAt: '08:30',
      locale: 'en-GB',
      stages: [stage('To change', kind), stage('Ideas', 'idea')],
    },
    ports,
  );
  const [stageId = '', otherStageId = ''] = Object.keys(empty.stages);
  const addNotes = (of: string, words: readonly string[]): Command => ({
    name: 'note.add',
    payload: { stageId: of, texts: [...words], authorId: null },
  });
  const withNotes = performAll(
    empty,
    texts.length === 0 ? [] : [addNotes(stageId, texts), addNotes(otherStageId, ['Elsewhere'])],
    ports,
  );
  const idOf = (number: number) =>
    Object.values(withNotes.notes).find((note) => note.number === number)?.id ?? '';
  const session = performAll(
    withNotes,
    themes.map(({ name, notes }) => ({
      name: 'theme.add' as const,
      payload: { noteIds: notes.map(idOf), name },
    })),
    ports,
  );
  const ordered = Object.values(session.themes).sort((a, b) => a.order - b.order);
  return {
    session,
    stageId,
    otherStageId,
    ports,
    note: idOf,
    theme: (number) => ordered[number - 1]?.id ?? '',
  };
}
