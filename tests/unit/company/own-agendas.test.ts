import type { OwnAgenda } from '@shared/company/model';
import { agendaFields, agendaNamed, ownAgendaOf } from '@shared/company/own-agendas';
import { stagesOf } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { newSessionFor } from '../../../renderer/src/library/new-session';
import { countingPorts, TEST_SETTINGS } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';

const stages = stagesOf(smallSession(countingPorts()));
const own: OwnAgenda = {
  id: 'own',
  name: 'Our December morning',
  stages: agendaFields(stages),
  writtenAt: 1,
};

describe('WC7: a company’s own agenda', () => {
  it('keeps questions, time boxes, colours of notes and cues, and no ids', () => {
    const [first] = agendaFields(stages.map((stage) => ({ ...stage, cues: 'Breathe' })));
    expect(first).toEqual({
      kind: 'talk',
      title: 'Open',
      question: 'Welcome',
      prompt: '',
      noteKind: 'plain',
      plannedMs: 600_000,
      thinkMs: stages[0]?.thinkMs,
      themeMs: stages[0]?.themeMs,
      cues: 'Breathe',
    });
  });

  it('is told from one that somebody has changed by a minute', () => {
    expect(ownAgendaOf(stages, [own])).toBe(own);
    const longer = stages.map((stage, at) =>
      at === 1 ? { ...stage, plannedMs: stage.plannedMs + 60_000 } : stage,
    );
    expect(ownAgendaOf(longer, [own])).toBeNull();
  });

  it('is known by its name whatever its case and accents', () => {
    expect(agendaNamed(' our décember MORNING ', [own])).toBe(own);
    expect(agendaNamed('Our June morning', [own])).toBeNull();
  });

  it('is what the next new session begins with', () => {
    const texts = textsFor('en-GB');
    const created = newSessionFor(TEST_SETTINGS, texts, '2026-11-23', own);
    expect(created.stages).toEqual(own.stages);
    expect(newSessionFor(TEST_SETTINGS, texts, '2026-11-23').stages).not.toEqual(own.stages);
  });
});
