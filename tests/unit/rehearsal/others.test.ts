import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateStages } from '@shared/domain/agenda-templates';
import type { Command } from '@shared/domain/commands';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { relayPhaseOf } from '@shared/domain/relay';
import { type SampleMorning, sampleSession } from '@shared/domain/sample-session';
import { notesOfStage, presentPeopleOf, stagesOf } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { countOf, othersToSay, type SampleWords } from '../../../renderer/src/rehearsal/others';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { run } from '../../helpers/small-session';

const FILE = join(import.meta.dirname, '../../../resources/sample/brightwater-2026.json');
const sample = JSON.parse(readFileSync(FILE, 'utf8')) as SampleMorning & SampleWords;
const ports = countingPorts();
const rehearsal = (use: 'rehearsal' | 'sample' = 'rehearsal') =>
  sampleSession(
    sample,
    templateStages('year-end', textsFor('en-GB').agendas.stages),
    'en-GB',
    ports,
    use,
  );
const perform = (session: Session, ...commands: Command[]) =>
  run(startEngine(session), ports, ...commands).session;
const stageOf = (session: Session, kind: string, at = 0) =>
  stagesOf(session).filter((stage) => stage.kind === kind)[at]?.id ?? '';
const enter = (stageId: string): Command => ({ name: 'stage.enter', payload: { stageId } });
const inRound = (stageId: string): Command[] => [
  enter(stageId),
  { name: 'desk.step', payload: { stageId, step: 'write' } },
  { name: 'relay.start', payload: { stageId } },
];

/** What the others would say, said. */
function said(session: Session, askedId = ''): Session {
  const payload = othersToSay(session, sample, askedId);
  if (payload === null) throw new Error('Nothing is asked of the others');
  return perform(session, { name: 'rehearsal.others', payload });
}

describe('what the sample people say in a rehearsal', () => {
  it('is what they said in the sample: everybody one note of this question', () => {
    const session = rehearsal();
    const stageId = stageOf(session, 'question');
    const after = said(perform(session, ...inRound(stageId)));
    const notes = notesOfStage(after, stageId);
    expect(new Set(notes.map(({ authorId }) => authorId)).size).toBe(14);
    expect(notes).toHaveLength(14);
    const known = sample.notes['went well'].map(({ text }) => text);
    expect(notes.every(({ text }) => known.includes(text))).toBe(true);
    expect(relayPhaseOf(after, stageId)).toBe('lap-complete');
  });

  it('is said once: in the next round speaks who has more to say, the others pass', () => {
    const session = rehearsal();
    const stageId = stageOf(session, 'question');
    const first = said(perform(session, ...inRound(stageId)));
    const second = said(perform(first, { name: 'relay.start', payload: { stageId } }));
    const texts = notesOfStage(second, stageId).map(({ text }) => text);
    expect(texts).toHaveLength(17);
    expect(new Set(texts).size).toBe(17);
  });

  it('leaves out whoever has the keyboard in hand', () => {
    const session = rehearsal();
    const stageId = stageOf(session, 'question');
    const typing = perform(session, ...inRound(stageId), {
      name: 'relay.take',
      payload: { stageId },
    });
    const others = othersToSay(typing, sample, '');
    expect(others === null ? 0 : countOf(others)).toBe(13);
    expect(othersToSay(said(typing), sample, '')).toBeNull();
  });

  it('is a commitment of each but the one who is asked, and stars of all but one', () => {
    const session = rehearsal();
    const committing = perform(session, enter(stageOf(session, 'commitments')));
    expect(Object.keys(said(committing).commitments)).toHaveLength(13);
    expect(Object.keys(said(committing, 'list').commitments)).toHaveLength(14);
    const closing = perform(session, enter(stageOf(session, 'close')));
    const rated = said(closing);
    expect(Object.keys(rated.ratings)).toHaveLength(presentPeopleOf(session).length - 1);
    expect(othersToSay(rated, sample, '')).toBeNull();
  });

  it('is not offered where the room asks nothing of everybody, nor outside rehearsals', () => {
    const session = rehearsal();
    expect(othersToSay(session, sample, '')).toBeNull();
    const stageId = stageOf(session, 'question');
    const thinking = perform(session, enter(stageId));
    expect(othersToSay(thinking, sample, '')).toBeNull();
    const kept = rehearsal('sample');
    const keptId = stageOf(kept, 'question', 1);
    expect(othersToSay(perform(kept, ...inRound(keptId)), sample, '')).toBeNull();
    expect(othersToSay(perform(kept, enter(stageOf(kept, 'close'))), sample, '')).toBeNull();
  });
});
